/** The elements of the clauses on the page by clause id, with the labels they show. */
export class ClauseElements {
  readonly #elements = new Map<string, HTMLElement>();
  /** Few clauses name another one, so a walk over them costs nothing. */
  readonly #followed = new Map<HTMLElement, string>();
  readonly #labels = new Map<string, string>();
  readonly #onChange: (id: string) => void;

  /** `onChange` hears which clause came, went, or has another label or other words. */
  constructor(onChange: (id: string) => void) {
    this.#onChange = onChange;
  }

  add(id: string, element: HTMLElement): void {
    this.#elements.set(id, element);
    show(element, this.#labels.get(id) ?? '');
    this.#onChange(id);
  }

  /** Keeps the label of another clause on an element, in `data-go-to-label`; an empty id ends it. */
  follow(element: HTMLElement, target: string): void {
    this.#followed.set(element, target);
    showFollowed(element, this.#labels.get(target) ?? '');
  }

  remove(id: string, element: HTMLElement): void {
    this.#followed.delete(element);
    if (this.#elements.get(id) !== element) return;
    this.#elements.delete(id);
    this.#onChange(id);
  }

  touch(id: string): void {
    this.#onChange(id);
  }

  find(id: string): HTMLElement | null {
    return this.#elements.get(id) ?? null;
  }

  setLabel(id: string, label: string): void {
    // The number may be another one under the same label: 12(a) became 13(a).
    this.#onChange(id);
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

/** Tables are few and have no number, so nobody keeps their elements. */
export function tableWith(place: HTMLElement | undefined, id: string): HTMLElement | null {
  return place?.querySelector<HTMLElement>(`table[data-id="${CSS.escape(id)}"]`) ?? null;
}
