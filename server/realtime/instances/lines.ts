import type { CloseName } from '../../../shared/protocol/close-codes.ts';
import { StorageFault } from '../../ports/storage-fault.ts';
import type { Neighbours } from './neighbours.ts';

/** A neighbour did not take the connection, or broke it off. `wasAsked`: it may have done what it was asked. */
export class LineBroken extends StorageFault {
  readonly wasAsked: boolean;

  constructor(what: { readonly wasAsked: boolean }) {
    super('The instance that owns the text does not answer.');
    this.wasAsked = what.wasAsked;
  }
}

/** `moved`: the neighbour is gone. `shutting-down`: this instance stops. */
export type CutReason = Extract<CloseName, 'moved' | 'shutting-down'>;
type Cut = (reason: CutReason) => void;

/** Everything that is open to neighbours. A line to one that is gone is cut: a paused process keeps its sockets. */
export class Lines {
  readonly #open = new Map<Cut, string>();
  readonly #endWatch: () => void;

  constructor(neighbours: Neighbours) {
    this.#endWatch = neighbours.onGone((gone) => this.#cut('moved', (instance) => instance === gone));
  }

  get count(): number {
    return this.#open.size;
  }

  /** Answers the function to call when the line has ended by itself. */
  add(instance: string, cut: Cut): () => void {
    this.#open.set(cut, instance);
    return () => this.#open.delete(cut);
  }

  stop(): void {
    this.#endWatch();
    this.#cut('shutting-down', () => true);
  }

  #cut(reason: CutReason, isMeant: (instance: string) => boolean): void {
    for (const [cut, instance] of this.#open) {
      if (!isMeant(instance)) continue;
      this.#open.delete(cut);
      cut(reason);
    }
  }
}
