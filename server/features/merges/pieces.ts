import { joinStored, nothingStored, sliceStored } from '../../../shared/content/shown-words.ts';
import type { StoredWords } from '../../../shared/content/shown-words.ts';
import { signsIn } from '../../../shared/content/spell-words.ts';
import type { YId } from '../../ports/merge-report.ts';
import type { GravePlace, Insertion, Piece } from './merge-records.ts';

export type Beside = { readonly id: YId; readonly side: 'before' | 'after' };

export function holds(pieces: readonly Piece[], id: YId): boolean {
  return indexOf(pieces, id) >= 0;
}

/** Puts a piece beside a character, or last; pieces that follow each other become one. */
export function insertBeside(pieces: readonly Piece[], beside: Beside | null, piece: Piece): Piece[] {
  if (beside === null) return joined([...pieces, piece]);
  const { id, side } = beside;
  return joined(
    pieces.flatMap((each) => {
      if (!holds([each], id)) return [each];
      const [left, right] = cut(each, id[1] - each.clock + (side === 'after' ? 1 : 0));
      return [...left, piece, ...right];
    }),
  );
}

export function wordsOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}

/** The words with what their references lead to. */
export function storedOf(pieces: readonly Piece[]): StoredWords {
  let behind = '';
  const targets = pieces.flatMap(({ text, target }) => {
    if (text === '') behind = target ?? behind;
    return Array.from({ length: signsIn(text) }, () => target ?? behind);
  });
  return { text: wordsOf(pieces), targets };
}

/** What a place reads without the hidden words. */
export function wordsOfPlace({ words, targets }: GravePlace): StoredWords {
  return { text: words, targets };
}

/** How many letters stand in the pieces before that place. */
export function widthBefore(pieces: readonly Piece[], { id, side }: Beside): number {
  let width = 0;
  for (const piece of pieces) {
    if (holds([piece], id)) {
      const [left] = cut(piece, id[1] - piece.clock + (side === 'after' ? 1 : 0));
      return width + wordsOf(left).length;
    }
    width += piece.text.length;
  }
  return width;
}

/** The words with the insertions, which are in order, in them, and where each begins then. */
export function withInsertions(base: StoredWords, insertions: readonly Insertion[]) {
  const starts = new Map<Insertion, number>();
  let words: StoredWords = nothingStored;
  let from = 0;
  for (const insertion of insertions) {
    words = joinStored(words, sliceStored(base, from, insertion.at));
    from = Math.max(from, insertion.at);
    starts.set(insertion, words.text.length);
    words = joinStored(words, storedOf(insertion.pieces));
  }
  return { words: joinStored(words, sliceStored(base, from)), starts };
}

function indexOf(pieces: readonly Piece[], [client, clock]: YId): number {
  return pieces.findIndex(
    (piece) => piece.client === client && piece.clock <= clock && clock < piece.clock + piece.length,
  );
}

function cut(piece: Piece, at: number): readonly [Piece[], Piece[]] {
  const { clock, length, text } = piece;
  if (at <= 0) return [[], [piece]];
  if (at >= length) return [[piece], []];
  return [
    [{ ...piece, length: at, text: text.slice(0, at) }],
    [{ ...piece, clock: clock + at, length: length - at, text: text.slice(at) }],
  ];
}

function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    const follows =
      last !== undefined &&
      last.client === piece.client &&
      last.clock + last.length === piece.clock &&
      last.target === piece.target &&
      (last.text === '') === (piece.text === '');
    if (follows)
      result[result.length - 1] = {
        ...last,
        length: last.length + piece.length,
        text: last.text + piece.text,
      };
    else result.push(piece);
  }
  return result;
}
