import { paragraph } from '../../build.ts';

/** In every report that is made from what people said. */
export const dataProtection = paragraph(
  'Personal data gathered for this assignment are handled under the data protection principles of the commissioning organization. No person is named in this document without having agreed.',
);
