/** Who wants to hear of something; the answer of `add` takes the listener away. */
export class Listeners<Said> {
  readonly #listeners = new Set<(said: Said) => void>();

  add(listener: (said: Said) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(said: Said): void {
    for (const listener of this.#listeners) listener(said);
  }
}
