import { IndexeddbPersistence } from 'y-indexeddb';
import type * as Y from 'yjs';
import { schemaVersion } from '../../shared/content/schema.ts';

const keptKey = 'kept-changes';

/** The text as this browser keeps it for one person, so that a lost line loses nothing. */
export type LocalCopy = {
  /** Resolves with the number of changes that were never acknowledged, when the copy is in the document. */
  readonly loaded: Promise<number>;
  keep(changes: number): void;
  close(): Promise<void>;
};

export function openLocalCopy(
  doc: Y.Doc,
  owner: { readonly personId: string; readonly documentId: string },
): LocalCopy {
  const name = `concord-text-${owner.personId}-${owner.documentId}-v${schemaVersion}`;
  const database = new IndexeddbPersistence(name, doc);
  return {
    loaded: new Promise((resolve, reject) => {
      database.whenSynced.then(() => readKept(database)).then(resolve, reject);
      // A browser that opens no database still edits; the page is then the only copy.
      database._db.catch(() => resolve(0));
    }),
    keep(changes) {
      // A browser that refuses to write (private mode, full disk) still has the changes in the page.
      database.set(keptKey, changes).catch(() => undefined);
    },
    close: () => database.destroy(),
  };
}

async function readKept(database: IndexeddbPersistence): Promise<number> {
  const kept: unknown = await database.get(keptKey);
  return typeof kept === 'number' ? kept : 0;
}

/** Where there is no IndexedDB the page is the only copy. */
export const noLocalCopy: LocalCopy = {
  loaded: Promise.resolve(0),
  keep: () => {},
  close: () => Promise.resolve(),
};
