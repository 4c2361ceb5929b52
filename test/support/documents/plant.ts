import type { TextContent } from '../../../shared/content/text-content.ts';
import { buildContent, countedIds, heading, provision, title } from '../../../shared/content/build.ts';
import type { LedgerEvent } from '../../../shared/domain/events.ts';
import { asId } from '../../../shared/domain/ids.ts';
import type { DocumentId } from '../../../shared/domain/ids.ts';
import { genesis, seal } from '../../../shared/domain/ledger.ts';
import { drafter } from '../builders/actors.ts';
import type { Story } from '../builders/document-story.ts';
import type { Documents } from './start-documents.ts';

/** Clauses c1 to c4; c3 and c4 are provisions 1.1 and 1.2. */
export const smallText: TextContent = buildContent(countedIds('c'), [
  title('Joint SOP'),
  heading(1, 'Handover'),
  provision(2, 'The officer on duty hands over within a day.'),
  provision(2, 'The record is kept for five years.'),
]);

/** Puts the document of a story into the store under an id of its own, with a live text. */
export async function plant(
  { store, liveText }: Pick<Documents, 'store' | 'liveText'>,
  story: Story,
  id: string,
): Promise<DocumentId> {
  const documentId: DocumentId = asId(id);
  await liveText.create(documentId, smallText, drafter.personId);
  await store.log.append(documentId, 0, resealed(documentId, story.events));
  return documentId;
}

function resealed(document: DocumentId, events: readonly LedgerEvent[]): readonly LedgerEvent[] {
  const chain: LedgerEvent[] = [];
  for (const { document: _document, seq, at, actor, prev: _prev, hash: _hash, ...event } of events) {
    chain.push(seal({ document, seq, at, actor, prev: chain.at(-1)?.hash ?? genesis, event }));
  }
  return chain;
}
