/** A value that can be watched; fits React's `useSyncExternalStore`. */
export type Observable<T> = {
  readonly get: () => T;
  /** Answers the function that ends the subscription. */
  readonly subscribe: (listener: () => void) => () => void;
};

export type Settable<T> = Observable<T> & { set(value: T): void };

export function createObservable<T>(initial: T): Settable<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set(next) {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of listeners) listener();
    },
  };
}
