/** The text of a room as bytes: what newcomers get, what the room holds, what goes out at the end of the turn. */
import { missingFrame, updateFrame, updateIn } from './frame-writer.ts';
import { KnownDeletions } from './known-deletions.ts';
import { advance, decodeStateVector, encodeStateVector, type StateVector } from './state-vector.ts';
import type { ClockRange, UpdateScan } from './update-scan.ts';
import type { OpenedText } from '../ports/text-engine.ts';

export type Outgoing = {
  readonly frame: Buffer;
  readonly ranges: readonly ClockRange[];
  /** Id of the connection it came from; null for the server's own changes. */
  readonly from: number | null;
};

/** Fewer are relayed without asking whether anybody needs them: looking costs more. */
const manyDeletions = 16;
const longTail = 100;
const largeTail = 128 * 1024;
const foldedAt = 500;
const entryBytes = 128;

export class RoomText {
  readonly #vector: StateVector;
  #snapshot: Buffer;
  #tail: Buffer[] = [];
  #tailBytes = 0;
  #outgoing: Outgoing[] = [];
  #received = 0;
  /** Found when it is first asked for. */
  #deletions: KnownDeletions | null = null;

  constructor(opened: OpenedText) {
    const vector = decodeStateVector(opened.stateVector);
    if (vector === undefined) throw new Error('The engine gave a broken state vector.');
    this.#vector = vector;
    this.#snapshot = missingFrame(opened.snapshot);
    this.#tail = opened.tail.map(updateFrame);
    this.#tailBytes = bytesIn(this.#tail);
  }

  get bytes(): number {
    return this.#snapshot.length + this.#tailBytes;
  }

  /** Whether newcomers would get so many frames that a new snapshot is cheaper. */
  get isTailLong(): boolean {
    return this.#tail.length > longTail || this.#tailBytes > largeTail;
  }

  /** Whether the tail outgrew the text it belongs to: folding then costs a constant part of what was written. */
  get isTailOutgrown(): boolean {
    const tail = this.#tailBytes + this.#tail.length * entryBytes;
    return this.#tail.length > foldedAt && tail > this.#snapshot.length / 2;
  }

  /** How many updates came since it was loaded. */
  get received(): number {
    return this.#received;
  }

  get hasOutgoing(): boolean {
    return this.#outgoing.length > 0;
  }

  /** Copies `update` and answers the copy. */
  receive(update: Uint8Array, scan: UpdateScan, from: number | null): Uint8Array {
    const frame = updateFrame(update);
    this.#received += 1;
    advance(this.#vector, scan.ranges);
    this.#tail.push(frame);
    this.#tailBytes += frame.length;
    this.#outgoing.push({ frame, ranges: scan.ranges, from });
    if (scan.deletes > 0) this.#deletions?.add(update);
    return frame.subarray(frame.length - update.length);
  }

  /**
   * Whether the text has all of an update that tells many deletions, as every editor tells all there ever were when it comes back.
   * False where nobody knows.
   */
  has(update: Uint8Array, { ranges, deletes }: UpdateScan): boolean {
    if (deletes < manyDeletions) return false;
    if (ranges.some(({ client, to }) => to > (this.#vector.get(client) ?? 0))) return false;
    this.#deletions ??= new KnownDeletions([this.#snapshot, ...this.#tail].map(updateIn));
    return this.#deletions.hasAll(update);
  }

  takeOutgoing(): readonly Outgoing[] {
    const outgoing = this.#outgoing;
    this.#outgoing = [];
    return outgoing;
  }

  /** The whole text for one who has nothing: a snapshot as step 2, after what came since. */
  framesForNewcomer(): readonly Buffer[] {
    return [...this.#tail, this.#snapshot];
  }

  stateVector(): Uint8Array {
    return encodeStateVector(this.#vector);
  }

  /** What everyone had before `outgoing` was sent. */
  stateVectorBefore(outgoing: readonly Outgoing[]): Uint8Array {
    const before: StateVector = new Map(this.#vector);
    for (const { client, from } of outgoing.flatMap(({ ranges }) => ranges)) {
      before.set(client, Math.min(before.get(client) ?? 0, from));
    }
    return encodeStateVector(before);
  }

  get tailLength(): number {
    return this.#tail.length;
  }

  /** `snapshot` has in it the first `folded` entries of the tail. */
  fold(snapshot: Uint8Array, folded: number): void {
    this.#snapshot = missingFrame(snapshot);
    this.#tail = this.#tail.slice(folded);
    this.#tailBytes = bytesIn(this.#tail);
  }
}

function bytesIn(frames: readonly Buffer[]): number {
  return frames.reduce((sum, frame) => sum + frame.length, 0);
}

/** What goes to a connection that sent some of it. */
export function othersFrames(outgoing: readonly Outgoing[], id: number): readonly Buffer[] {
  const frames = outgoing.filter(({ from }) => from !== id).map(({ frame }) => frame);
  return frames.length > 1 ? [Buffer.concat(frames)] : frames;
}
