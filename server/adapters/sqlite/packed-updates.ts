/** Many updates of one text as one value of a row: their bytes one after the other, and runs that say what is whose. */
import { z } from 'zod';
import type { NewUpdate, StoredUpdate } from '../../ports/update-log.ts';

/** Neighbours by one person at one time: `[by, at, lengths in bytes]`. */
export const runSchema = z.tuple([z.string(), z.string(), z.array(z.number())]);
export type Run = z.infer<typeof runSchema>;

export type PackedUpdates = { readonly runs: readonly Run[]; readonly bytes: Uint8Array };

/** `now` is the time of updates that name none. */
export function packUpdates(updates: readonly NewUpdate[], now: string): PackedUpdates {
  const runs: Run[] = [];
  for (const { update, by, at = now } of updates) {
    const last = runs.at(-1);
    if (last !== undefined && last[0] === by && last[1] === at) last[2].push(update.length);
    else runs.push([by, at, [update.length]]);
  }
  return { runs, bytes: Buffer.concat(updates.map(({ update }) => update)) };
}

export function lengthOf(runs: readonly Run[]): number {
  return runs.reduce((sum, [, , lengths]) => sum + lengths.reduce((all, length) => all + length, 0), 0);
}

/** `firstSeq` is the number of the first. They share no memory with `bytes`. */
export function unpackUpdates(firstSeq: number, { runs, bytes }: PackedUpdates): readonly StoredUpdate[] {
  let place = 0;
  let seq = firstSeq;
  return runs.flatMap(([by, at, lengths]) =>
    lengths.map((length) => {
      place += length;
      seq += 1;
      return { seq: seq - 1, update: bytes.slice(place - length, place), at, by };
    }),
  );
}
