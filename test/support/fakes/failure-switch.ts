/** Makes a fake fail like a broken disk: while an error is set, every call of the fake rejects with it. */
export type FailureSwitch = {
  set(error: Error): void;
  /** The same after so many calls that go well. */
  setAfter(calls: number, error: Error): void;
  clear(): void;
  /** Throws the error that is set. */
  check(): void;
};

export function createFailureSwitch(): FailureSwitch {
  let failure: Error | null = null;
  let good = 0;
  return {
    set(error) {
      failure = error;
      good = 0;
    },
    setAfter(calls, error) {
      failure = error;
      good = calls;
    },
    clear() {
      failure = null;
    },
    check() {
      if (failure === null) return;
      if (good === 0) throw failure;
      good -= 1;
    },
  };
}
