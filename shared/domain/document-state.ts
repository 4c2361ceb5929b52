/** A document as the fold of its ledger. Immutable: `evolve` returns a new value. */
import type { EventActor } from './actor.ts';
import type { Anchor, Wording } from './anchor.ts';
import type { DecisionRule, Position, Signature } from './decisions.ts';
import type { Disposition, ThreadType } from './dispositions.ts';
import type {
  AgendaItem,
  ContributionRef,
  Digest,
  Instant,
  Named,
  Translated,
  VersionOf,
  VersionReason,
} from './events.ts';
import type {
  AmendmentId,
  AttachmentId,
  ClauseId,
  CommentId,
  DelegationId,
  DocumentId,
  PersonId,
  ProjectId,
  RoundId,
  ThreadId,
} from './ids.ts';
import type { ConfirmationState, TranslationRef } from './language-state.ts';
import type { Guide } from './guides.ts';
import type { NumberFormat } from './number-format.ts';
import type { Kind, Profile, Scheme, Stage } from './stages.ts';

export type VersionState = {
  readonly number: number;
  readonly digest: Digest;
  readonly name: string;
  readonly note: string;
  readonly reason: VersionReason;
  readonly stage: Stage;
  readonly edition: number;
  readonly at: Instant;
  readonly by: EventActor;
  /** Where the document had chosen it; else that of its kind. */
  readonly numbering?: NumberFormat;
  readonly keptFrom?: number;
  readonly keptOf?: VersionOf;
};

export type RoundState = {
  readonly id: RoundId;
  readonly number: number;
  readonly version: number;
  readonly deadline: Instant;
  readonly delegations: readonly Named<DelegationId>[];
  readonly openedAt: Instant;
  readonly closedAt: Instant | null;
};

export type DispositionState = {
  readonly disposition: Disposition;
  readonly reason: string;
  readonly duplicateOf: ContributionRef | null;
  readonly resultingText: string;
  readonly at: Instant;
  readonly by: EventActor;
};

export type AuthorAnswerState = {
  readonly isSatisfied: boolean;
  readonly note: string;
  readonly at: Instant;
};

/** What thread and amendment share. `dispositions` is the history, the last one holds (CM-5). */
type ContributionState = {
  readonly author: EventActor;
  readonly at: Instant;
  readonly roundId: RoundId | null;
  readonly edition: number;
  readonly dispositions: readonly DispositionState[];
  readonly authorAnswer: AuthorAnswerState | null;
};

export type CommentState = {
  readonly id: CommentId;
  readonly author: EventActor;
  readonly at: Instant;
  readonly editedAt: Instant | null;
  readonly body: string;
};

export type ThreadState = ContributionState & {
  readonly id: ThreadId;
  readonly type: ThreadType;
  readonly isBlocking: boolean;
  readonly anchor: Anchor;
  readonly comments: readonly CommentState[];
  readonly isResolved: boolean;
};

export type AmendmentState = ContributionState & {
  readonly id: AmendmentId;
  readonly wording: Wording;
  readonly rationale: string;
  readonly isApplied: boolean;
};

export type AgendaItemState = AgendaItem & {
  readonly decision: string | null;
  readonly decidedAt: Instant | null;
};

export type ValidationState = {
  readonly version: number;
  readonly digest: Digest;
  readonly eligible: readonly Named<DelegationId>[];
  readonly quorum: number;
  readonly present: readonly DelegationId[];
  readonly agenda: readonly AgendaItemState[];
  readonly openedAt: Instant;
  readonly closed: {
    readonly at: Instant;
    readonly outcome: 'validated' | 'returned';
    readonly reason: string;
  } | null;
};

export type PositionState = {
  readonly delegationId: DelegationId;
  readonly position: Position;
  readonly reason: string;
  readonly clauseId: ClauseId | null;
  readonly clauseNumber: string | null;
  readonly signature: Signature;
  readonly evidence: string | null;
  readonly at: Instant;
  readonly by: EventActor;
};

export type EndorsementState = {
  readonly version: number;
  readonly digest: Digest;
  readonly eligible: readonly Named<DelegationId>[];
  readonly rule: DecisionRule;
  readonly quorum: number;
  readonly deadline: Instant;
  readonly isSilence: boolean;
  readonly statement: string;
  readonly openedAt: Instant;
  /** Every position ever taken, in order (DE-2). The last of a delegation counts. */
  readonly positions: readonly PositionState[];
  readonly notices: readonly { readonly delegationId: DelegationId; readonly at: Instant }[];
  readonly closed: {
    readonly at: Instant;
    readonly outcome: 'endorsed' | 'returned';
    readonly sentence: string;
  } | null;
};

export type ClearanceState = {
  readonly version: number;
  readonly digest: Digest;
  readonly submittedAt: Instant;
  readonly closed: {
    readonly at: Instant;
    readonly outcome: 'cleared' | 'returned';
    readonly note: string;
    readonly by: EventActor;
  } | null;
};

export type PublicationState = {
  readonly edition: number;
  readonly version: number;
  readonly digest: Digest;
  readonly slug: string;
  readonly at: Instant;
  /** Set when a later edition was published. */
  readonly supersededAt: Instant | null;
  /** Of a translation: the text that it was published beside. */
  readonly translates?: Translated;
};

export type AttachmentState = {
  readonly id: AttachmentId;
  readonly name: string;
  readonly contentType: string;
  readonly size: number;
  readonly digest: Digest;
  readonly file: Digest;
  readonly description: string;
  readonly isConfidential: boolean;
  readonly at: Instant;
  readonly by: EventActor;
  readonly removedAt: Instant | null;
};

export type DocumentState = {
  readonly id: DocumentId;
  /** Sequence number of the last event folded in; 0 before the first. */
  readonly seq: number;
  readonly lastHash: Digest;
  readonly projectId: ProjectId;
  readonly title: string;
  readonly kind: Kind;
  /** `translation` while another language version is authoritative (TL-5). */
  readonly profile: Profile;
  readonly scheme: Scheme;
  /** Chosen for this document; `null` for the numbering of its kind (TX-2). */
  readonly numbering: NumberFormat | null;
  /** The version of this edition that was circulated last: its numbers are kept. */
  readonly keptFrom: number | null;
  readonly language: string;
  readonly isConfidential: boolean;
  /** The document that this one is a language version of. */
  readonly translationOf: DocumentId | null;
  /** The language versions begun from this document, one for each language. */
  readonly translations: readonly TranslationRef[];
  /** By the document on the other side, then by clause: the last one holds. */
  readonly confirmations: ReadonlyMap<DocumentId, ReadonlyMap<ClauseId, ConfirmationState>>;
  /** To begin documents with; in no list of documents (TX-18). */
  readonly isTemplate: boolean;
  /** In the order of the text they were made for. */
  readonly guides: readonly Guide[];
  /** `null` for no limit. */
  readonly pageLimit: number | null;
  readonly edition: number;
  readonly stage: Stage;
  readonly stageSince: Instant;
  readonly createdAt: Instant;
  /** Who acted as drafter, ever: they take no position and clear nothing here (LC-3). */
  readonly drafters: ReadonlySet<PersonId>;
  readonly versions: readonly VersionState[];
  readonly rounds: readonly RoundState[];
  readonly threads: ReadonlyMap<ThreadId, ThreadState>;
  readonly amendments: ReadonlyMap<AmendmentId, AmendmentState>;
  /** Also those that were removed. */
  readonly attachments: ReadonlyMap<AttachmentId, AttachmentState>;
  readonly validations: readonly ValidationState[];
  readonly endorsements: readonly EndorsementState[];
  readonly clearances: readonly ClearanceState[];
  readonly publications: readonly PublicationState[];
  /** Set while withdrawn. */
  readonly withdrawnFrom: Stage | null;
};
