/** The elements of the clauses on the page by clause id, with the labels they show. */
export class ClauseElements {
  readonly #elements = new Map<string, HTMLElement>();
  /** Few clauses name another one, so a walk over them costs nothing. */
  readonly #followed = new Map<HTMLElement, string>();
  readonly #labels = new Map<string, string>();

  add(id: string, element: HTMLElement): void {
    this.#elements.set(id, element);
    show(element, this.#labels.get(id) ?? '');
  }

  /** Keeps the label of another clause on an element, in `data-go-to-label`; an empty id ends it. */
  follow(element: HTMLElement, target: string): void {
    this.#followed.set(element, target);
    showFollowed(element, this.#labels.get(target) ?? '');
  }

  remove(id: string, element: HTMLElement): void {
    if (this.#elements.get(id) === element) this.#elements.delete(id);
    this.#followed.delete(element);
  }

  find(id: string): HTMLElement | null {
    return this.#elements.get(id) ?? null;
  }

  setLabel(id: string, label: string): void {
    if (this.#labels.get(id) === label) return;
    this.#labels.set(id, label);
    const element = this.#elements.get(id);
    if (element !== undefined) show(element, label);
    for (const [follower, target] of this.#followed) {
      if (target === id) showFollowed(follower, label);
    }
  }
}

function show(element: HTMLElement, label: string): void {
  if (label === '') element.removeAttribute('data-label');
  else element.dataset['label'] = label;
}

function showFollowed(element: HTMLElement, label: string): void {
  if (label === '') element.removeAttribute('data-go-to-label');
  else element.dataset['goToLabel'] = label;
}
