/**
 * A text as words with their places, so that wordings are found as whole words in any alphabet. A compound with a hyphen is
 * one word; an apostrophe parts two, because French writes `l’étranger`.
 */
export type Stretch = { readonly from: number; readonly to: number };
/** `from` and `to` count UTF-16 units. `gap` is what stands between the word before and this one, blanks as one. */
export type Word = Stretch & { readonly exact: string; readonly folded: string; readonly gap: string };

const plain = /^[A-Za-z0-9-]+$/;
const word = /[\p{L}\p{N}\p{M}]+(?:[-‐‑][\p{L}\p{N}\p{M}]+)*/gu;

export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  const next = new RegExp(word);
  let end = 0;
  for (let found = next.exec(text); found !== null; found = next.exec(text)) {
    const from = found.index;
    const exact = spelled(found[0]);
    const gap = gapOf(text.slice(end, from));
    end = from + found[0].length;
    words.push({ from, to: end, exact, folded: exact.toLowerCase(), gap });
  }
  return words;
}

/** Almost every word is plain; only the others are worth a look at how they are encoded. */
function spelled(found: string): string {
  return plain.test(found) ? found : found.normalize('NFC').replace(/[‐‑]/g, '-');
}

function gapOf(between: string): string {
  return between === ' ' ? between : between.replace(/\s+/g, ' ').replaceAll('’', "'");
}

export function isWithin(inner: Stretch, outer: Stretch): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
}

export function lengthOf({ from, to }: Stretch): number {
  return to - from;
}
