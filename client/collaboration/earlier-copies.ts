/**
 * Copies that pages of an earlier schema kept of the same text. They are read into the present one and stay where they are:
 * a tab of the older page may still be open without a line, and writes there. Reading one twice changes nothing.
 */
import * as idb from 'lib0/indexeddb';
import { IndexeddbPersistence } from 'y-indexeddb';
import * as Y from 'yjs';
import { keptStore, sumOfKept } from './kept-changes.ts';

export type CopyName = { readonly prefix: string; readonly version: number };

/** Brings the texts into `doc`. `takeOver` is told, before it is forgotten there, how many changes were never acknowledged. */
export async function readEarlierCopies(
  doc: Y.Doc,
  name: CopyName,
  takeOver: (kept: number) => Promise<unknown>,
): Promise<number> {
  let sum = 0;
  for (const earlier of await earlierNames(name)) {
    const old = new IndexeddbPersistence(earlier, new Y.Doc());
    try {
      await old._db;
      await old.whenSynced;
      Y.applyUpdate(doc, Y.encodeStateAsUpdate(old.doc), old);
      const before = sum;
      sum += await moveKept(old, (kept) => takeOver(before + kept));
      await old.destroy();
    } catch {
      // A copy that this browser cannot open must not keep the text from opening; it stays where it is.
    }
  }
  return sum;
}

/** Counted there until it is counted here: cut off in between, the number is too high, never too low. */
async function moveKept(
  old: IndexeddbPersistence,
  takeOver: (kept: number) => Promise<unknown>,
): Promise<number> {
  const database = await old._db;
  const [before] = idb.transact(database, [keptStore], 'readonly');
  if (before === undefined) return 0;
  const { keys, sum } = await sumOfKept(before);
  if (keys.length === 0) return 0;
  await takeOver(sum);
  const [after] = idb.transact(database, [keptStore]);
  if (after !== undefined) for (const key of keys) await idb.del(after, key);
  return sum;
}

/** Oldest first. A browser that does not list its databases is asked for the version just before. */
async function earlierNames({ prefix, version }: CopyName): Promise<readonly string[]> {
  if (typeof indexedDB.databases !== 'function') return version > 1 ? [`${prefix}${version - 1}`] : [];
  const versions = (await indexedDB.databases()).flatMap(({ name = '' }) => {
    const found = name.startsWith(prefix) ? Number(name.slice(prefix.length)) : Number.NaN;
    return Number.isInteger(found) && found < version ? [found] : [];
  });
  return versions.sort((a, b) => a - b).map((found) => `${prefix}${found}`);
}
