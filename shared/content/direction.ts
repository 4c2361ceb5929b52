/**
 * The direction a clause is written in (TX-31): as it is marked, else that of the first letter of its words, as `dir="auto"` of
 * HTML reads it, else that of the text.
 */
export const directions = ['ltr', 'rtl'] as const;
export type Direction = (typeof directions)[number];

/** A mark that was stored; undefined for everything else, which follows the words. */
export function markedDirection(value: unknown): Direction | undefined {
  return directions.find((each) => each === value);
}

/** Of a text in this language. */
export function languageDirection(language: string): Direction {
  return /^(?:ar|fa|he|ur|ps|dv|sd|ug|yi)\b/i.test(language) ? 'rtl' : 'ltr';
}

export type DirectedWords = { readonly dir?: unknown; readonly words: string };

/** Reads no further than to the first letter. */
export function directionOf({ dir, words }: DirectedWords, ofText: Direction = 'ltr'): Direction {
  return markedDirection(dir) ?? directionOfWords(words) ?? ofText;
}

function directionOfWords(words: string): Direction | null {
  const first = /[\p{L}\u200e\u200f\u061c]/u.exec(words)?.[0];
  if (first === undefined) return null;
  return rightToLeftSign.test(first) ? 'rtl' : 'ltr';
}

const rightToLeftSign =
  /[\u200f\u061c\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Samaritan}\p{Script=Mandaic}]/u;
