declare global {
  interface Window {
    /** Milliseconds: from the stored text to a painted, editable page; from each key to the paint after it. */
    measured: { openedAt: number | null; keys: number[] };
  }
}

export {};
