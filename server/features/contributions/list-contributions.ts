import type { AmendmentView, ThreadView } from '../../../shared/contract/contribution-routes.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import { nowOf } from '../../documents/document-context.ts';
import { decisionOn } from '../../documents/open-document.ts';
import type { OpenedDocument } from '../../documents/open-document.ts';
import { pageByMark } from '../../documents/page-by-mark.ts';
import type { MarkedPage, PageRequest } from '../../documents/page-by-mark.ts';
import { presentAmendment, presentThread } from '../../documents/present-contribution.ts';

/** Oldest first: the order in which the ledger has them. */
export function listThreads(
  context: DocumentContext,
  opened: OpenedDocument,
  page: PageRequest,
): MarkedPage<ThreadView> {
  const { state } = opened;
  const { items, next } = pageByMark([...state.threads.values()], page, ({ id }) => id);
  const decision = decisionOn(opened, nowOf(context));
  return { items: items.map((thread) => presentThread(state, thread, decision)), next };
}

export function listAmendments(
  context: DocumentContext,
  opened: OpenedDocument,
  page: PageRequest,
): MarkedPage<AmendmentView> {
  const { state } = opened;
  const { items, next } = pageByMark([...state.amendments.values()], page, ({ id }) => id);
  const decision = decisionOn(opened, nowOf(context));
  return { items: items.map((amendment) => presentAmendment(state, amendment, decision)), next };
}
