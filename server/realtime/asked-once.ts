/**
 * One asking for all who want to know the same within a moment. A storm of tabs that come back asks the same few
 * questions; the answer that is under way or was just given serves everyone. What failed is not kept.
 */
export class AskedOnce<Answer> {
  readonly #keepMs: number;
  #recent = new Map<string, Promise<Answer>>();
  #older = new Map<string, Promise<Answer>>();
  #turnedAt = performance.now();

  /** An answer is given again for `keepMs` to twice that; 0 keeps none that has arrived. */
  constructor(keepMs: number) {
    this.#keepMs = keepMs;
  }

  /** `question` must name everything the answer depends on but time. */
  ask(question: string, find: () => Promise<Answer>): Promise<Answer> {
    this.#turn();
    const known = this.#recent.get(question) ?? this.#older.get(question);
    if (known !== undefined) return known;
    const answer = find();
    this.#recent.set(question, answer);
    const forget = () => this.#forget(question, answer);
    answer.then(this.#keepMs === 0 ? forget : undefined, forget);
    return answer;
  }

  #turn(): void {
    const age = performance.now() - this.#turnedAt;
    if (age < this.#keepMs || this.#keepMs === 0) return;
    this.#older = age < 2 * this.#keepMs ? this.#recent : new Map();
    this.#recent = new Map();
    this.#turnedAt = performance.now();
  }

  #forget(question: string, answer: Promise<Answer>): void {
    for (const answers of [this.#recent, this.#older])
      if (answers.get(question) === answer) answers.delete(question);
  }
}
