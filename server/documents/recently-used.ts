export type RecentlyUsed<Key, Value> = {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): void;
};

/** Keeps the `capacity` entries that were used last. */
export function createRecentlyUsed<Key, Value>(capacity: number): RecentlyUsed<Key, Value> {
  // A Map keeps the order of insertion: the first entry is the one not used for longest.
  const entries = new Map<Key, Value>();
  const put = (key: Key, value: Value) => {
    entries.delete(key);
    entries.set(key, value);
  };
  return {
    get(key) {
      const value = entries.get(key);
      if (value !== undefined) put(key, value);
      return value;
    },
    set(key, value) {
      put(key, value);
      for (const oldest of entries.keys()) {
        if (entries.size <= capacity) return;
        entries.delete(oldest);
      }
    },
  };
}
