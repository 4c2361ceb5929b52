/** A value that components can watch with `useSyncExternalStore`. Setting an equal value tells nobody. */
export class Store<T> {
  readonly #listeners = new Set<() => void>();
  readonly #isEqual: (a: T, b: T) => boolean;
  #value: T;

  constructor(value: T, isEqual: (a: T, b: T) => boolean = Object.is) {
    this.#value = value;
    this.#isEqual = isEqual;
  }

  readonly get = (): T => this.#value;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  set(value: T): void {
    if (this.#isEqual(this.#value, value)) return;
    this.#value = value;
    for (const listener of this.#listeners) listener();
  }
}

export function isSameJson(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
