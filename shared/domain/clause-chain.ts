/**
 * The chain of one clause, walked through the ledger: comment, proposed wording, disposition and reason, the change in
 * the text, round, decision. Nothing is stored for it: it is a reading of the events, so it is as true as they are.
 */
import type { Anchor } from './anchor.ts';
import type { ContributionRef, LedgerEvent } from './events.ts';
import type { ClauseId } from './ids.ts';

/** What a version says of a clause, against the version before it. */
export type ClauseInVersion = 'added' | 'changed' | 'same' | 'removed' | 'absent';

export type ChainStep = {
  readonly event: LedgerEvent;
  /** The thread or amendment it belongs to. */
  readonly subject: ContributionRef | null;
  /** Set where a version was cut. */
  readonly change: ClauseInVersion | null;
};

export type ClauseInLedger = {
  readonly clauseId: ClauseId;
  /** By number of version. */
  readonly versions: ReadonlyMap<number, ClauseInVersion>;
};

type Walk = ClauseInLedger & {
  /** Threads, amendments and agenda items about the clause, by id. */
  readonly about: Set<string>;
  /** The version that validation, endorsement or clearance is about. */
  version: number | null;
};

/** The events that concern the clause, oldest first: its contributions with all that became of them, versions that changed it, and rounds and decisions on texts that hold it. */
export function clauseChain(events: readonly LedgerEvent[], clause: ClauseInLedger): readonly ChainStep[] {
  const walk: Walk = { ...clause, about: new Set(), version: null };
  return events.flatMap((event) => stepOf(event, walk) ?? []);
}

function stepOf(event: LedgerEvent, walk: Walk): ChainStep | null {
  const subject = subjectOf(event);
  if (subject !== null) {
    if (isAboutClause(event, walk.clauseId)) walk.about.add(subject.id);
    return walk.about.has(subject.id) ? { event, subject, change: null } : null;
  }
  if (event.type === 'versionCut') return versionStep(event, walk.versions.get(event.data.number));
  return concerns(event, walk) ? { event, subject: null, change: null } : null;
}

function versionStep(event: LedgerEvent, change: ClauseInVersion | undefined): ChainStep | null {
  const isChange = change === 'added' || change === 'changed' || change === 'removed';
  return isChange ? { event, subject: null, change } : null;
}

function subjectOf(event: LedgerEvent): ContributionRef | null {
  switch (event.type) {
    case 'threadOpened':
    case 'replyAdded':
    case 'commentEdited':
    case 'threadResolved':
    case 'threadReopened':
      return { kind: 'thread', id: event.data.threadId };
    case 'amendmentProposed':
    case 'amendmentApplied':
      return { kind: 'amendment', id: event.data.amendmentId };
    case 'disposed':
    case 'authorAnswered':
      return event.data.subject;
    default:
      return null;
  }
}

function isAboutClause(event: LedgerEvent, clauseId: ClauseId): boolean {
  if (event.type === 'threadOpened') return isOn(event.data.anchor, clauseId);
  return event.type === 'amendmentProposed' && event.data.wording.clauseId === clauseId;
}

function isOn(anchor: Anchor, clauseId: ClauseId): boolean {
  if (anchor.scope === 'clause') return anchor.clauseId === clauseId;
  return anchor.scope === 'words' && anchor.words.some((words) => words.clauseId === clauseId);
}

/** Of the events that belong to no contribution. */
function concerns(event: LedgerEvent, walk: Walk): boolean {
  switch (event.type) {
    case 'agendaItemDecided':
      return walk.about.has(event.data.itemId);
    case 'agendaItemAdded':
      return noteAgenda([event.data.item], walk);
    case 'validationOpened':
      noteAgenda(event.data.agenda, walk);
      return opens(event.data.version, walk);
    case 'endorsementOpened':
    case 'clearanceSubmitted':
      return opens(event.data.version, walk);
    case 'positionTaken':
      return event.data.clauseId === walk.clauseId;
    case 'validationClosed':
    case 'endorsementClosed':
    case 'clearanceGiven':
    case 'clearanceReturned':
      return isIn(walk.version, walk);
    case 'reviewOpened':
    case 'published':
      return isIn(event.data.version, walk);
    case 'versionRestored':
      return isIn(event.data.number, walk);
    default:
      return false;
  }
}

/** Whether one of the items is about the clause. */
function noteAgenda(
  items: readonly { readonly id: string; readonly clauseId: ClauseId | null }[],
  walk: Walk,
): boolean {
  const own = items.filter(({ clauseId }) => clauseId === walk.clauseId);
  for (const { id } of own) walk.about.add(id);
  return own.length > 0;
}

function opens(version: number, walk: Walk): boolean {
  walk.version = version;
  return isIn(version, walk);
}

function isIn(version: number | null, { versions }: Walk): boolean {
  const found = version === null ? undefined : versions.get(version);
  return found !== undefined && found !== 'absent' && found !== 'removed';
}
