import * as Y from 'yjs';
import type { Stroke } from '../attribution/authorship.ts';
import { type Found, type FindOptions, findMerges } from './find-merges.ts';

export type WatchOptions = Pick<FindOptions, 'writerOf'> & {
  /** In the order of their coming. Several only where none of them deletes. */
  readonly strokes: readonly Stroke[];
  /** Told of a stroke that Yjs cannot take; the others are applied. */
  readonly report: (error: unknown) => void;
};

/** Applies changes as one transaction and answers what they hid, by whose change it was. */
export function applyWatched(doc: Y.Doc, { strokes, writerOf, report }: WatchOptions): readonly Found[] {
  const pendingDeletes = doc.store.pendingDs;
  let found: readonly Found[] = [];
  const look = (transaction: Y.Transaction) => {
    found = findMerges({ strokes, writerOf, transaction, pendingDeletes });
  };
  // Before Yjs cleans up, which is when it forgets.
  doc.once('afterTransaction', look);
  try {
    doc.transact(() => strokes.forEach(({ update }) => applyStored(doc, update, report)), 'stored');
  } catch (error) {
    report(error);
  } finally {
    doc.off('afterTransaction', look);
  }
  return found;
}

/** The scan at the door lets nothing through that Yjs cannot take; should it err, one update is lost and not the text. */
export function applyStored(doc: Y.Doc, update: Uint8Array, report: (error: unknown) => void): void {
  try {
    Y.applyUpdate(doc, update, 'stored');
  } catch (error) {
    report(error);
  }
}
