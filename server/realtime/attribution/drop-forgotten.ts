import * as Y from 'yjs';
import type { ClockRange } from '../update-scan.ts';
import type { AuthorshipRecord } from './authorship-code.ts';
import { ClockSpans, type Piece, type Span } from './clock-spans.ts';

/** Removals that are remembered in one text; the latest stay. */
const mostErased = 5000;
/** Who takes back their own words within this time has corrected themselves. */
const correctionMs = 10 * 60 * 1000;

/**
 * The record without what is no history: words nobody can see any more in any clause, marks that are gone, corrections
 * that writers made to their own words, and the oldest removals when there are too many. So a record is at most as long
 * as the text and `mostErased`.
 */
export function dropForgotten({ written, erased }: AuthorshipRecord, doc: Y.Doc): AuthorshipRecord {
  const removals = latest(
    spansOf(erased).flatMap(([client, span]) =>
      traceable(doc, { client, ...span }).flatMap((range) => removalsIn(range, span, written)),
    ),
  );
  const keptErased = spansFrom(removals);
  const keptWritten = spansFrom(
    spansOf(written).filter(
      ([client, { from, to }]) =>
        isAnyLive(doc, { client, from, to }) ||
        keptErased.pieces({ client, from, to }).some(({ span }) => span !== null),
    ),
  );
  return { written: keptWritten, erased: keptErased };
}

/** The parts of what `erasure` took away in `range` that count as removed words of the text. */
export function removalsIn(
  { client, from, to }: ClockRange,
  erasure: Span,
  written: ClockSpans,
): readonly (readonly [number, Span])[] {
  return written
    .pieces({ client, from, to })
    .filter((piece) => !isOwnCorrection(piece, erasure) && piece.span?.isFormat !== true)
    .map((piece) => [client, { ...erasure, from: piece.from, to: piece.to }] as const);
}

function isOwnCorrection({ span }: Piece, erasure: Span): boolean {
  return span !== null && span.by === erasure.by && erasure.at - span.until <= correctionMs;
}

type Owned = readonly [client: number, span: Span];

function spansOf(spans: ClockSpans): readonly Owned[] {
  return [...spans.entries()].flatMap(([client, list]) => list.map((span) => [client, span] as const));
}

function spansFrom(owned: readonly Owned[]): ClockSpans {
  const spans = new ClockSpans();
  for (const [client, span] of owned) spans.add(client, span);
  return spans;
}

function latest(removals: readonly Owned[]): readonly Owned[] {
  if (removals.length <= mostErased) return removals;
  return removals.toSorted(([, left], [, right]) => right.until - left.until).slice(0, mostErased);
}

/** What is deleted but still has its place in a clause, and what is not here yet. */
function traceable(doc: Y.Doc, range: ClockRange): readonly ClockRange[] {
  const { client, from, to } = range;
  const missing = Math.max(from, Y.getState(doc.store, client));
  const here = structsIn(doc, range)
    .filter((struct) => struct instanceof Y.Item && struct.deleted)
    .map(({ id, length }) => ({
      client,
      from: Math.max(from, id.clock),
      to: Math.min(to, id.clock + length),
    }));
  return missing < to ? [...here, { client, from: missing, to }] : here;
}

/** Also of what waits for something that it follows. */
function isAnyLive(doc: Y.Doc, range: ClockRange): boolean {
  if (range.to > Y.getState(doc.store, range.client)) return true;
  return structsIn(doc, range).some((struct) => struct instanceof Y.Item && !struct.deleted);
}

function structsIn(doc: Y.Doc, { client, from, to }: ClockRange): readonly (Y.Item | Y.GC)[] {
  const structs = doc.store.clients.get(client) ?? [];
  const found: (Y.Item | Y.GC)[] = [];
  for (let index = firstEndingAfter(structs, from); index < structs.length; index += 1) {
    const struct = structs[index];
    if (struct === undefined || struct.id.clock >= to) break;
    found.push(struct);
  }
  return found;
}

function firstEndingAfter(structs: readonly (Y.Item | Y.GC)[], clock: number): number {
  let low = 0;
  let high = structs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const struct = structs[middle];
    if (struct !== undefined && struct.id.clock + struct.length > clock) high = middle;
    else low = middle + 1;
  }
  return low;
}
