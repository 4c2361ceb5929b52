import * as Y from 'yjs';
import type { TextEdit } from '../../ports/live-text.ts';
import { applyEdit } from './apply-edit.ts';

/**
 * What an edit would change, as an update (null: nothing), or why it is refused. It is made on a copy, so that a failing
 * storage leaves the live text as it was.
 */
export function tryEdit(doc: Y.Doc, edit: TextEdit, editor: number) {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  copy.clientID = editor;
  const updates: Uint8Array[] = [];
  copy.on('update', (update: Uint8Array) => updates.push(update));
  const result = applyEdit(copy, edit);
  copy.destroy();
  return { result, update: updates.length === 0 ? null : Y.mergeUpdates(updates) };
}
