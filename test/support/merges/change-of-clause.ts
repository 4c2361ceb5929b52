import * as Y from 'yjs';
import type { TextEngine } from '../../../server/ports/text-engine.ts';
import type { DocumentId } from '../../../shared/domain/ids.ts';
import { fragmentName } from '../../../shared/protocol/frame-types.ts';

export type ClauseChange = (clause: Y.XmlElement, fragment: Y.XmlFragment) => void;

type Place = { readonly engine: Pick<TextEngine, 'diff'>; readonly documentId: DocumentId };

/** What `change` does to the third clause in a copy of the text as it is now, as an update. */
export async function changeOfClause(
  { engine, documentId }: Place,
  change: ClauseChange,
): Promise<Uint8Array> {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, await engine.diff(documentId, Uint8Array.of(0)));
  const before = Y.encodeStateVector(doc);
  const fragment = doc.getXmlFragment(fragmentName);
  const clause = fragment.get(2);
  if (!(clause instanceof Y.XmlElement)) throw new Error('There is no third clause.');
  doc.transact(() => change(clause, fragment));
  return Y.encodeStateAsUpdate(doc, before);
}
