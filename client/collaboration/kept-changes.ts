import * as idb from 'lib0/indexeddb';

/** Where y-indexeddb lets others keep something beside the text. */
export const keptStore = 'custom';
/** Every tab counts its own: tabs share the copy, and one that has saved everything says nothing about another. */
export const keptPrefix = 'kept-changes ';

/** What all tabs together left unacknowledged, and under which keys. */
export async function sumOfKept(
  kept: IDBObjectStore,
): Promise<{ readonly keys: readonly string[]; readonly sum: number }> {
  const entries = (await idb.getAllKeysValues(kept)).filter((entry) =>
    String(entry.k).startsWith(keptPrefix),
  );
  const sum = entries.reduce((total, { v }) => total + (typeof v === 'number' ? v : 0), 0);
  return { keys: entries.map(({ k }) => String(k)), sum };
}
