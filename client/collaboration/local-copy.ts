import * as idb from 'lib0/indexeddb';
import { IndexeddbPersistence } from 'y-indexeddb';
import type * as Y from 'yjs';
import { schemaVersion } from '../../shared/content/schema.ts';
import { readEarlierCopies } from './earlier-copies.ts';
import { keptPrefix, keptStore, sumOfKept } from './kept-changes.ts';

/** The text as this browser keeps it for one person, so that a lost line loses nothing. */
export type LocalCopy = {
  /** Resolves with the number of changes that were never acknowledged, when the copy is in the document. */
  readonly loaded: Promise<number>;
  keep(changes: number): void;
  close(): Promise<void>;
};

/**
 * The name holds the schema's version: a page of an older schema must not read what a newer one wrote. The newer one reads
 * what older ones left, whose changes may never have been sent.
 */
export function openLocalCopy(
  doc: Y.Doc,
  owner: { readonly personId: string; readonly documentId: string },
): LocalCopy {
  const prefix = `concord-text-${owner.personId}-${owner.documentId}-v`;
  const database = new IndexeddbPersistence(`${prefix}${schemaVersion}`, doc);
  // Not `randomUUID`, which a page without https does not have.
  const key = `${keptPrefix}${crypto.getRandomValues(new Uint32Array(4)).join('-')}`;
  return {
    loaded: new Promise((resolve, reject) => {
      const open = async () => {
        await database.whenSynced;
        const own = await takeOverKept(database, key);
        const takeOver = (kept: number) => database.set(key, own + kept);
        const earlier = await readEarlierCopies(doc, { prefix, version: schemaVersion }, takeOver);
        return own + earlier;
      };
      open().then(resolve, reject);
      // A browser that opens no database still edits; the page is then the only copy.
      database._db.catch(() => resolve(0));
    }),
    keep(changes) {
      const kept: Promise<unknown> = changes === 0 ? database.del(key) : database.set(key, changes);
      // A browser that refuses to write (private mode, full disk) still has the changes in the page.
      kept.catch(() => undefined);
    },
    close: () => database.destroy(),
  };
}

/**
 * What other tabs left unacknowledged is in this copy now, and this tab offers it: its count becomes ours. A tab that is
 * still open writes its own again at its next change; until both are saved the number is then too high, never too low.
 */
async function takeOverKept(database: IndexeddbPersistence, key: string): Promise<number> {
  const [kept] = idb.transact(await database._db, [keptStore]);
  if (kept === undefined) return 0;
  const { keys, sum } = await sumOfKept(kept);
  for (const each of keys) await idb.del(kept, each);
  if (sum > 0) await idb.put(kept, sum, key);
  return sum;
}

/** Where there is no IndexedDB the page is the only copy. */
export const noLocalCopy: LocalCopy = {
  loaded: Promise.resolve(0),
  keep: () => {},
  close: () => Promise.resolve(),
};
