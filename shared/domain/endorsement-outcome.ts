import { atDeadline, isEndorsedBy, votesOf } from './decision-rules.ts';
import type { Votes } from './decision-rules.ts';
import type { EndorsementState } from './document-state.ts';
import type { Instant } from './events.ts';
import { isPastDeadline, tallyOf } from './tally.ts';

export type Outcome = 'endorsed' | 'returned' | 'undecided';

/**
 * What closing now would give (DE-1); never chosen. From the deadline on it is always decided. Before, it is decided
 * only when nothing the missing delegations could still say would change it.
 */
export function outcomeOf(endorsement: EndorsementState, now: Instant): Outcome {
  if (endorsement.closed !== null) return endorsement.closed.outcome;
  const votes = votesOf(tallyOf(endorsement, now));
  const passes = (end: Votes): boolean => isEndorsedBy(endorsement, end);
  if (isPastDeadline(endorsement, now)) return passes(votes) ? 'endorsed' : 'returned';
  if ([atDeadline(endorsement, votes), ...worstEnds(votes)].every(passes)) return 'endorsed';
  return passes(allEndorse(votes)) ? 'undecided' : 'returned';
}

/** Every condition of every rule is hardest to meet when all say nothing or at one of these ends, so no mixture is worse. */
function worstEnds(votes: Votes): readonly Votes[] {
  const { missing } = votes;
  return [
    { ...votes, missing: 0, against: votes.against + missing },
    { ...votes, missing: 0, abstained: votes.abstained + missing },
    { ...votes, missing: 0, recused: votes.recused + missing },
  ];
}

/** The best end: an endorsement never makes an outcome worse. */
function allEndorse(votes: Votes): Votes {
  return { ...votes, missing: 0, favour: votes.favour + votes.missing };
}
