import process from 'node:process';

const pinnedSeed = 20_260_118;

/** `CRASH_SEED` tries other moments; what failed is repeated with the printed one. */
export function crashSeed(): number {
  return Number(process.env['CRASH_SEED'] ?? pinnedSeed);
}

/** After how many steps of its writers each server is killed: 10 to 49, the same for the same seed (mulberry32). */
export function killMoments(seed: number, rounds: number): readonly number[] {
  let state = seed;
  return Array.from({ length: rounds }, () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return 10 + (((mixed ^ (mixed >>> 14)) >>> 0) % 40);
  });
}
