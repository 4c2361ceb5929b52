/** Makes a fake fail like a broken disk: while an error is set, every call of the fake rejects with it. */
export type FailureSwitch = {
  set(error: Error): void;
  clear(): void;
  /** Throws the error that is set. */
  check(): void;
};

export function createFailureSwitch(): FailureSwitch {
  let failure: Error | null = null;
  return {
    set(error) {
      failure = error;
    },
    clear() {
      failure = null;
    },
    check() {
      if (failure !== null) throw failure;
    },
  };
}
