/** Walks the Yjs items of one clause, those that are deleted too. Reads only: converting a live text may write to it. */
import * as Y from 'yjs';
import { markNameOf } from '../../../shared/content/mark-name.ts';
import type { ClockRange } from '../update-scan.ts';
import type { AuthorshipRecord } from './authorship-code.ts';
import type { Stamp } from './clock-spans.ts';
import { removalsIn } from './drop-forgotten.ts';

/** One thing that happened to a clause; `stamp` is null where it was not recorded. */
export type ClauseStroke = {
  readonly stamp: Stamp | null;
  readonly kind: 'made' | 'shaped' | 'standing' | 'gone' | 'removed';
  readonly characters: number;
};

type Container = Pick<Y.XmlElement, '_map' | '_start'>;

export function strokesOf(block: Y.XmlElement, record: AuthorshipRecord): readonly ClauseStroke[] {
  const strokes = itemsIn(block).flatMap((item) => strokesOfItem(item, record));
  const made = block._item === null ? null : stampOf(rangeOf(block._item), record);
  return made === null ? strokes : [...strokes, { stamp: made, kind: 'made', characters: 0 }];
}

/** The clause's content in order with what is in it, and its attributes as they are now. */
function itemsIn(type: Container): readonly Y.Item[] {
  const items: Y.Item[] = [...type._map.values()];
  for (let item = type._start; item !== null; item = item.right) {
    items.push(item);
    if (item.content instanceof Y.ContentType && !item.deleted) items.push(...itemsIn(item.content.type));
  }
  return items;
}

function strokesOfItem(item: Y.Item, record: AuthorshipRecord): readonly ClauseStroke[] {
  const range = rangeOf(item);
  if (item.parentSub !== null) return item.deleted ? [] : [shapedBy(range, record)];
  if (item.deleted) return removedFrom(range, record);
  if (item.content instanceof Y.ContentString) return standingIn(range, record);
  if (item.content instanceof Y.ContentFormat)
    return markNameOf(item.content.key) === 'comment' ? [] : [shapedBy(range, record)];
  return [];
}

function standingIn(range: ClockRange, { written }: AuthorshipRecord): readonly ClauseStroke[] {
  return written
    .pieces(range)
    .map(({ span, from, to }) => ({ stamp: span, kind: 'standing', characters: to - from }));
}

/** Both sides of a removal: whose words are gone, and who took them out. */
function removedFrom(range: ClockRange, { written, erased }: AuthorshipRecord): readonly ClauseStroke[] {
  return erased.pieces(range).flatMap(({ span: erasure, from, to }) => {
    if (erasure === null) return [];
    return removalsIn({ ...range, from, to }, erasure, written).flatMap(([, removal]) => {
      const lost = written.pieces({ ...range, from: removal.from, to: removal.to });
      const characters = removal.to - removal.from;
      return [
        { stamp: erasure, kind: 'removed' as const, characters },
        ...lost.map(({ span, from: start, to: end }) => ({
          stamp: span,
          kind: 'gone' as const,
          characters: end - start,
        })),
      ];
    });
  });
}

function shapedBy(range: ClockRange, record: AuthorshipRecord): ClauseStroke {
  return { stamp: stampOf(range, record), kind: 'shaped', characters: 0 };
}

function stampOf(range: ClockRange, { written }: AuthorshipRecord): Stamp | null {
  return written.pieces(range)[0]?.span ?? null;
}

function rangeOf({ id, length }: Y.Item): ClockRange {
  return { client: id.client, from: id.clock, to: id.clock + length };
}
