/** The words with a footnote on the page: its number stands behind them, in an attribute that ProseMirror does not know of. */
import type { Mark } from 'prosemirror-model';
import type { MarkView, ViewMutationRecord } from 'prosemirror-view';
import { stringOf } from '../../../shared/content/clause-dom.ts';
import { FrameTask } from './frame-task.ts';

/** The number of a footnote; empty where it is not in the text. */
type NumberOf = (footnoteId: string) => string;

export class FootnoteMarks {
  readonly #numberOf: NumberOf;
  readonly #elements = new Map<string, Set<HTMLElement>>();
  readonly #stale = new Set<string>();
  readonly #task = new FrameTask(() => this.#paintStale());

  constructor(numberOf: NumberOf) {
    this.#numberOf = numberOf;
  }

  view(mark: Mark): MarkView {
    const id = stringOf(mark.attrs['id']);
    const dom = document.createElement('span');
    dom.dataset['footnote'] = id;
    const elements = this.#elements.get(id) ?? new Set();
    this.#elements.set(id, elements.add(dom));
    this.#paint(id, dom);
    return {
      dom,
      contentDOM: dom,
      ignoreMutation: (mutation: ViewMutationRecord) =>
        mutation.type === 'attributes' && mutation.target === dom,
      destroy: () => {
        elements.delete(dom);
        if (elements.size === 0) this.#elements.delete(id);
      },
    };
  }

  /** A clause came, went, or has another number. */
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
      for (const element of this.#elements.get(id) ?? []) this.#paint(id, element);
    this.#stale.clear();
  }

  #paint(id: string, element: HTMLElement): void {
    const number = this.#numberOf(id);
    if (number === '') element.removeAttribute('data-number');
    else if (element.dataset['number'] !== number) element.dataset['number'] = number;
  }
}
