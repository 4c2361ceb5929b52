/** What the server tells about one document. Abilities and refusals are computed by the server (AC-1); the interface only shows them. */
import { z } from 'zod';
import { documentActions } from '../domain/access.ts';
import type { DocumentAction } from '../domain/access.ts';
import { decisionRules, positions } from '../domain/decisions.ts';
import { lifecycle } from '../domain/lifecycle.ts';
import type { LifecycleCommandName } from '../domain/lifecycle.ts';
import { kinds, profiles, schemes, stages } from '../domain/stages.ts';
import {
  agendaItemId,
  clauseId,
  delegationId,
  digest,
  documentId,
  instant,
  personId,
  projectId,
  role,
  roundId,
} from './fields.ts';
import { refusalView } from './problem.ts';

const commandNames = Object.keys(lifecycle) as [LifecycleCommandName, ...LifecycleCommandName[]];
const actionNames: [DocumentAction, ...DocumentAction[]] = [...documentActions, ...commandNames];

export const commandName = z.enum(commandNames);
export const actionName = z.enum(actionNames);

/** A sentence as template (also the translation key) with its params. */
export const sentenceView = z.object({
  template: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type SentenceView = z.infer<typeof sentenceView>;

export const namedDelegation = z.object({ id: delegationId, name: z.string() });

export const actorView = z.union([
  z.object({
    kind: z.literal('person'),
    personId,
    name: z.string(),
    role: role.nullable(),
    delegationName: z.string().nullable(),
  }),
  z.object({ kind: z.literal('clock') }),
]);
export type ActorView = z.infer<typeof actorView>;

export const roundView = z.object({
  id: roundId,
  number: z.number().int(),
  version: z.number().int(),
  deadline: instant,
  openedAt: instant,
  closedAt: instant.nullable(),
  /** Invited delegations with how many comments and amendments each has made in the round. */
  delegations: z.array(namedDelegation.extend({ contributions: z.number().int() })),
});
export type RoundView = z.infer<typeof roundView>;

export const agendaItemView = z.object({
  id: agendaItemId,
  title: z.string(),
  clauseId: clauseId.nullable(),
  decision: z.string().nullable(),
  decidedAt: instant.nullable(),
});

export const validationView = z.object({
  version: z.number().int(),
  digest,
  eligible: z.array(namedDelegation),
  present: z.array(delegationId),
  quorum: z.number().int(),
  isQuorumMet: z.boolean(),
  agenda: z.array(agendaItemView),
  openedAt: instant,
  closedAt: instant.nullable(),
  outcome: z.enum(['validated', 'returned']).nullable(),
  reason: z.string(),
});
export type ValidationView = z.infer<typeof validationView>;

export const signatureView = z.object({
  name: z.string(),
  title: z.string(),
  delegationName: z.string(),
  meaning: z.string(),
  statement: z.string(),
  at: instant,
  version: z.number().int(),
  digest,
  reauthentication: z.enum(['password', 'password-and-second-factor']),
});
export type SignatureView = z.infer<typeof signatureView>;

export const positionView = z.object({
  delegationId,
  delegationName: z.string(),
  position: z.enum(positions),
  reason: z.string(),
  clauseId: clauseId.nullable(),
  clauseNumber: z.string().nullable(),
  signature: signatureView,
  /** Set when recorded by the secretariat on behalf of the delegation. */
  evidence: z.string().nullable(),
  recordedBy: actorView,
  at: instant,
  /** The delegation's last one; earlier ones are kept (DE-2). */
  isCurrent: z.boolean(),
});
export type PositionView = z.infer<typeof positionView>;

export const endorsementView = z.object({
  version: z.number().int(),
  digest,
  rule: z.enum(decisionRules),
  quorum: z.number().int(),
  deadline: instant,
  isSilence: z.boolean(),
  statement: z.string(),
  eligible: z.array(namedDelegation),
  positions: z.array(positionView),
  tally: z.object({
    eligible: z.number().int(),
    counts: z.record(z.enum(positions), z.number().int()),
    bySilence: z.number().int(),
    missing: z.array(delegationId),
  }),
  /** DE-3. */
  sentence: sentenceView,
  openedAt: instant,
  closedAt: instant.nullable(),
  outcome: z.enum(['endorsed', 'returned']).nullable(),
});
export type EndorsementView = z.infer<typeof endorsementView>;

export const commandView = z.object({
  command: commandName,
  isAllowed: z.boolean(),
  refusal: refusalView.nullable(),
});
export type CommandView = z.infer<typeof commandView>;

export const publicationView = z.object({
  edition: z.number().int(),
  version: z.number().int(),
  digest,
  slug: z.string(),
  at: instant,
  supersededAt: instant.nullable(),
  /** Of a translation: the text that it was published beside. */
  translates: z
    .object({
      documentId,
      language: z.string(),
      edition: z.number().int(),
      version: z.number().int(),
      digest,
    })
    .exactOptional(),
});
export type PublicationView = z.infer<typeof publicationView>;

export const documentView = z.object({
  id: documentId,
  /** Sequence of the last event; goes up with every change. */
  seq: z.number().int(),
  projectId,
  projectName: z.string(),
  timeZone: z.string(),
  title: z.string(),
  kind: z.enum(kinds),
  profile: z.enum(profiles),
  scheme: z.enum(schemes),
  language: z.string(),
  isConfidential: z.boolean(),
  /** Whether there are versions in other languages. */
  hasLanguages: z.boolean(),
  /** Whether it was not itself begun as a version of another document. */
  isOriginal: z.boolean(),
  /** To begin documents with, not one of them (TX-18). */
  isTemplate: z.boolean(),
  edition: z.number().int(),
  stage: z.enum(stages),
  stageSince: instant,
  deadline: instant.nullable(),
  /** Everything the person may do right now, apart from commands that need input checks. */
  abilities: z.array(actionName),
  /** How the person sits at the live text; null when there is no live text to see. */
  seat: z.enum(['edit', 'comment', 'read']).nullable(),
  /** Lifecycle commands of the person's role, with the sentence why not where refused. */
  commands: z.array(commandView),
  /** The one clear next action; null when the person waits for others (then `waitingFor` says for whom). */
  next: commandName.nullable(),
  waitingFor: sentenceView.nullable(),
  counts: z.object({
    openThreads: z.number().int(),
    undisposed: z.number().int(),
    blocking: z.number().int(),
    versions: z.number().int(),
  }),
  rounds: z.array(roundView),
  validation: validationView.nullable(),
  endorsement: endorsementView.nullable(),
  publications: z.array(publicationView),
  /** The delegation the person may take a position for, if any. */
  ownDelegationId: delegationId.nullable(),
});
export type DocumentView = z.infer<typeof documentView>;
