/**
 * Everything that can happen to a document, as data. The ledger of a document is a list of these; stage, threads,
 * amendments, rounds, positions and tallies are folds of it (`evolve`). Names are past tense. An event type, once
 * released, is never changed: a new need is a new type or a new optional field.
 */
import type { EventActor } from './actor.ts';
import type { Anchor, Wording } from './anchor.ts';
import type { DecisionRule, Position, Signature, Tally } from './decisions.ts';
import type { Disposition, ThreadType } from './dispositions.ts';
import type {
  AgendaItemId,
  AmendmentId,
  AttachmentId,
  ClauseId,
  CommentId,
  DelegationId,
  DocumentId,
  PersonId,
  RoundId,
  ThreadId,
} from './ids.ts';
import type { DocumentCreated } from './document-created.ts';
import type { Guide } from './guides.ts';
import type { NumberFormat } from './number-format.ts';
import type { Stage } from './stages.ts';

/** ISO 8601 in UTC with milliseconds, e.g. 2026-11-24T09:30:00.000Z. */
export type Instant = string;
/** Lower-case hex SHA-256. */
export type Digest = string;

export type Named<Id> = { readonly id: Id; readonly name: string };

export type VersionReason =
  | 'manual'
  | 'round'
  | 'validation'
  | 'endorsement'
  | 'clearance'
  | 'before-restore'
  | 'publication';

export type ContributionRef =
  | { readonly kind: 'thread'; readonly id: ThreadId }
  | { readonly kind: 'amendment'; readonly id: AmendmentId };

export type AgendaItem = {
  readonly id: AgendaItemId;
  readonly title: string;
  readonly clauseId: ClauseId | null;
};

/** A clause in both languages, each by the SHA-256 of its block (TL-2). */
export type ClausePair = { readonly id: ClauseId; readonly own: Digest; readonly other: Digest };

/** A version of another document. */
export type VersionOf = { readonly documentId: DocumentId; readonly version: number };

/** The published version of the authoritative text that a translation was published beside. */
export type Translated = {
  readonly documentId: DocumentId;
  readonly language: string;
  readonly edition: number;
  readonly version: number;
  readonly digest: Digest;
};

export type DocumentEventData = {
  documentCreated: DocumentCreated;
  /** One that says nothing takes the guide of the clause away. */
  guideSet: { guide: Guide };
  pageLimitSet: { pages: number | null };
  documentRenamed: { title: string };
  confidentialityChanged: { isConfidential: boolean };
  /** `null` brings back the numbering of the document's kind (TX-2). */
  numberingChanged: { format: NumberFormat | null };
  /** A language version of this document was begun as a document of its own; it comes into being right after (TL-1). */
  translationStarted: { translationId: DocumentId; language: string };
  /** In the ledger of the version that follows: a person says that these clauses say what the other text says (TL-3). */
  clausesConfirmed: {
    other: DocumentId;
    clauses: readonly ClausePair[];
    /** The confirmed clauses of either side, as kept in the files. */
    ownText: Digest;
    otherText: Digest;
  };
  /** Which language version is authoritative now; in the ledger of every version it changes for (TL-5). */
  authorityChanged: {
    isAuthoritative: boolean;
    authoritative: DocumentId;
    language: string;
    reason: string;
  };
  /** A drafter opened the live text to write in it, for the first time: from then on it is their draft (LC-3). */
  draftingJoined: Record<string, never>;

  versionCut: {
    number: number;
    digest: Digest;
    name: string;
    note: string;
    reason: VersionReason;
    stage: Stage;
    /** How the text was numbered, where the document had chosen it (TX-2). */
    numbering?: NumberFormat;
    /** The circulated version whose numbers it keeps. */
    keptFrom?: number;
    /** The same of a translation that was not circulated itself: the version of its original (TL-2). */
    keptOf?: VersionOf;
  };
  versionRestored: { number: number; digest: Digest };

  reviewOpened: {
    roundId: RoundId;
    number: number;
    version: number;
    digest: Digest;
    deadline: Instant;
    delegations: readonly Named<DelegationId>[];
  };
  reviewClosed: { roundId: RoundId };
  draftingReopened: Record<string, never>;

  validationOpened: {
    version: number;
    digest: Digest;
    eligible: readonly Named<DelegationId>[];
    /** Delegations that must be present: an absolute number. */
    quorum: number;
    agenda: readonly AgendaItem[];
  };
  attendanceRecorded: { present: readonly DelegationId[] };
  agendaItemAdded: { item: AgendaItem };
  agendaItemDecided: { itemId: AgendaItemId; decision: string };
  validationClosed: { outcome: 'validated'; reason: string } | { outcome: 'returned'; reason: string };

  endorsementOpened: {
    version: number;
    digest: Digest;
    eligible: readonly Named<DelegationId>[];
    rule: DecisionRule;
    /** Delegations that must take part: an absolute number. */
    quorum: number;
    deadline: Instant;
    isSilence: boolean;
    /** What a signature says, e.g. "We endorse version 4 of …". */
    statement: string;
  };
  noticeSent: { delegationId: DelegationId; to: readonly string[] };
  deadlineExtended: { deadline: Instant; reason: string };
  positionTaken: {
    delegationId: DelegationId;
    position: Position;
    reason: string;
    clauseId: ClauseId | null;
    /** The clause's number in the version under endorsement, for the live sentence. */
    clauseNumber: string | null;
    signature: Signature;
    /** Set when the secretariat records a position given on paper or by mail. */
    evidence: string | null;
  };
  endorsementClosed: { outcome: 'endorsed' | 'returned'; sentence: string; tally: Tally };

  clearanceSubmitted: { version: number; digest: Digest };
  clearanceGiven: { note: string };
  clearanceReturned: { reason: string };

  published: {
    version: number;
    digest: Digest;
    edition: number;
    slug: string;
    /** Of a translation: the published text that it translates (TL-6). */
    translates?: Translated;
  };
  editionStarted: { edition: number };
  withdrawn: { reason: string; from: Stage };
  reinstated: { reason: string; to: Stage };

  threadOpened: {
    threadId: ThreadId;
    commentId: CommentId;
    type: ThreadType;
    isBlocking: boolean;
    anchor: Anchor;
    body: string;
    roundId: RoundId | null;
  };
  replyAdded: { threadId: ThreadId; commentId: CommentId; body: string };
  commentEdited: { threadId: ThreadId; commentId: CommentId; body: string };
  threadResolved: { threadId: ThreadId };
  threadReopened: { threadId: ThreadId };

  amendmentProposed: {
    amendmentId: AmendmentId;
    wording: Wording;
    rationale: string;
    roundId: RoundId | null;
  };
  /** The wording was written into the live text; follows the disposition in the same append. */
  amendmentApplied: { amendmentId: AmendmentId; proposer: PersonId };

  disposed: {
    subject: ContributionRef;
    disposition: Disposition;
    reason: string;
    duplicateOf: ContributionRef | null;
    /** What changed in the text, in words or as the new wording; may be empty. */
    resultingText: string;
  };
  authorAnswered: { subject: ContributionRef; isSatisfied: boolean; note: string };

  attachmentAdded: {
    attachmentId: AttachmentId;
    name: string;
    contentType: string;
    /** Bytes. */
    size: number;
    /** Of the file as it was handed in. */
    digest: Digest;
    /** Under which the storage keeps it. */
    file: Digest;
    description: string;
    isConfidential: boolean;
  };
  attachmentChanged: { attachmentId: AttachmentId; description: string; isConfidential: boolean };
  attachmentRemoved: { attachmentId: AttachmentId; name: string };
};

export type DocumentEventType = keyof DocumentEventData;

/** An event as `decide` makes it: not yet stamped, sequenced or hashed. */
export type NewEvent = {
  [Type in DocumentEventType]: { readonly type: Type; readonly data: Readonly<DocumentEventData[Type]> };
}[DocumentEventType];

/** An event as the ledger holds it (LE-1). `seq` starts at 1; `prev` of the first is 64 zeros. */
export type LedgerEvent = NewEvent & {
  readonly document: DocumentId;
  readonly seq: number;
  readonly at: Instant;
  readonly actor: EventActor;
  readonly prev: Digest;
  readonly hash: Digest;
};

export type EventOf<Type extends DocumentEventType> = Extract<LedgerEvent, { readonly type: Type }>;
