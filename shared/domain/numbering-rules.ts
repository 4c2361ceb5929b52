import { counterRowsOf } from './counts.ts';
import type { CounterRows } from './counts.ts';
import { defaultFormat } from './number-format.ts';
import type { NumberFormat } from './number-format.ts';
import { numberingWords } from './numbering-words.ts';
import type { NumberingWords } from './numbering-words.ts';
import type { KeptNumbers } from './ordinals.ts';
import type { Scheme } from './stages.ts';

/** All that the numbers of a text depend on besides its structure (TX-2). */
export type NumberingRules = {
  readonly format: NumberFormat;
  readonly rows: CounterRows;
  readonly words: NumberingWords;
  /** The numbers of the version that was circulated last; `null` where all are counted anew. */
  readonly kept: KeptNumbers | null;
};

type Numbered = {
  readonly scheme: Scheme;
  /** BCP 47 of the text. */
  readonly language: string;
  /** `null` for that of the scheme. */
  readonly format?: NumberFormat | null;
};

export function numberingRules({ scheme, language, format = null }: Numbered): NumberingRules {
  const chosen = format ?? defaultFormat(scheme);
  return { format: chosen, rows: counterRowsOf(chosen), words: numberingWords(language), kept: null };
}
