/**
 * Marks whose words show something about a clause (TX-3, TX-14): it stands in attributes that ProseMirror does not know of, so a
 * renumbering touches only the words about clauses whose number changed, and a key touches none.
 */
import type { Mark } from 'prosemirror-model';
import type { MarkView } from 'prosemirror-view';
import { stringOf } from '../../../../../shared/content/clause-dom.ts';
import { FrameTask } from '../../../../lib/frame-task.ts';
import { spanView } from './span-view.ts';

export type ShownMarksOptions = {
  /** The attribute of the mark that has the id of the clause. */
  readonly attribute: string;
  /** What stays as it is at an element of these words. */
  readonly prepare: (element: HTMLElement, clauseId: string) => void;
  /** Writes what is shown now. */
  readonly paint: (element: HTMLElement, clauseId: string) => void;
};

export class ShownMarks {
  readonly #options: ShownMarksOptions;
  readonly #elements = new Map<string, Set<HTMLElement>>();
  readonly #stale = new Set<string>();
  readonly #task = new FrameTask(() => this.#paintStale());

  constructor(options: ShownMarksOptions) {
    this.#options = options;
  }

  view(mark: Mark): MarkView {
    const { attribute, prepare, paint } = this.#options;
    const id = stringOf(mark.attrs[attribute]);
    const dom = document.createElement('span');
    prepare(dom, id);
    const elements = this.#elements.get(id) ?? new Set();
    this.#elements.set(id, elements.add(dom));
    paint(dom, id);
    return spanView(dom, () => {
      elements.delete(dom);
      if (elements.size === 0) this.#elements.delete(id);
    });
  }

  /** A clause came, went, or has another number or other words. */
  touch(clauseId: string): void {
    if (!this.#elements.has(clauseId)) return;
    this.#stale.add(clauseId);
    this.#task.request();
  }

  stop(): void {
    this.#task.stop();
  }

  #paintStale(): void {
    for (const id of this.#stale)
      for (const element of this.#elements.get(id) ?? []) this.#options.paint(element, id);
    this.#stale.clear();
  }
}
