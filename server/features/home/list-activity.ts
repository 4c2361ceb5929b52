import type { ActivityView } from '../../../shared/contract/project-routes.ts';
import { describeEvent } from '../../../shared/domain/describe-event.ts';
import { subjectOf } from '../../../shared/domain/document-subject.ts';
import type { LedgerEvent } from '../../../shared/domain/events.ts';
import { seenEvents } from '../../../shared/domain/seen-events.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import type { DocumentSummary } from '../../documents/document-summary.ts';
import type { OpenedProject } from '../../documents/open-project.ts';
import type { MarkedPage, PageRequest } from '../../documents/page-by-mark.ts';
import { visibleSummaries } from '../../documents/visible-summaries.ts';
import { compareActivity, readActivityMark, writeActivityMark } from './activity-mark.ts';
import type { ActivityMark } from './activity-mark.ts';

/**
 * What happened in the project, newest first, from the ledgers of the documents whose text the actor may read (AC-4).
 * Documents come in the order of their last change, so reading stops as soon as no further one can hold a newer event.
 */
export async function listActivity(
  context: DocumentContext,
  { project, actor }: OpenedProject,
  { after, limit }: PageRequest,
): Promise<MarkedPage<ActivityView>> {
  const mark = after === undefined ? undefined : readActivityMark(after);
  if (mark === null) return { items: [], next: null };
  await context.summaries.catchUp();
  let newest: readonly Line[] = [];
  for await (const summary of visibleSummaries(context, { project, actor, action: 'text.read' })) {
    const last = newest[limit];
    if (last !== undefined && last.at > summary.updatedAt) break;
    const lines = (await linesOf(context, summary, { project, actor })).filter((line) => isAfter(line, mark));
    newest = [...newest, ...lines].toSorted(compareActivity).slice(0, limit + 1);
  }
  const items = newest.slice(0, limit);
  const end = items.at(-1);
  return {
    items: items.map(present),
    next: end === undefined || newest.length <= limit ? null : writeActivityMark(end),
  };
}

type Line = ActivityMark & { readonly event: LedgerEvent; readonly documentTitle: string };

async function linesOf(
  { store }: Pick<DocumentContext, 'store'>,
  { id, title }: DocumentSummary,
  { project, actor }: OpenedProject,
): Promise<readonly Line[]> {
  const events = await store.ledger(id, 0);
  const state = await store.load(id);
  if (state === undefined) return [];
  return seenEvents(events, state, { actor, subject: subjectOf(state, project.settings) }).map((event) => ({
    at: event.at,
    documentId: id,
    seq: event.seq,
    documentTitle: title,
    event,
  }));
}

function isAfter(line: Line, mark: ActivityMark | undefined): boolean {
  return mark === undefined || compareActivity(line, mark) > 0;
}

function present({ event, documentTitle }: Line): ActivityView {
  const { document: documentId, seq, at, actor } = event;
  const { template, params } = describeEvent(event);
  const actorName = actor.kind === 'person' ? actor.name : '';
  return { documentId, documentTitle, seq, at, actorName, template, params: { ...params } };
}
