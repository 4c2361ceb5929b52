/**
 * Words with references, written over in a plain field (TX-3). There a reference is the words it shows; after every change
 * the references that were not touched are found again by their place, and one that was cut is found where its words were
 * put. So the number in the field is the same reference, and not a number that somebody typed.
 */
import { referenceSign } from './reference-marks.ts';
import { spellStored } from './shown-words.ts';
import type { StoredWords } from './shown-words.ts';
import type { Cite, SpelledReference } from './spell-words.ts';

type Rewriting = {
  readonly before: StoredWords;
  /** What the field shows after the change. */
  readonly edited: string;
  readonly cite: Cite;
  /** References that the words may have, also when they were taken out before. */
  readonly pool: readonly string[];
};

type Found = { readonly target: string; readonly from: number; readonly to: number };
type Change = { readonly from: number; readonly to: number };

/** The words to store for what the field shows: spelled, they are `edited` to the letter. */
export function rewriteWords({ before, edited, cite, pool }: Rewriting): StoredWords {
  const spelled = spellStored(before, cite);
  const change = changeBetween(spelled.text, edited);
  const kept = untouched(spelled.references, { edited, change, longer: edited.length - spelled.text.length });
  const lost = without(pool, kept);
  const found = [...kept];
  for (const target of lost) {
    const place = placeOf(target, { words: cite(target), edited, change, taken: found });
    if (place !== null) found.push(place);
  }
  return stored(
    edited,
    found.toSorted((one, other) => one.from - other.from),
  );
}

/** What of `after` is new: all that is between the same beginning and the same end. */
function changeBetween(before: string, after: string): Change {
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from += 1;
  let same = 0;
  while (same < most - from && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  return { from, to: after.length - same };
}

type Edited = { readonly edited: string; readonly change: Change; readonly longer: number };

function untouched(references: readonly SpelledReference[], { edited, change, longer }: Edited): Found[] {
  const end = change.to - longer;
  return references.flatMap(({ target, from, to }): readonly Found[] => {
    if (to <= change.from) {
      const found = { target, from, to };
      return to < change.from || standsAlone(edited, found) ? [found] : [];
    }
    if (from < end) return [];
    const found = { target, from: from + longer, to: to + longer };
    return from > end || standsAlone(edited, found) ? [found] : [];
  });
}

type Sought = Pick<Edited, 'edited' | 'change'> & {
  readonly words: string;
  readonly taken: readonly Found[];
};

/** Where the words of a reference stand that the change has brought, or has made whole again. */
function placeOf(target: string, { words, edited, change, taken }: Sought): Found | null {
  if (words === '') return null;
  let from = edited.indexOf(words, Math.max(0, change.from - words.length));
  while (from >= 0 && from <= change.to) {
    const to = from + words.length;
    const isFree = taken.every((each) => to <= each.from || from >= each.to);
    if (to >= change.from && isFree && standsAlone(edited, { from, to })) return { target, from, to };
    from = edited.indexOf(words, from + 1);
  }
  return null;
}

const letter = /[\p{L}\p{N}]/u;

/** A letter beside it makes another number of it: 12A is not 12. */
function standsAlone(text: string, { from, to }: Change): boolean {
  const joins = (one: string | undefined, other: string | undefined) =>
    one !== undefined && other !== undefined && letter.test(one) && letter.test(other);
  return !joins(text[from - 1], text[from]) && !joins(text[to - 1], text[to]);
}

/** The targets of the pool that are not there, each as often as it is missing. */
function without(pool: readonly string[], kept: readonly Found[]): readonly string[] {
  const left = kept.map(({ target }) => target);
  return pool.filter((target) => {
    const index = left.indexOf(target);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

function stored(edited: string, found: readonly Found[]): StoredWords {
  // A sign that was pasted refers to nothing.
  const plain = (from: number, to: number) => edited.slice(from, to).replaceAll(referenceSign, '');
  let at = 0;
  let text = '';
  for (const { from, to } of found) {
    text += plain(at, from) + referenceSign;
    at = to;
  }
  return { text: text + plain(at, edited.length), targets: found.map(({ target }) => target) };
}
