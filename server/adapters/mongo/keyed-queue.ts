/** Runs what is given under one key one after another; different keys do not wait for each other. */
export type KeyedQueue = <Answer>(key: string, work: () => Promise<Answer>) => Promise<Answer>;

export function createKeyedQueue(): KeyedQueue {
  const tails = new Map<string, Promise<unknown>>();
  return async (key, work) => {
    const before = tails.get(key) ?? Promise.resolve();
    const mine = before.then(work, work);
    tails.set(key, mine);
    try {
      return await mine;
    } finally {
      if (tails.get(key) === mine) tails.delete(key);
    }
  };
}
