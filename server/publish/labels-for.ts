import { french } from './print-labels-fr.ts';
import { english } from './print-labels.ts';
import type { PrintLabels } from './print-labels.ts';

/** Labels for a BCP 47 language; English where there is no translation. */
export function labelsFor(language: string): PrintLabels {
  return /^fr\b/i.test(language) ? french : english;
}
