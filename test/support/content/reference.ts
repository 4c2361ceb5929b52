import { referenceSign } from '../../../shared/content/reference-marks.ts';
import type { Inline } from '../../../shared/content/text-content.ts';

/** A reference to a clause, among words. */
export const reference = (target: string): Inline => ({
  type: 'text',
  text: referenceSign,
  marks: [{ type: 'reference', attrs: { target } }],
});
