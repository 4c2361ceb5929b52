/**
 * References on the page (TX-3). What a reference shows stands in an attribute that ProseMirror does not know of, so a
 * renumbering touches only the references to clauses whose number changed, and a key touches none.
 */
import type { Mark } from 'prosemirror-model';
import type { MarkView, ViewMutationRecord } from 'prosemirror-view';
import { stringOf } from '../../../shared/content/clause-dom.ts';
import { FrameTask } from './frame-task.ts';

/** How a clause is cited now, and whether it is in the text. */
export type CiteNow = (clauseId: string) => { readonly words: string; readonly isThere: boolean };

export class ReferenceMarks {
  readonly #cite: CiteNow;
  readonly #elements = new Map<string, Set<HTMLElement>>();
  readonly #stale = new Set<string>();
  readonly #task = new FrameTask(() => this.#paintStale());

  constructor(cite: CiteNow) {
    this.#cite = cite;
  }

  /** A mark view for one reference. */
  view(mark: Mark): MarkView {
    const target = stringOf(mark.attrs['target']);
    const dom = document.createElement('span');
    dom.dataset['reference'] = target;
    dom.setAttribute('role', 'link');
    const elements = this.#elements.get(target) ?? new Set();
    this.#elements.set(target, elements.add(dom));
    this.#paint(target, dom);
    return {
      dom,
      contentDOM: dom,
      ignoreMutation: (mutation: ViewMutationRecord) =>
        mutation.type === 'attributes' && mutation.target === dom,
      destroy: () => {
        elements.delete(dom);
        if (elements.size === 0) this.#elements.delete(target);
      },
    };
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
    for (const target of this.#stale) {
      for (const element of this.#elements.get(target) ?? []) this.#paint(target, element);
    }
    this.#stale.clear();
  }

  #paint(target: string, element: HTMLElement): void {
    const { words, isThere } = this.#cite(target);
    if (element.dataset['words'] !== words) {
      element.dataset['words'] = words;
      element.setAttribute('aria-label', words);
    }
    element.classList.toggle('reference-broken', !isThere);
  }
}

/** The target of the reference at an element of the text; null elsewhere. */
export function referenceAt(target: EventTarget | null): string | null {
  const element = target instanceof Element ? target.closest('[data-reference]') : null;
  return element?.getAttribute('data-reference') ?? null;
}
