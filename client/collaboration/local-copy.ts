import * as idb from 'lib0/indexeddb';
import { IndexeddbPersistence } from 'y-indexeddb';
import { applyUpdate, Doc as YDoc, encodeStateAsUpdate } from 'yjs';
import type * as Y from 'yjs';
import { schemaVersion } from '../../shared/content/schema.ts';

/** The text as this browser keeps it for one person, so that a lost line loses nothing. */
export type LocalCopy = {
  /** Resolves with the number of changes that were never acknowledged, when the copy is in the document. */
  readonly loaded: Promise<number>;
  keep(changes: number): void;
  close(): Promise<void>;
};

/** Where y-indexeddb lets others keep something beside the text. */
const store = 'custom';
/** Every tab counts its own: tabs share the copy, and one that has saved everything says nothing about another. */
const keptPrefix = 'kept-changes ';

/**
 * The name holds the schema's version: a later schema opens a copy of its own, and must then read the one of the version
 * before it, whose changes may never have been sent.
 */
export function openLocalCopy(
  doc: Y.Doc,
  owner: { readonly personId: string; readonly documentId: string },
): LocalCopy {
  const nameOf = (version: number) => `concord-text-${owner.personId}-${owner.documentId}-v${version}`;
  const database = new IndexeddbPersistence(nameOf(schemaVersion), doc);
  // Not `randomUUID`, which a page without https does not have.
  const key = `${keptPrefix}${crypto.getRandomValues(new Uint32Array(4)).join('-')}`;
  return {
    loaded: new Promise((resolve, reject) => {
      const own = database.whenSynced.then(() => takeOverKept(database, key));
      const earlier = takeOverEarlier(doc, nameOf(schemaVersion - 1)).catch(() => 0);
      Promise.all([own, earlier]).then(([kept, older]) => {
        if (older > 0) database.set(key, kept + older).catch(() => undefined);
        resolve(kept + older);
      }, reject);
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
 * What was written under the schema before this one and perhaps never sent; every schema reads what the one before it
 * wrote. The old copy goes once a visit finds nothing unsaved in it: until then a tab of the old page may still be open.
 */
async function takeOverEarlier(doc: Y.Doc, name: string): Promise<number> {
  const known = await indexedDB.databases();
  if (!known.some((each) => each.name === name)) return 0;
  const copy = new YDoc();
  const database = new IndexeddbPersistence(name, copy);
  await database.whenSynced;
  const sum = await takeOverKept(database, '');
  if (copy.store.clients.size > 0) applyUpdate(doc, encodeStateAsUpdate(copy));
  await (sum > 0 ? database.destroy() : database.clearData());
  copy.destroy();
  return sum;
}

/**
 * What other tabs left unacknowledged is in this copy now, and this tab offers it: its count becomes ours. A tab that is
 * still open writes its own again at its next change; until both are saved the number is then too high, never too low.
 */
async function takeOverKept(database: IndexeddbPersistence, key: string): Promise<number> {
  const [kept] = idb.transact(await database._db, [store]);
  if (kept === undefined) return 0;
  const entries = (await idb.getAllKeysValues(kept)).filter((entry) =>
    String(entry.k).startsWith(keptPrefix),
  );
  const sum = entries.reduce((total, { v }) => total + (typeof v === 'number' ? v : 0), 0);
  for (const { k } of entries) await idb.del(kept, k);
  if (sum > 0 && key !== '') await idb.put(kept, sum, key);
  return sum;
}

/** Where there is no IndexedDB the page is the only copy. */
export const noLocalCopy: LocalCopy = {
  loaded: Promise.resolve(0),
  keep: () => {},
  close: () => Promise.resolve(),
};
