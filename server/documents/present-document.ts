import type { CommandView, DocumentView } from '../../shared/contract/document-views.ts';
import { abilitiesOf } from '../../shared/domain/abilities-of.ts';
import type { Actor } from '../../shared/domain/actor.ts';
import { can } from '../../shared/domain/can.ts';
import { commandsFor } from '../../shared/domain/commands-for.ts';
import type { CommandChoice } from '../../shared/domain/commands-for.ts';
import type { DocumentState } from '../../shared/domain/document-state.ts';
import type { Instant } from '../../shared/domain/events.ts';
import type { DelegationId } from '../../shared/domain/ids.ts';
import { hasLanguages } from '../../shared/domain/languages.ts';
import { nextAction } from '../../shared/domain/next-action.ts';
import type { NextAction } from '../../shared/domain/next-action.ts';
import { blockingOf, deadlineOf, openThreadsOf, undisposedOf } from '../../shared/domain/open-work.ts';
import type { Refusal } from '../../shared/domain/refusal.ts';
import { seatOf } from '../../shared/domain/seat-of.ts';
import type { OpenedDocument } from './open-document.ts';
import { presentEndorsement } from './present-endorsement.ts';
import { presentRounds } from './present-round.ts';
import { presentValidation } from './present-validation.ts';

/** What one person is told about a document. Who only knows of it (a published one) is told nothing about the work on it. */
export function presentDocument(opened: OpenedDocument, now: Instant): DocumentView {
  const { actor, subject } = opened;
  const mayRead = can({ actor, action: 'text.read', subject }).ok;
  return {
    ...presentFacts(opened),
    ...presentAbilities(opened, now),
    ...(mayRead ? presentWork(opened.state, now) : nothingOfTheWork),
  };
}

function presentFacts({ state, project }: OpenedDocument) {
  const { id, seq, projectId, title, kind, profile, scheme, language, isConfidential, edition } = state;
  const kept = { id, seq, projectId, title, kind, profile, scheme, language, isConfidential, edition };
  return {
    ...kept,
    projectName: project.name,
    isOriginal: state.translationOf === null,
    hasLanguages: hasLanguages(state),
    timeZone: project.settings.timeZone,
    isTemplate: state.isTemplate,
    stage: state.stage,
    stageSince: state.stageSince,
    publications: [...state.publications],
  };
}

function presentAbilities({ state, project, actor, subject }: OpenedDocument, now: Instant) {
  const question = { actor, now, settings: project.settings };
  return {
    abilities: [...abilitiesOf(actor, subject)],
    seat: seatOf(actor, subject),
    commands: commandsFor(state, question).map(presentCommand),
    ...presentNext(nextAction(state, question)),
    ownDelegationId: ownDelegationOf(state, actor),
  };
}

function presentCommand({ command, isAllowed, refusal }: CommandChoice): CommandView {
  return { command, isAllowed, refusal: refusal === null ? null : presentRefusal(refusal) };
}

function presentRefusal({ code, params, field }: Refusal): NonNullable<CommandView['refusal']> {
  return field === undefined ? { code, params: { ...params } } : { code, params: { ...params }, field };
}

function presentNext(next: NextAction): Pick<DocumentView, 'next' | 'waitingFor'> {
  if (next.kind === 'command') return { next: next.choice.command, waitingFor: null };
  const { template, params } = next.waitingFor;
  return { next: null, waitingFor: { template, params: { ...params } } };
}

const nothingOfTheWork = {
  deadline: null,
  counts: { openThreads: 0, undisposed: 0, blocking: 0, versions: 0 },
  rounds: [],
  validation: null,
  endorsement: null,
};

function presentWork(state: DocumentState, now: Instant) {
  const validation = state.validations.at(-1);
  const endorsement = state.endorsements.at(-1);
  return {
    deadline: deadlineOf(state),
    counts: {
      openThreads: openThreadsOf(state).length,
      undisposed: undisposedOf(state).length,
      blocking: blockingOf(state).length,
      versions: state.versions.length,
    },
    rounds: [...presentRounds(state)],
    validation: validation === undefined ? null : presentValidation(validation),
    endorsement: endorsement === undefined ? null : presentEndorsement(endorsement, now),
  };
}

/** The delegation of a lead while it is on the frozen list (DE-2). */
function ownDelegationOf(state: DocumentState, actor: Actor): DelegationId | null {
  const membership = actor.kind === 'person' ? actor.membership : null;
  const own = membership?.role === 'lead' ? (membership.delegation?.id ?? null) : null;
  const eligible = state.endorsements.at(-1)?.eligible ?? [];
  return eligible.some(({ id }) => id === own) ? own : null;
}
