import { counterRowsOf } from './counts.ts';
import type { CounterRows } from './counts.ts';
import { defaultFormat } from './number-format.ts';
import type { NumberFormat } from './number-format.ts';
import { numberingWords } from './numbering-words.ts';
import type { NumberingWords } from './numbering-words.ts';
import { keptNumbers } from './ordinals.ts';
import type { KeptNumbers, Ordinal } from './ordinals.ts';
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

/** The same as plain data, as it is sent and printed: of every kept clause its id, place and ordinal. */
export type NumberingData = {
  readonly format: NumberFormat;
  readonly kept: readonly (readonly [string, string, Ordinal])[] | null;
};

export function numberingData({ format, kept }: NumberingRules): NumberingData {
  if (kept === null) return { format, kept: null };
  return {
    format,
    kept: [...kept.byClause].map(([id, { place, ordinal }]) => [id, place, ordinal] as const),
  };
}

/** The rules of a text in this language (BCP 47). */
export function rulesFrom({ format, kept }: NumberingData, language: string): NumberingRules {
  const rules = { format, rows: counterRowsOf(format), words: numberingWords(language) };
  if (kept === null) return { ...rules, kept: null };
  return { ...rules, kept: keptNumbers(kept.map(([id, place, ordinal]) => [id, { place, ordinal }])) };
}

/** The rules with the numbers of a circulated version, where the format keeps such. */
export function keeping(rules: NumberingRules, kept: KeptNumbers): NumberingRules {
  return rules.format.keeping === 'renumber' ? rules : { ...rules, kept };
}

export function numberingRules({ scheme, language, format = null }: Numbered): NumberingRules {
  const chosen = format ?? defaultFormat(scheme);
  return { format: chosen, rows: counterRowsOf(chosen), words: numberingWords(language), kept: null };
}
