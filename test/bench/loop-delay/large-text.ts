import { setImmediate as turn } from 'node:timers/promises';
import * as Y from 'yjs';
import { insertBlock } from '../../../server/realtime/edits/write-block.ts';
import { schema as textSchema } from '../../../shared/content/schema.ts';
import { fragmentName } from '../../../shared/protocol/frame-types.ts';
import type { PlainPeer } from '../../support/server/plain-peer.ts';

const clauses = 1_000;
const sentencesPerClause = 5;
const sentence =
  'The officer in charge informs the other agencies at the post within fifteen minutes of the arrival of the consignment, enters the time in the register, and hands over the documents against a signature';

/** About a megabyte in five thousand changes, as somebody writes: a clause, and then one sentence of it after another. */
export async function writeLargeText(peer: PlainPeer): Promise<void> {
  for (let index = 0; index < clauses; index += 1) {
    const text = addClause(peer.doc, index);
    for (let count = 0; count < sentencesPerClause; count += 1)
      text.insert(text.length, `${sentence} (${index}.${count}). `);
    if (index % 10 === 0) await turn();
  }
  await new Promise<void>((resolve) => {
    const look = () => peer.isSaved && resolve();
    peer.onNews(look);
    look();
  });
}

function addClause(doc: Y.Doc, index: number): Y.XmlText {
  const fragment = doc.getXmlFragment(fragmentName);
  const attrs = { id: `large-${index}`, kind: 'paragraph', level: 1, actor: '', timeLimit: '', record: '' };
  const content = [{ type: 'text', text: `Paragraph ${index}. ` }];
  const clause = textSchema.nodeFromJSON({ type: 'clause', attrs, content });
  doc.transact(() => insertBlock(fragment, fragment.length, clause));
  const block = fragment.get(fragment.length - 1);
  const text = block instanceof Y.XmlElement ? block.get(0) : undefined;
  if (!(text instanceof Y.XmlText)) throw new Error('The clause has no text.');
  return text;
}
