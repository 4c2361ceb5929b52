import type { DocumentId } from '../../../shared/domain/ids.ts';
import type { MergeListener } from '../../ports/text-engine.ts';
import type { Timers } from '../../ports/timers.ts';
import type { Found } from './find-merges.ts';

/** How long folding waits for the news of a merge to be kept; without it the text stays unfolded for now. */
const longestWaitMs = 2_000;

type Open = { readonly numbers: Set<number>; readonly waiting: Set<() => void> };

/** Tells of merges and knows which of them are kept. Without a listener there is nobody to wait for. */
export class MergeBook {
  readonly #timers: Timers;
  readonly #listeners = new Set<MergeListener>();
  readonly #open = new Map<DocumentId, Open>();
  /** From when this engine began on: no number of one that failed before comes again. */
  #number = Math.floor(performance.timeOrigin + performance.now());

  constructor(timers: Timers) {
    this.#timers = timers;
  }

  listen(listener: MergeListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tellerOf(document: DocumentId): (found: Found) => void {
    return (found) => this.#tell(document, found);
  }

  confirm(document: DocumentId, number: number): void {
    const open = this.#open.get(document);
    if (open === undefined || !open.numbers.delete(number) || open.numbers.size > 0) return;
    this.#open.delete(document);
    for (const resolve of open.waiting) resolve();
  }

  /** Whether something was told of a text that is not kept yet. */
  isWaiting(document: DocumentId): boolean {
    return this.#open.has(document);
  }

  /** Whether all that was told of a text is kept, now or within a moment. */
  whenConfirmed(document: DocumentId): Promise<boolean> {
    const open = this.#open.get(document);
    if (open === undefined) return Promise.resolve(true);
    return new Promise((resolve) => {
      const cancel = this.#timers.after(longestWaitMs, () => resolve(!this.#open.has(document)));
      open.waiting.add(() => {
        cancel();
        resolve(true);
      });
    });
  }

  #tell(document: DocumentId, found: Found): void {
    if (this.#listeners.size === 0) return;
    this.#number += 1;
    const open = this.#open.get(document) ?? { numbers: new Set(), waiting: new Set() };
    this.#open.set(document, open);
    open.numbers.add(this.#number);
    for (const listener of this.#listeners) listener(document, { number: this.#number, ...found });
  }
}
