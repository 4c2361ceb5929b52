import { advance, type StateVector } from './state-vector.ts';
import { scanUpdate } from './update-scan.ts';

/** What a text made of these updates holds, for the price of reading them once; undefined when one cannot be read. */
export function vectorOf(updates: readonly Uint8Array[]): StateVector | undefined {
  const vector: StateVector = new Map();
  for (const update of updates) {
    const scan = scanUpdate(update);
    if (scan === undefined) return undefined;
    advance(vector, scan.ranges);
  }
  return vector;
}
