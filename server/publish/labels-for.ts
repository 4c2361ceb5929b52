import { primaryOf } from '../../shared/domain/primary-language.ts';
import { spanish } from './print-labels-es.ts';
import { french } from './print-labels-fr.ts';
import { kiswahili } from './print-labels-sw.ts';
import { english } from './print-labels.ts';
import type { PrintLabels } from './print-labels.ts';

const translations: ReadonlyMap<string, PrintLabels> = new Map([
  ['es', spanish],
  ['fr', french],
  ['sw', kiswahili],
]);

/** Labels for a BCP 47 language; English where there is no translation. */
export function labelsFor(language: string): PrintLabels {
  return translations.get(primaryOf(language)) ?? english;
}
