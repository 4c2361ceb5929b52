/** Runs something later, once. The answer ends it; ending it twice, or after it ran, does nothing. */
export interface Timers {
  after(milliseconds: number, run: () => void): () => void;
}
