/** Chance against the promise: who was told "saved" finds it again, whatever happened to lines, roles and the server. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RandomSession } from './support/random-session.ts';

/** `RANDOM_SEED` tries one other; what failed is repeated with the printed one. */
const given = process.env['RANDOM_SEED'];
const seeds = given === undefined ? [20_261_125, 7, 1_789] : [Number(given)];
const steps = 150;

describe('Five people at random, with cut lines, changed roles and two killed servers', () => {
  let directory: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'concord-random-'));
  });
  afterAll(() => rm(directory, { recursive: true, force: true }));

  it.each(seeds)('[RT-2] come to one text that has everything acknowledged (seed %i)', async (seed) => {
    const session = await RandomSession.begin(join(directory, String(seed)), seed);
    try {
      for (let step = 0; step < steps; step++) {
        if (step === 50 || step === 100) await session.killServer();
        await session.step();
      }
      const { texts, stored, acknowledged, erased } = await session.settle();
      const said = `seed ${seed}: ${session.story()}`;
      expect(new Set([...texts, stored]).size, said).toBe(1);
      const missing = acknowledged.filter((token) => !stored.includes(token) && !erased.has(token));
      expect(missing, said).toEqual([]);
      expect(acknowledged.length, said).toBeGreaterThan(steps / 4);
      const twice = acknowledged.filter((token) => stored.split(token).length > 2);
      expect(twice, said).toEqual([]);
    } finally {
      await session.end();
    }
  });
});
