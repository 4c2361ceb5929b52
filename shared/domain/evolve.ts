/** The fold of a document's ledger: `evolve` takes the state before an event to the state after it. It judges nothing. */
import type { DocumentState } from './document-state.ts';
import type { LedgerEvent } from './events.ts';
import { evolveAttachment } from './evolve-attachment.ts';
import { evolveClearance } from './evolve-clearance.ts';
import { evolveContribution } from './evolve-contribution.ts';
import { evolveEndorsement } from './evolve-endorsement.ts';
import { evolveLanguages } from './evolve-languages.ts';
import { evolvePublication } from './evolve-publication.ts';
import { evolveReview } from './evolve-review.ts';
import { evolveText } from './evolve-text.ts';
import { evolveValidation } from './evolve-validation.ts';
import { asId } from './ids.ts';
import type { DocumentId, PersonId } from './ids.ts';
import { genesis } from './ledger.ts';

/** The state before the first event; `seq` is 0. Everything but the id is set by `documentCreated`. */
export function initialState(id: DocumentId): DocumentState {
  return {
    id,
    seq: 0,
    lastHash: genesis,
    projectId: asId(''),
    title: '',
    kind: 'sop',
    profile: 'norm',
    scheme: 'sop',
    numbering: null,
    keptFrom: null,
    language: 'en',
    isConfidential: false,
    translationOf: null,
    translations: [],
    confirmations: new Map(),
    isTemplate: false,
    guides: [],
    pageLimit: null,
    edition: 1,
    stage: 'drafting',
    stageSince: '',
    createdAt: '',
    drafters: new Set(),
    versions: [],
    rounds: [],
    threads: new Map(),
    amendments: new Map(),
    attachments: new Map(),
    validations: [],
    endorsements: [],
    clearances: [],
    publications: [],
    withdrawnFrom: null,
  };
}

/** The state of a document after all its events, oldest first. */
export function fold(id: DocumentId, events: Iterable<LedgerEvent>): DocumentState {
  let state = initialState(id);
  for (const event of events) state = evolve(state, event);
  return state;
}

/** The state after one more event (LE-1). Keeps `seq`, `lastHash` and who ever acted as drafter (LC-3). */
export function evolve(state: DocumentState, event: LedgerEvent): DocumentState {
  return {
    ...applied(state, event),
    seq: event.seq,
    lastHash: event.hash,
    drafters: withDrafter(state.drafters, event),
  };
}

function withDrafter(drafters: ReadonlySet<PersonId>, { actor }: LedgerEvent): ReadonlySet<PersonId> {
  if (actor.kind !== 'person' || actor.role !== 'drafter') return drafters;
  return drafters.has(actor.personId) ? drafters : new Set([...drafters, actor.personId]);
}

function applied(state: DocumentState, event: LedgerEvent): DocumentState {
  switch (event.type) {
    case 'documentCreated':
    case 'documentRenamed':
    case 'numberingChanged':
    case 'guideSet':
    case 'pageLimitSet':
    case 'confidentialityChanged':
    case 'draftingJoined':
    case 'versionCut':
    case 'versionRestored':
      return evolveText(state, event);
    case 'reviewOpened':
    case 'reviewClosed':
    case 'draftingReopened':
    case 'deadlineExtended':
      return evolveReview(state, event);
    case 'validationOpened':
    case 'attendanceRecorded':
    case 'agendaItemAdded':
    case 'agendaItemDecided':
    case 'validationClosed':
      return evolveValidation(state, event);
    case 'endorsementOpened':
    case 'noticeSent':
    case 'positionTaken':
    case 'endorsementClosed':
      return evolveEndorsement(state, event);
    case 'clearanceSubmitted':
    case 'clearanceGiven':
    case 'clearanceReturned':
      return evolveClearance(state, event);
    case 'published':
    case 'editionStarted':
    case 'withdrawn':
    case 'reinstated':
      return evolvePublication(state, event);
    case 'threadOpened':
    case 'replyAdded':
    case 'commentEdited':
    case 'threadResolved':
    case 'threadReopened':
    case 'amendmentProposed':
    case 'amendmentApplied':
    case 'disposed':
    case 'authorAnswered':
      return evolveContribution(state, event);
    case 'attachmentAdded':
    case 'attachmentChanged':
    case 'attachmentRemoved':
      return evolveAttachment(state, event);
    case 'translationStarted':
    case 'clausesConfirmed':
    case 'authorityChanged':
      return evolveLanguages(state, event);
    default:
      return unknownEvent(event);
  }
}

function unknownEvent(event: never): never {
  throw new Error(`The ledger holds an event this version does not know: ${JSON.stringify(event)}.`);
}
