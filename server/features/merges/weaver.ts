/**
 * Finds for words that were hidden the clause they were written in, and writes them together in their order. What is
 * known of a place are the ids of characters: of those in a deleted clause, and of those in earlier notices, because
 * who goes on writing there writes beside their own hidden words.
 */
import type { HiddenItem, YId } from '../../ports/merge-report.ts';
import type { GravePlace, Insertion, KeptGrave, NoticeRecord, Piece } from './merge-records.ts';
import { holds, insertBeside, widthBefore, withInsertions, wordsOfPlace, type Beside } from './pieces.ts';

/** A notice while it is written on. */
export type Draft = { -readonly [Field in keyof NoticeRecord]: NoticeRecord[Field] };
type Author = string | null;
type Spot = { readonly place: GravePlace | null; readonly at: number };

export type Found = {
  readonly graves: readonly KeptGrave[];
  /** Newest first. */
  readonly notices: readonly Draft[];
  readonly newNotice: (authorId: Author, place: GravePlace | null) => Draft;
};

export class Weaver {
  /** Notices that are new or grew. */
  readonly changed = new Set<Draft>();
  readonly #graves: readonly KeptGrave[];
  readonly #notices: Draft[];
  readonly #newNotice: Found['newNotice'];

  constructor({ graves, notices, newNotice }: Found) {
    this.#graves = graves;
    this.#notices = [...notices];
    this.#newNotice = newNotice;
  }

  /** In any order: what was written beside something that has no place yet waits for it. */
  weave(items: readonly HiddenItem[]): void {
    let left = items.filter((item) => !this.#isKnown(item));
    for (let before = left.length + 1; left.length < before; ) {
      before = left.length;
      left = left.filter((item) => !this.#take(item));
    }
    for (const item of left) if (item.text !== '') this.#takeTo({ place: null, at: 0 }, item);
  }

  #isKnown({ client, clock }: HiddenItem): boolean {
    return this.#notices.some((notice) =>
      notice.insertions.some(({ pieces }) => holds(pieces, [client, clock])),
    );
  }

  /** Whether it found its place. */
  #take(item: HiddenItem): boolean {
    if (this.#takeToWords(item)) return true;
    const spot = this.#spotOf(item);
    if (spot !== undefined) this.#takeTo(spot, item);
    return spot !== undefined;
  }

  /** Beside hidden words of the same author, or where those of another stand. */
  #takeToWords(item: HiddenItem): boolean {
    for (const notice of this.#notices) {
      for (const insertion of notice.insertions) {
        const beside = besideIn(insertion.pieces, item);
        if (beside === undefined) continue;
        if (notice.authorId === item.author && notice.state === 'open') {
          insertion.pieces = insertBeside(insertion.pieces, beside, pieceOf(item));
          this.changed.add(notice);
        } else this.#takeTo(spotIn(notice, insertion, beside), item);
        return true;
      }
    }
    return false;
  }

  #spotOf({ client, clock, buried, ...item }: HiddenItem): Spot | undefined {
    if (buried !== null) {
      const place = this.#graves.find(({ id }) => id === buried.grave);
      return place && { place: placeOf(place), at: buried.at };
    }
    return (
      this.#spotBeside([client, clock], 0) ??
      this.#spotBeside(item.origin, 1) ??
      this.#spotBeside(item.rightOrigin, 0) ??
      this.#spotBeside(item.parent, 0)
    );
  }

  #spotBeside(id: YId | null, widthPassed: 0 | 1): Spot | undefined {
    if (id === null) return undefined;
    for (const grave of this.#graves) {
      const run = grave.runs.find(
        ({ client, clock, length }) => client === id[0] && clock <= id[1] && id[1] < clock + length,
      );
      if (run === undefined) continue;
      return { place: placeOf(grave), at: run.at + (run.isShown ? id[1] - run.clock + widthPassed : 0) };
    }
    return undefined;
  }

  #takeTo({ place, at }: Spot, item: HiddenItem): void {
    const notice = this.#openNotice(item.author, place);
    const insertion = notice.insertions.find((each) => each.at === at);
    if (insertion === undefined) notice.insertions.push({ at, pieces: [pieceOf(item)] });
    else insertion.pieces = insertBeside(insertion.pieces, null, pieceOf(item));
    notice.insertions.sort((one, other) => one.at - other.at);
    this.changed.add(notice);
  }

  #openNotice(author: Author, place: GravePlace | null): Draft {
    const known = this.#notices.find(
      ({ authorId, state, ...notice }) =>
        authorId === author && state === 'open' && notice.place?.id === place?.id,
    );
    if (known !== undefined) return known;
    const notice = this.#newNotice(author, place);
    this.#notices.unshift(notice);
    return notice;
  }
}

function pieceOf({ client, clock, length, text, target }: HiddenItem): Piece {
  return { client, clock, length, text, target };
}

/** Right after what it was written after, else right before what it was written before, else first in its parent. */
function besideIn(pieces: readonly Piece[], item: HiddenItem): Beside | undefined {
  const { origin, rightOrigin, parent } = item;
  if (origin !== null && holds(pieces, origin)) return { id: origin, side: 'after' };
  if (rightOrigin !== null && holds(pieces, rightOrigin)) return { id: rightOrigin, side: 'before' };
  if (origin === null && parent !== null && holds(pieces, parent)) return { id: parent, side: 'after' };
  return undefined;
}

/** Where words stand that are a notice's of their own already: in the text, once they were put back. */
function spotIn(notice: Draft, insertion: Insertion, beside: Beside): Spot {
  const { place, state, id } = notice;
  if (place === null || state !== 'put-back') return { place, at: insertion.at };
  const { words, starts } = withInsertions(wordsOfPlace(place), notice.insertions);
  const start = starts.get(insertion) ?? insertion.at;
  return {
    place: { ...place, id: `${place.id}+${id}`, words: words.text, targets: [...words.targets] },
    at: start + widthBefore(insertion.pieces, beside),
  };
}

function placeOf({ runs: _, ...place }: KeptGrave): GravePlace {
  return place;
}
