import { shownProposal } from '../../../shared/content/shown-words.ts';
import type { ClauseHistoryView, ClauseStepView } from '../../../shared/contract/clause-routes.ts';
import { type ChainStep, clauseChain } from '../../../shared/domain/clause-chain.ts';
import { describeEvent } from '../../../shared/domain/describe-event.ts';
import type { LedgerEvent } from '../../../shared/domain/events.ts';
import type { ClauseId } from '../../../shared/domain/ids.ts';
import { ok, refuse, type Result } from '../../../shared/domain/refusal.ts';
import { excerptOf } from '../../../shared/domain/sentence.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import type { OpenedDocument } from '../../documents/open-document.ts';
import { presentActor } from '../../documents/present-actor.ts';
import type { WritingStretch } from '../../ports/clause-writing.ts';
import type { ClauseIndex } from './clause-index.ts';
import { type NameWriter, nameWriters } from './name-writers.ts';

export type ClauseHistoryContext = DocumentContext & { readonly clauseIndex: ClauseIndex };

const mostSteps = 300;

/** Who wrote a clause, and its chain in the ledger. Refused `clause-not-found` when neither text nor ledger knows it. */
export async function getClauseHistory(
  context: ClauseHistoryContext,
  { state, project }: OpenedDocument,
  clauseId: ClauseId,
): Promise<Result<ClauseHistoryView>> {
  const [writing, events, versions] = await Promise.all([
    context.liveText.writing(state.id, clauseId),
    context.store.ledger(state.id, 0),
    context.clauseIndex.find(state.versions, clauseId),
  ]);
  const chain = clauseChain(events, { clauseId, versions });
  if (writing === undefined && chain.length === 0) return refuse('clause-not-found');
  const name = await nameWriters(context.directory, project.id, events);
  const stretches = writing?.stretches ?? [];
  const steps = [...stretches.map((each) => presentStretch(each, name)), ...chain.map(presentStep)];
  return ok({
    clauseId,
    isInText: writing !== undefined,
    writers: writersOf(stretches, name),
    unrecorded: writing?.unrecorded ?? 0,
    steps: steps.toSorted(newestFirst).slice(0, mostSteps),
    isCut: steps.length > mostSteps,
  });
}

function presentStretch({ by, until, ...stretch }: WritingStretch, name: NameWriter): ClauseStepView {
  return { type: 'writing', at: until, by: name(by), ...stretch };
}

function presentStep({ event, subject, change }: ChainStep): ClauseStepView {
  const { template, params } = describeEvent(event);
  return {
    type: 'event',
    at: event.at,
    by: presentActor(event.actor),
    seq: event.seq,
    sentence: { template, params: { ...params } },
    detail: detailOf(event),
    subject,
    change: change === 'added' || change === 'changed' || change === 'removed' ? change : null,
    version: event.type === 'versionCut' ? event.data.number : null,
  };
}

function detailOf(event: LedgerEvent): string {
  if (event.type === 'amendmentProposed') return excerptOf(shownProposal(event.data.wording));
  if (event.type !== 'disposed') return '';
  const isSaid = describeEvent(event).template.includes('{{reason}}');
  return isSaid ? '' : excerptOf(event.data.reason);
}

function writersOf(stretches: readonly WritingStretch[], name: NameWriter): ClauseHistoryView['writers'] {
  const characters = new Map<string, number>();
  for (const { by, standing } of stretches) characters.set(by, (characters.get(by) ?? 0) + standing);
  return [...characters]
    .filter(([, count]) => count > 0)
    .toSorted(([, left], [, right]) => right - left)
    .map(([by, count]) => ({ by: name(by), characters: count }));
}

/** Of one moment, what the ledger says last comes first. */
function newestFirst(left: ClauseStepView, right: ClauseStepView): number {
  if (left.at !== right.at) return left.at < right.at ? 1 : -1;
  return seqOf(right) - seqOf(left);
}

function seqOf(step: ClauseStepView): number {
  return step.type === 'event' ? step.seq : 0;
}
