/** What people ask of a document. Times and ids a command needs come with it; `decide` makes none. */
import type { Anchor, Wording } from './anchor.ts';
import type { DecisionRule, Position } from './decisions.ts';
import type { Disposition, ThreadType } from './dispositions.ts';
import type {
  AgendaItem,
  ClausePair,
  ContributionRef,
  Digest,
  Instant,
  Named,
  Translated,
  VersionOf,
  VersionReason,
} from './events.ts';
import type { Guide } from './guides.ts';
import type { NumberFormat } from './number-format.ts';
import type {
  AgendaItemId,
  AmendmentId,
  AttachmentId,
  ClauseId,
  CommentId,
  DelegationId,
  DocumentId,
  RoundId,
  ThreadId,
} from './ids.ts';

/** The text as it was frozen just before the command was decided (LC-5). */
export type FrozenText = {
  readonly digest: Digest;
  readonly isEmpty: boolean;
  /** Findings of level *error* (TX-4). */
  readonly errors: number;
  /** How the clause with the first of them is cited; empty where there is none. */
  readonly faultyClause: string;
  /** The circulated version of the original whose numbers it keeps; absent where it keeps none or its own (TL-2). */
  readonly keptOf?: VersionOf;
};

export type LifecycleCommand =
  | {
      readonly type: 'open-review';
      readonly roundId: RoundId;
      readonly deadline: Instant;
      readonly delegations: readonly Named<DelegationId>[];
      readonly text: FrozenText;
    }
  | { readonly type: 'close-review' }
  | { readonly type: 'reopen-drafting' }
  | {
      readonly type: 'open-validation';
      readonly eligible: readonly Named<DelegationId>[];
      readonly quorum: number;
      readonly agenda: readonly AgendaItem[];
      readonly text: FrozenText;
    }
  | { readonly type: 'record-attendance'; readonly present: readonly DelegationId[] }
  | { readonly type: 'add-agenda-item'; readonly item: AgendaItem }
  | { readonly type: 'decide-agenda-item'; readonly itemId: AgendaItemId; readonly decision: string }
  | { readonly type: 'close-validation'; readonly note: string }
  | { readonly type: 'return-validation'; readonly reason: string }
  | {
      readonly type: 'open-endorsement';
      readonly eligible: readonly Named<DelegationId>[];
      readonly rule: DecisionRule;
      readonly quorum: number;
      readonly deadline: Instant;
      readonly isSilence: boolean;
      /** Project setting; 72 unless the project says otherwise (DE-4). */
      readonly minimumSilenceHours: number;
      readonly statement: string;
      readonly text: FrozenText;
    }
  | { readonly type: 'extend-deadline'; readonly deadline: Instant; readonly reason: string }
  | {
      readonly type: 'take-position';
      readonly delegationId: DelegationId;
      readonly position: Position;
      readonly reason: string;
      readonly clauseId: ClauseId | null;
      readonly clauseNumber: string | null;
      readonly title: string;
      /** Null when the person was not, or not rightly, asked again who they are: the command is then refused. */
      readonly reauthentication: 'password' | 'password-and-second-factor' | null;
      readonly evidence: string | null;
    }
  | { readonly type: 'close-endorsement' }
  | { readonly type: 'submit-for-clearance'; readonly text: FrozenText }
  | { readonly type: 'clear'; readonly note: string }
  | { readonly type: 'return-clearance'; readonly reason: string }
  | { readonly type: 'publish'; readonly slug: string }
  | {
      readonly type: 'publish-translation';
      readonly slug: string;
      readonly text: FrozenText;
      /** The authoritative text as it was published last; null where it was not. */
      readonly of: Translated | null;
      /** Clauses that are not confirmed against it. */
      readonly behind: number;
    }
  | { readonly type: 'start-edition' }
  | { readonly type: 'withdraw'; readonly reason: string }
  | { readonly type: 'reinstate'; readonly reason: string };

export type TextCommand =
  | { readonly type: 'join-drafting' }
  | { readonly type: 'rename'; readonly title: string }
  /** `null` for the numbering of the document's kind. */
  | { readonly type: 'change-numbering'; readonly format: NumberFormat | null }
  | { readonly type: 'set-guide'; readonly guide: Guide }
  /** `null` for no limit. */
  | { readonly type: 'set-page-limit'; readonly pages: number | null }
  | { readonly type: 'change-confidentiality'; readonly isConfidential: boolean }
  | {
      readonly type: 'cut-version';
      readonly name: string;
      readonly note: string;
      readonly reason: VersionReason;
      readonly text: FrozenText;
    }
  | { readonly type: 'restore-version'; readonly number: number };

export type ContributionCommand =
  | {
      readonly type: 'open-thread';
      readonly threadId: ThreadId;
      readonly commentId: CommentId;
      readonly threadType: ThreadType;
      readonly isBlocking: boolean;
      readonly anchor: Anchor;
      readonly body: string;
    }
  | {
      readonly type: 'reply';
      readonly threadId: ThreadId;
      readonly commentId: CommentId;
      readonly body: string;
    }
  | {
      readonly type: 'edit-comment';
      readonly threadId: ThreadId;
      readonly commentId: CommentId;
      readonly body: string;
    }
  | { readonly type: 'resolve-thread'; readonly threadId: ThreadId }
  | { readonly type: 'reopen-thread'; readonly threadId: ThreadId }
  | {
      readonly type: 'propose-amendment';
      readonly amendmentId: AmendmentId;
      readonly wording: Wording;
      readonly rationale: string;
    }
  | {
      readonly type: 'dispose';
      readonly subject: ContributionRef;
      readonly disposition: Disposition;
      readonly reason: string;
      readonly duplicateOf: ContributionRef | null;
      readonly resultingText: string;
      /** The accepted wording was written into the live text in the same use case. */
      readonly isApplied: boolean;
    }
  | {
      readonly type: 'answer-disposition';
      readonly subject: ContributionRef;
      readonly isSatisfied: boolean;
      readonly note: string;
    };

export type AttachmentCommand =
  | {
      readonly type: 'attach';
      readonly attachmentId: AttachmentId;
      readonly name: string;
      readonly contentType: string;
      readonly size: number;
      readonly digest: Digest;
      readonly file: Digest;
      readonly description: string;
      readonly isConfidential: boolean;
    }
  | {
      readonly type: 'change-attachment';
      readonly attachmentId: AttachmentId;
      readonly description: string;
      readonly isConfidential: boolean;
    }
  | { readonly type: 'remove-attachment'; readonly attachmentId: AttachmentId };

/** Language versions (TL). */
export type LanguageCommand =
  | {
      readonly type: 'start-translation';
      readonly translationId: DocumentId;
      readonly language: string;
      /** A version that was begun and, by a crash, never came into being. */
      readonly lost: DocumentId | null;
    }
  | {
      readonly type: 'confirm-clauses';
      readonly other: DocumentId;
      readonly clauses: readonly ClausePair[];
      readonly ownText: Digest;
      readonly otherText: Digest;
    }
  | {
      readonly type: 'change-authority';
      readonly authoritative: DocumentId;
      readonly language: string;
      readonly reason: string;
    };

/** What only the server itself does: the proof that a delegation was told (DE-4). */
export type NoticeCommand = {
  readonly type: 'record-notice';
  readonly delegationId: DelegationId;
  readonly to: readonly string[];
};

/** What people (and the clock at a deadline) ask for; `can` is asked first. */
export type AskedCommand =
  | LifecycleCommand
  | TextCommand
  | ContributionCommand
  | AttachmentCommand
  | LanguageCommand;
export type DocumentCommand = AskedCommand | NoticeCommand;

export type CommandOf<Type extends DocumentCommand['type']> = Extract<
  DocumentCommand,
  { readonly type: Type }
>;
