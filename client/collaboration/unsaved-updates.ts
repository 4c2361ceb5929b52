/**
 * Local changes as they were made, until they are durable. What one writes into a clause that another has deleted
 * meanwhile is gone from this page's text as soon as it hears of that; the change itself still has the words, and a
 * deletion as it was made names only what its maker had seen (RT-7). So after a lost line they go first, before the two
 * sides compare what they have.
 */
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import { frameTypes, syncSteps } from '../../shared/protocol/frame-types.ts';

type Progress = { readonly made: number; readonly durable: number };
type Unsaved = { readonly update: Uint8Array; readonly made: number };

/** An hour of writing without a line is kept in fewer parts. */
const mostParts = 200;

export class UnsavedUpdates {
  #parts: Unsaved[] = [];

  add(update: Uint8Array, { made, durable }: Progress): void {
    this.#forget(durable);
    this.#parts.push({ update, made });
    if (this.#parts.length > mostParts) this.#parts = [{ update: this.#merged(), made }];
  }

  /** The frame to be sent first on a new connection; null when there is nothing to offer. */
  offer({ durable }: Progress): Uint8Array<ArrayBuffer> | null {
    this.#forget(durable);
    if (this.#parts.length === 0) return null;
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, frameTypes.sync);
    encoding.writeVarUint(encoder, syncSteps.update);
    encoding.writeVarUint8Array(encoder, this.#merged());
    return Uint8Array.from(encoding.toUint8Array(encoder));
  }

  #forget(durable: number): void {
    this.#parts = this.#parts.filter(({ made }) => made > durable);
  }

  #merged(): Uint8Array {
    return Y.mergeUpdates(this.#parts.map(({ update }) => update));
  }
}
