/** One valid command of each kind, with the parts that a test is about given by the test. */
import type { CommandOf, FrozenText, LifecycleCommand } from '../../../shared/domain/commands.ts';
import type { Position } from '../../../shared/domain/decisions.ts';
import type { ContributionRef, Named } from '../../../shared/domain/events.ts';
import { sha256Hex } from '../../../shared/domain/digest.ts';
import { asId } from '../../../shared/domain/ids.ts';
import type { DelegationId } from '../../../shared/domain/ids.ts';
import { delegations, kenyaCustoms } from './actors.ts';
import { hoursLater } from './document-story.ts';

type Parts<Type extends LifecycleCommand['type']> = Partial<Omit<CommandOf<Type>, 'type'>>;

export const deadline = hoursLater(24 * 14);

/** A text frozen just before a command; different words have different digests. */
export function frozen(words: string, parts: Partial<FrozenText> = {}): FrozenText {
  return { digest: sha256Hex(words), isEmpty: words === '', errors: 0, faultyClause: '', ...parts };
}

export function openReview(parts: Parts<'open-review'> = {}): CommandOf<'open-review'> {
  const roundId = parts.roundId ?? asId('round-1');
  return { type: 'open-review', roundId, deadline, delegations, text: frozen('One'), ...parts };
}

export function openValidation(parts: Parts<'open-validation'> = {}): CommandOf<'open-validation'> {
  return {
    type: 'open-validation',
    eligible: delegations,
    quorum: 2,
    agenda: [],
    text: frozen('Two'),
    ...parts,
  };
}

export function openEndorsement(parts: Parts<'open-endorsement'> = {}): CommandOf<'open-endorsement'> {
  return {
    type: 'open-endorsement',
    eligible: delegations,
    rule: 'consensus',
    quorum: 2,
    deadline,
    isSilence: false,
    minimumSilenceHours: 72,
    statement: 'We endorse the text.',
    text: frozen('Two'),
    ...parts,
  };
}

export function position(
  taken: Position,
  from: Named<DelegationId> = kenyaCustoms,
  parts: Parts<'take-position'> = {},
): CommandOf<'take-position'> {
  const mustSayWhy = taken === 'object' || taken === 'endorse-with-reservation';
  return {
    type: 'take-position',
    delegationId: from.id,
    position: taken,
    reason: mustSayWhy ? 'The time limit is too short.' : '',
    clauseId: mustSayWhy ? asId('clause-4-2') : null,
    clauseNumber: mustSayWhy ? '4.2' : null,
    title: 'Chief Officer',
    reauthentication: 'password',
    evidence: null,
    ...parts,
  };
}

export function attendance(present: readonly Named<DelegationId>[]): CommandOf<'record-attendance'> {
  return { type: 'record-attendance', present: present.map(({ id }) => id) };
}

export function openThread(
  id: string,
  parts: Partial<Omit<CommandOf<'open-thread'>, 'type'>> = {},
): CommandOf<'open-thread'> {
  return {
    type: 'open-thread',
    threadId: asId(id),
    commentId: asId(`${id}-c1`),
    threadType: 'general',
    isBlocking: false,
    anchor: { scope: 'document', version: null },
    body: 'Please say who signs.',
    ...parts,
  };
}

export function proposeAmendment(
  id: string,
  parts: Partial<Omit<CommandOf<'propose-amendment'>, 'type'>> = {},
): CommandOf<'propose-amendment'> {
  const clauseId = asId<CommandOf<'propose-amendment'>['wording']['clauseId']>('clause-1');
  return {
    type: 'propose-amendment',
    amendmentId: asId(id),
    wording: { kind: 'change', clauseId, number: '1', base: 'within a day', text: 'within two hours' },
    rationale: 'A day is too long at a land post.',
    ...parts,
  };
}

export function dispose(
  subject: ContributionRef,
  parts: Partial<Omit<CommandOf<'dispose'>, 'type' | 'subject'>> = {},
): CommandOf<'dispose'> {
  return {
    type: 'dispose',
    subject,
    disposition: 'accepted',
    reason: '',
    duplicateOf: null,
    resultingText: '',
    isApplied: false,
    ...parts,
  };
}

export function thread(id: string): ContributionRef {
  return { kind: 'thread', id: asId(id) };
}

export function amendment(id: string): ContributionRef {
  return { kind: 'amendment', id: asId(id) };
}
