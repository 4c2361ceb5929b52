import type { LedgerEntryView } from '../../../shared/contract/document-routes.ts';
import { describeEvent } from '../../../shared/domain/describe-event.ts';
import type { LedgerEvent } from '../../../shared/domain/events.ts';
import { seenEvents } from '../../../shared/domain/seen-events.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import type { OpenedDocument } from '../../documents/open-document.ts';
import { pageByMark } from '../../documents/page-by-mark.ts';
import type { MarkedPage, PageRequest } from '../../documents/page-by-mark.ts';
import { presentActor } from '../../documents/present-actor.ts';

/** What the actor may see of what happened, oldest first, each with the event as it is hashed. */
export async function listLedger(
  { store }: Pick<DocumentContext, 'store'>,
  opened: OpenedDocument,
  page: PageRequest,
): Promise<MarkedPage<LedgerEntryView>> {
  const events = seenEvents(await store.ledger(opened.state.id, 0), opened.state, opened);
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
