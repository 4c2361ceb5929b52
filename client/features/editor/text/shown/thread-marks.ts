/** The words that threads are about, on the page. Whether a thread is resolved or active is a class, not a decoration. */
import type { Mark } from 'prosemirror-model';
import type { MarkView } from 'prosemirror-view';
import { stringOf } from '../../../../../shared/content/clause-dom.ts';
import { spanView } from './span-view.ts';

export type ThreadHighlight = { readonly id: string; readonly isResolved: boolean };

export class ThreadMarks {
  readonly #elements = new Map<string, Set<HTMLElement>>();
  #threads: ReadonlyMap<string, ThreadHighlight> = new Map();
  #active: string | null = null;

  /** A mark view for one stretch of words of a thread. */
  view(mark: Mark): MarkView {
    const id = stringOf(mark.attrs['thread']);
    const dom = document.createElement('span');
    dom.dataset['thread'] = id;
    this.#setOf(id).add(dom);
    this.#paint(id, dom);
    return spanView(dom, () => this.#setOf(id).delete(dom));
  }

  /** Words of a thread that is not in the list (not visible to this person, or not loaded yet) look like plain text. */
  setThreads(threads: readonly ThreadHighlight[]): void {
    this.#threads = new Map(threads.map((thread) => [thread.id, thread]));
    for (const [id, elements] of this.#elements) for (const element of elements) this.#paint(id, element);
  }

  setActive(id: string | null): void {
    const touched = [this.#active, id];
    this.#active = id;
    for (const each of touched) {
      if (each !== null) for (const element of this.#setOf(each)) this.#paint(each, element);
    }
  }

  /** The first words of the thread on the page. */
  find(id: string): HTMLElement | null {
    const [first = null] = this.#setOf(id);
    return first;
  }

  isShown(id: string): boolean {
    return this.#threads.has(id);
  }

  #setOf(id: string): Set<HTMLElement> {
    const known = this.#elements.get(id);
    if (known !== undefined) return known;
    const added = new Set<HTMLElement>();
    this.#elements.set(id, added);
    return added;
  }

  #paint(id: string, element: HTMLElement): void {
    const thread = this.#threads.get(id);
    element.classList.toggle('thread', thread !== undefined && !thread.isResolved);
    element.classList.toggle('thread-resolved', thread?.isResolved === true);
    element.classList.toggle('thread-active', thread !== undefined && id === this.#active);
  }
}

/** The innermost visible thread at an element of the text, if any. */
export function threadAt(target: EventTarget | null, marks: ThreadMarks): string | null {
  let element = target instanceof Element ? target.closest('[data-thread]') : null;
  while (element !== null) {
    const id = element.getAttribute('data-thread') ?? '';
    if (marks.isShown(id)) return id;
    element = element.parentElement?.closest('[data-thread]') ?? null;
  }
  return null;
}
