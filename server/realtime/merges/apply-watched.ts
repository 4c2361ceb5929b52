import * as Y from 'yjs';
import { findMerges, type Found, type Integrated } from './find-merges.ts';

/** Applies a change as one transaction and answers what it hid. Throws when Yjs cannot take it. */
export function applyWatched(
  doc: Y.Doc,
  change: Pick<Integrated, 'update' | 'by' | 'writerOf'>,
): Found | undefined {
  const pendingDeletes = doc.store.pendingDs;
  let found: Found | undefined;
  const look = (transaction: Y.Transaction) => {
    found = findMerges({ ...change, transaction, pendingDeletes });
  };
  // Before Yjs cleans up, which is when it forgets.
  doc.once('afterTransaction', look);
  try {
    Y.applyUpdate(doc, change.update, 'stored');
  } finally {
    doc.off('afterTransaction', look);
  }
  return found;
}
