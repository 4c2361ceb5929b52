import type { YId } from '../../ports/merge-report.ts';
import type { Insertion, Piece } from './merge-records.ts';

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
export function withInsertions(base: string, insertions: readonly Insertion[]) {
  const starts = new Map<Insertion, number>();
  let words = '';
  let from = 0;
  for (const insertion of insertions) {
    words += base.slice(from, insertion.at);
    from = Math.max(from, insertion.at);
    starts.set(insertion, words.length);
    words += wordsOf(insertion.pieces);
  }
  return { words: words + base.slice(from), starts };
}

function indexOf(pieces: readonly Piece[], [client, clock]: YId): number {
  return pieces.findIndex(
    (piece) => piece.client === client && piece.clock <= clock && clock < piece.clock + piece.length,
  );
}

function cut(piece: Piece, at: number): readonly [Piece[], Piece[]] {
  const { client, clock, length, text } = piece;
  if (at <= 0) return [[], [piece]];
  if (at >= length) return [[piece], []];
  return [
    [{ client, clock, length: at, text: text.slice(0, at) }],
    [{ client, clock: clock + at, length: length - at, text: text.slice(at) }],
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
