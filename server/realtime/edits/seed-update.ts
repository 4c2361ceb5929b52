import * as Y from 'yjs';
import type { TextContent } from '../../../shared/content/text-content.ts';
import { fragmentName } from '../../../shared/protocol/frame-types.ts';
import { seedContent } from './replace-content.ts';

/** The first update of a new text. */
export function seedUpdate(content: TextContent): Uint8Array {
  const doc = new Y.Doc();
  doc.transact(() => seedContent(doc.getXmlFragment(fragmentName), content));
  return Y.encodeStateAsUpdate(doc);
}
