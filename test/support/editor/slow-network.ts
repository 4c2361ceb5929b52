import * as Y from 'yjs';
import type { HeadlessEditor } from './headless-editor.ts';

/** Carries updates between editors when told to, so that a test decides who knows what when. */
export class SlowNetwork {
  readonly #editors: readonly HeadlessEditor[];
  readonly #waiting: Uint8Array[][];

  constructor(editors: readonly HeadlessEditor[]) {
    this.#editors = editors;
    this.#waiting = editors.map(() => []);
    editors.forEach((editor, from) => {
      editor.doc.on('update', (update: Uint8Array, origin: unknown) => {
        if (origin === this) return;
        this.#waiting.forEach((queue, to) => to !== from && queue.push(update));
      });
    });
  }

  /** Everything that waits for one editor arrives there. */
  deliverTo(index: number): void {
    const at = index % this.#editors.length;
    const editor = this.#editors[at];
    for (const update of this.#waiting[at]?.splice(0) ?? []) {
      if (editor !== undefined) Y.applyUpdate(editor.doc, update, this);
    }
  }

  /** Until nobody has anything to say any more. Fails when that takes more than 30 rounds. */
  async settle(): Promise<void> {
    for (let round = 0; round < 30; round += 1) {
      this.#editors.forEach((_, index) => this.deliverTo(index));
      await Promise.resolve();
      if (this.#waiting.every((queue) => queue.length === 0)) return;
    }
    throw new Error('the editors do not come to rest');
  }
}
