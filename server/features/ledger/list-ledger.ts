import type { LedgerEntryView } from '../../../shared/contract/document-routes.ts';
import { describeEvent } from '../../../shared/domain/describe-event.ts';
import type { LedgerEvent } from '../../../shared/domain/events.ts';
import type { DocumentId } from '../../../shared/domain/ids.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import { pageByMark } from '../../documents/page-by-mark.ts';
import type { MarkedPage, PageRequest } from '../../documents/page-by-mark.ts';
import { presentActor } from '../../documents/present-actor.ts';

/** What happened, oldest first, each with the event as it is hashed. */
export async function listLedger(
  { store }: Pick<DocumentContext, 'store'>,
  documentId: DocumentId,
  page: PageRequest,
): Promise<MarkedPage<LedgerEntryView>> {
  const events = await store.ledger(documentId, 0);
  const { items, next } = pageByMark(events, page, ({ seq }) => String(seq));
  return { items: items.map(presentEvent), next };
}

function presentEvent(event: LedgerEvent): LedgerEntryView {
  const { seq, type, at, prev, hash } = event;
  const { template, params } = describeEvent(event);
  return {
    seq,
    type,
    at,
    actor: presentActor(event.actor),
    template,
    params,
    prev,
    hash,
    event: { ...event },
  };
}
