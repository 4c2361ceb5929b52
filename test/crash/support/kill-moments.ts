import process from 'node:process';
import { chanceOf } from '../../support/random.ts';

const pinnedSeed = 20_260_118;

/** `CRASH_SEED` tries other moments; what failed is repeated with the printed one. */
export function crashSeed(): number {
  return Number(process.env['CRASH_SEED'] ?? pinnedSeed);
}

/** After how many steps of its writers each server is killed: 10 to 49, the same for the same seed. */
export function killMoments(seed: number, rounds: number): readonly number[] {
  const chance = chanceOf(seed);
  return Array.from({ length: rounds }, () => 10 + chance.below(40));
}
