/** The elements of the clauses on the page by clause id, with the labels they show. */
export class ClauseElements {
  readonly #elements = new Map<string, HTMLElement>();
  readonly #labels = new Map<string, string>();

  add(id: string, element: HTMLElement): void {
    this.#elements.set(id, element);
    show(element, this.#labels.get(id) ?? '');
  }

  remove(id: string, element: HTMLElement): void {
    if (this.#elements.get(id) === element) this.#elements.delete(id);
  }

  find(id: string): HTMLElement | null {
    return this.#elements.get(id) ?? null;
  }

  setLabel(id: string, label: string): void {
    if (this.#labels.get(id) === label) return;
    this.#labels.set(id, label);
    const element = this.#elements.get(id);
    if (element !== undefined) show(element, label);
  }
}

function show(element: HTMLElement, label: string): void {
  if (label === '') element.removeAttribute('data-label');
  else element.dataset['label'] = label;
}
