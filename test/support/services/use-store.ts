import { afterAll, beforeAll } from 'vitest';
import type { StoreHome, StoreKind, TestStore } from './test-stores.ts';

/** Opens a store for the tests of a block and cleans up after them. Read it inside of tests only. */
export function useStore(kind: StoreKind): {
  readonly store: () => TestStore;
  readonly home: () => StoreHome;
} {
  let opened: { readonly home: StoreHome; readonly store: TestStore } | null = null;
  const current = () => {
    if (opened === null) throw new Error('The store is open only while tests run.');
    return opened;
  };
  beforeAll(async () => {
    const home = await kind.create();
    opened = { home, store: await home.open() };
  });
  afterAll(async () => {
    const { home, store } = current();
    await store.close();
    await home.destroy();
  });
  return { store: () => current().store, home: () => current().home };
}
