/** A bucket that fills with time: `take` answers how many milliseconds to wait until it is not overdrawn. */
export class RateLimit {
  readonly #perSecond: number;
  readonly #most: number;
  #left: number;
  #at: number;

  constructor(perSecond: number, most: number, now: number) {
    this.#perSecond = perSecond;
    this.#most = most;
    this.#left = most;
    this.#at = now;
  }

  take(amount: number, now: number): number {
    const filled = this.#left + ((now - this.#at) * this.#perSecond) / 1000;
    this.#at = now;
    this.#left = Math.min(this.#most, filled) - amount;
    return this.#left >= 0 ? 0 : Math.ceil((-this.#left * 1000) / this.#perSecond);
  }
}
