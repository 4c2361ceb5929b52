/** Words that are kept outside of the text, in quotes and proposals, with what their references read at the time (TX-3). */
import type { QuotedWords, ShownReference, Wording } from '../domain/anchor.ts';
import { asId } from '../domain/ids.ts';
import { referenceSign } from './reference-marks.ts';
import { signsIn, spellWords } from './spell-words.ts';
import type { Cite, SpelledReference, SpelledWords, WordPiece } from './spell-words.ts';

/** Words as they are stored, with the clause that each of their signs refers to; empty for one that refers to nothing. */
export type StoredWords = { readonly text: string; readonly targets: readonly string[] };

export const nothingStored: StoredWords = { text: '', targets: [] };

export const nothingSpelled: SpelledWords = { text: '', references: [] };

export function isSameStored(one: StoredWords, other: StoredWords): boolean {
  return one.text === other.text && one.targets.join(' ') === other.targets.join(' ');
}

/** A stretch of stored words, with what the signs in it refer to. */
export function sliceStored({ text, targets }: StoredWords, from: number, to?: number): StoredWords {
  const part = text.slice(from, to);
  const before = signsIn(text.slice(0, from));
  return { text: part, targets: targets.slice(before, before + signsIn(part)) };
}

export function joinStored(...parts: readonly StoredWords[]): StoredWords {
  return {
    text: parts.map(({ text }) => text).join(''),
    targets: parts.flatMap(({ targets }) => targets),
  };
}

/** The most that is kept of one citation, and the most references of one text. */
export const shownLimits = { letters: 200, references: 500 } as const;

export function storedWords(pieces: readonly WordPiece[]): StoredWords {
  return {
    text: pieces.map(({ text }) => text).join(''),
    targets: pieces.flatMap(({ text, target }) => (target === null ? [] : Array.from(text, () => target))),
  };
}

export function spellStored({ text, targets }: StoredWords, cite: Cite): SpelledWords {
  return spellWords(piecesFrom(text, targets), cite);
}

function piecesFrom(words: string, targets: readonly string[]): readonly WordPiece[] {
  return words.split(referenceSign).flatMap((text, index) => {
    const plain = { text, target: null };
    if (index === 0) return [plain];
    return [{ text: referenceSign, target: targets[index - 1] || null }, plain];
  });
}

/** The references of spelled words, as they are kept with them. */
export function keptReferences({ text, references }: SpelledWords): readonly ShownReference[] {
  return references.slice(0, shownLimits.references).map(({ target, from, to }) => ({
    target: asId(target),
    words: text.slice(from, Math.min(to, from + shownLimits.letters)),
  }));
}

/** Kept words as they read when they were kept; `…` where it is not known what a reference in them read. */
export function shownWords(words: string, references: readonly ShownReference[] = []): string {
  return spelledKept(words, references).text;
}

function spelledKept(words: string, kept: readonly ShownReference[] = []): SpelledWords {
  const references: SpelledReference[] = [];
  const [first = '', ...others] = words.split(referenceSign);
  let [text, at] = [first, first.length];
  for (const [index, behind] of others.entries()) {
    const from = text.length;
    text += kept[index]?.words ?? '…';
    references.push({ target: kept[index]?.target ?? '', at, from, to: text.length });
    text += behind;
    at += referenceSign.length + behind.length;
  }
  return { text, references };
}

export function shownQuote({ quote, references }: Pick<QuotedWords, 'quote' | 'references'>): string {
  return shownWords(quote, references);
}

/** The words of the clause when the wording was proposed. */
export function shownBase(wording: Wording): string {
  return spelledBase(wording).text;
}

export function spelledBase({ base, baseReferences }: Wording): SpelledWords {
  return spelledKept(base, baseReferences);
}

/** The proposed words; nothing for a deletion. */
export function shownProposal(wording: Wording): string {
  return spelledProposal(wording).text;
}

export function spelledProposal(wording: Wording): SpelledWords {
  return wording.kind === 'delete' ? nothingSpelled : spelledKept(wording.text, wording.references);
}

/** The proposed words to go on writing from; nothing for a deletion. */
export function storedProposal(wording: Wording): StoredWords {
  if (wording.kind === 'delete') return nothingStored;
  const { text, references = [] } = wording;
  return { text, targets: references.map(({ target }) => target) };
}

export function storedBase({ base, baseReferences = [] }: Wording): StoredWords {
  return { text: base, targets: baseReferences.map(({ target }) => target) };
}

/** Whether a clause still has the words that were proposed against, and as far as it is known the same references (CM-4). */
export function readsAsBase(now: StoredWords, wording: Wording): boolean {
  const base = storedBase(wording);
  return isSameStored(base.targets.length === 0 ? { ...now, targets: [] } : now, base);
}
