/**
 * How positions become an outcome (DE-1). `Votes` are the counts that the rules look at:
 * - in favour: endorse, endorse with reservation, and an explicit no objection;
 * - against: object. Abstain and recuse are neither; a recused delegation is outside the decision altogether;
 * - silent: counted only in a silence procedure, only from the deadline on, never as a yes (DE-4);
 * - missing: said nothing, and silence means nothing here.
 */
import type { DecisionRule, Tally } from './decisions.ts';

export type Votes = {
  readonly favour: number;
  readonly against: number;
  readonly abstained: number;
  readonly recused: number;
  readonly silent: number;
  readonly missing: number;
};

export function votesOf({ counts, bySilence, missing }: Tally): Votes {
  return {
    favour: counts.endorse + counts['endorse-with-reservation'] + counts['no-objection'],
    against: counts.object,
    abstained: counts.abstain,
    recused: counts.recuse,
    silent: bySilence,
    missing: missing.length,
  };
}

type RuleFacts = {
  /** Whether a recused delegation counts for the quorum; an abstaining or silent one always does. */
  readonly recusedCounts: boolean;
  /** One objection defeats the text. */
  readonly oneBlocks: boolean;
  readonly isMet: (votes: Votes) => boolean;
};

/** DE-1 as data. Shares are compared in whole numbers, so that a quarter is exactly a quarter. */
export const ruleFacts: Readonly<Record<DecisionRule, RuleFacts>> = {
  consensus: { recusedCounts: true, oneBlocks: true, isMet: ({ against }) => against === 0 },
  unanimity: { recusedCounts: true, oneBlocks: true, isMet: isUnanimous },
  'three-quarters': { recusedCounts: false, oneBlocks: false, isMet: isThreeQuarters },
  'two-thirds': { recusedCounts: false, oneBlocks: false, isMet: isTwoThirds },
  'simple-majority': {
    recusedCounts: false,
    oneBlocks: false,
    isMet: ({ favour, against }) => favour > against,
  },
};

/** No objection, and at most 25 % of the delegations in the decision abstain; not to answer is to abstain. */
function isUnanimous({ favour, against, abstained, silent, missing }: Votes): boolean {
  const inDecision = favour + against + abstained + silent + missing;
  return against === 0 && 4 * (abstained + missing) <= inDecision;
}

/** Three quarters of the delegations in the decision, not only of those who voted; the silent are left out. */
function isThreeQuarters({ favour, against, abstained, missing }: Votes): boolean {
  return favour > 0 && 4 * favour >= 3 * (favour + against + abstained + missing);
}

/** Of the votes cast: two thirds in favour and at most one quarter against; abstentions are not votes. */
function isTwoThirds({ favour, against }: Votes): boolean {
  const cast = favour + against;
  return favour > 0 && 3 * favour >= 2 * cast && 4 * against <= cast;
}

/** What was fixed when endorsement opened; `quorum` is an absolute number. */
export type Procedure = {
  readonly rule: DecisionRule;
  readonly quorum: number;
  readonly isSilence: boolean;
};

/** How many delegations take part, for the quorum. */
export function takingPart(rule: DecisionRule, votes: Votes): number {
  const recused = ruleFacts[rule].recusedCounts ? votes.recused : 0;
  return votes.favour + votes.against + votes.abstained + votes.silent + recused;
}

/**
 * Whether the text is endorsed when it closes with these votes: the quorum is met, not everybody abstains, and the rule
 * is met. A silence procedure that no objection breaks is adopted by every rule but unanimity, which caps abstentions.
 */
export function isEndorsedBy({ rule, quorum, isSilence }: Procedure, votes: Votes): boolean {
  if (takingPart(rule, votes) < quorum || votes.favour + votes.silent === 0) return false;
  const isUnbroken = isSilence && votes.against === 0 && rule !== 'unanimity';
  return isUnbroken || ruleFacts[rule].isMet(votes);
}

/** What the missing delegations are at the deadline: silent in a silence procedure, else still missing (DE-4). */
export function atDeadline({ isSilence }: Procedure, votes: Votes): Votes {
  return isSilence ? { ...votes, silent: votes.silent + votes.missing, missing: 0 } : votes;
}
