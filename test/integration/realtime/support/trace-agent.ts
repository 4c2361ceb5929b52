import * as Y from 'yjs';
import type { PlainPeer } from '../../../support/server/plain-peer.ts';
import type { Step } from './concurrent-trace.ts';

/** What a transaction wrote: its update, and where its author's clock stood behind it. */
type Written = { readonly place: number; readonly update: Uint8Array; readonly clock: number };

/**
 * Repeats one person's part of a trace. It types on a draft that knows exactly what that person knew; but it goes on only
 * when all of it has come over the line. What the line brought is the peer's document, and nothing else touches that.
 */
export class TraceAgent {
  readonly peer: PlainPeer;
  readonly written: Written[] = [];
  readonly #steps: readonly Step[];
  readonly #draft: Y.Doc;
  readonly #applied: number[];

  constructor(peer: PlainPeer, steps: readonly Step[], agents: number) {
    this.peer = peer;
    this.#steps = steps;
    this.#draft = new Y.Doc();
    Y.applyUpdate(this.#draft, Y.encodeStateAsUpdate(peer.doc));
    this.#applied = Array.from({ length: agents }, () => 0);
  }

  get isDone(): boolean {
    return this.written.length === this.#steps.length;
  }

  get draftId(): number {
    return this.#draft.clientID;
  }

  /** Types one transaction if everything it was made on is here. */
  step(others: readonly TraceAgent[]): boolean {
    const next = this.#steps[this.written.length];
    if (next === undefined || !others.every((other, index) => this.#has(other, next.known[index] ?? 0)))
      return false;
    this.#learn(others, next.known);
    this.#type(next);
    return true;
  }

  #has(other: TraceAgent, count: number): boolean {
    if (other === this || count === 0) return true;
    const last = other.written[count - 1];
    return last !== undefined && Y.getState(this.peer.doc.store, other.draftId) >= last.clock;
  }

  /** In the order of the trace: what one wrote stands on what the other wrote, and parts that come too early are slow to wait. */
  #learn(others: readonly TraceAgent[], known: readonly number[]): void {
    const news = others.flatMap((other, index) => {
      const from = this.#applied[index] ?? 0;
      const count = other === this ? from : Math.max(from, known[index] ?? 0);
      this.#applied[index] = count;
      return other.written.slice(from, count);
    });
    news.sort((one, another) => one.place - another.place);
    this.#draft.transact(() => news.forEach(({ update }) => Y.applyUpdate(this.#draft, update)));
  }

  #type({ place, patches }: Step): void {
    const updates: Uint8Array[] = [];
    const keep = (update: Uint8Array) => void updates.push(update);
    this.#draft.on('update', keep);
    this.#draft.transact(() => {
      const text = textIn(this.#draft);
      for (const [at, removed, inserted] of patches) {
        text.delete(at, removed);
        text.insert(at, inserted);
      }
    });
    this.#draft.off('update', keep);
    const update = Y.mergeUpdates(updates);
    const clock = Y.getState(this.#draft.store, this.#draft.clientID);
    this.written.push({ place, update, clock });
    Y.applyUpdate(this.peer.doc, update, 'typed');
  }
}

/** The text of the first clause. */
export function textIn(doc: Y.Doc): Y.XmlText {
  const clause = doc.getXmlFragment('default').get(0);
  const text = clause instanceof Y.XmlElement ? clause.get(0) : undefined;
  if (!(text instanceof Y.XmlText)) throw new Error('There is no text.');
  return text;
}
