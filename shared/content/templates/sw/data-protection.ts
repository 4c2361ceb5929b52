import { paragraph } from '../../build.ts';

/** In every report that is made from what people said. */
export const dataProtection = paragraph(
  'Taarifa binafsi zilizokusanywa kwa ajili ya kazi hii zinashughulikiwa kwa mujibu wa kanuni za ulinzi wa taarifa binafsi za shirika lililoagiza kazi. Hakuna mtu anayetajwa kwa jina katika hati hii bila ridhaa yake.',
);
