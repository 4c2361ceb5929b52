import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import type { ClockRange } from './update-scan.ts';

/** Which clocks of which client a text holds, without holes. Grows with every update that comes in. */
export type StateVector = Map<number, number>;

/** Undefined when the bytes are not a state vector. */
export function decodeStateVector(bytes: Uint8Array): StateVector | undefined {
  try {
    const decoder = decoding.createDecoder(bytes);
    const vector: StateVector = new Map();
    const clients = decoding.readVarUint(decoder);
    for (let index = 0; index < clients; index++) {
      vector.set(decoding.readVarUint(decoder), decoding.readVarUint(decoder));
    }
    return decoding.hasContent(decoder) ? undefined : vector;
  } catch {
    // lib0 throws on truncated or impossible bytes.
    return undefined;
  }
}

export function encodeStateVector(vector: StateVector): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, vector.size);
  for (const [client, clock] of vector) {
    encoding.writeVarUint(encoder, client);
    encoding.writeVarUint(encoder, clock);
  }
  return encoding.toUint8Array(encoder);
}

/** A range that leaves a hole is not counted: claiming too little costs bytes, claiming too much costs words. */
export function advance(vector: StateVector, ranges: readonly ClockRange[]): void {
  for (const range of ranges) {
    const known = vector.get(range.client) ?? 0;
    if (range.from <= known && range.to > known) vector.set(range.client, range.to);
  }
}
