/** Many updates of one text as one value of a row: their bytes one after the other, and runs that say what is whose. */
import { z } from 'zod';
import type { NewUpdate, StoredUpdate } from '../../ports/update-log.ts';

/** Neighbours by one person at one time: `[by, at, lengths in bytes]`. */
const runsSchema = z.array(z.tuple([z.string(), z.string(), z.array(z.number())]));
type Runs = z.infer<typeof runsSchema>;

/** `runs` is JSON, which is read only when an update is asked for. */
export type PackedUpdates = { readonly runs: string; readonly bytes: Uint8Array };

/** `now` is the time of updates that name none. */
export function packUpdates(updates: readonly NewUpdate[], now: string): PackedUpdates {
  const runs: Runs = [];
  for (const { update, by, at = now } of updates) {
    const last = runs.at(-1);
    if (last !== undefined && last[0] === by && last[1] === at) last[2].push(update.length);
    else runs.push([by, at, [update.length]]);
  }
  return { runs: JSON.stringify(runs), bytes: Buffer.concat(updates.map(({ update }) => update)) };
}

/** What follows each other, as one. */
export function joinPacked(parts: readonly PackedUpdates[]): PackedUpdates {
  const runs = parts.map((part) => part.runs.slice(1, -1)).filter((inner) => inner !== '');
  return { runs: `[${runs.join()}]`, bytes: Buffer.concat(parts.map(({ bytes }) => bytes)) };
}

/** `firstSeq` is the number of the first. They share no memory with `bytes`. */
export function unpackUpdates(firstSeq: number, { runs, bytes }: PackedUpdates): readonly StoredUpdate[] {
  let place = 0;
  let seq = firstSeq;
  return runsSchema.parse(JSON.parse(runs)).flatMap(([by, at, lengths]) =>
    lengths.map((length) => {
      place += length;
      seq += 1;
      return { seq: seq - 1, update: bytes.slice(place - length, place), at, by };
    }),
  );
}
