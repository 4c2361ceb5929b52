/** DE-3: at every moment one sentence says what is missing, and after the end how it ended. */
import { atDeadline, isEndorsedBy, ruleFacts, takingPart, votesOf } from './decision-rules.ts';
import type { Votes } from './decision-rules.ts';
import type { EndorsementState } from './document-state.ts';
import { outcomeOf } from './endorsement-outcome.ts';
import type { Instant } from './events.ts';
import type { Sentence } from './sentence.ts';
import { currentPositions, isPastDeadline, tallyOf } from './tally.ts';

type Objections = { readonly count: number; readonly objections: string };
type ByCount = readonly [none: string, one: string, several: string];

const needsMore: ByCount = [
  'Needs {{needed}} more',
  'Needs {{needed}} more; 1 objection: {{objections}}',
  'Needs {{needed}} more; {{count}} objections: {{objections}}',
];
const blocked: ByCount = [
  'Cannot be endorsed unless a delegation changes its position',
  '1 objection: {{objections}}',
  '{{count}} objections: {{objections}}',
];
const enough: ByCount = [
  'Enough to be endorsed; still to answer: {{missing}}',
  'Enough to be endorsed; still to answer: {{missing}}; 1 objection: {{objections}}',
  'Enough to be endorsed; still to answer: {{missing}}; {{count}} objections: {{objections}}',
];
const complete: ByCount = [
  'Enough to be endorsed; every delegation has answered',
  'Enough to be endorsed; every delegation has answered; 1 objection: {{objections}}',
  'Enough to be endorsed; every delegation has answered; {{count}} objections: {{objections}}',
];
const unbroken =
  'No objection so far; still to answer: {{missing}}; at the deadline silence counts as no objection';
const votesShown =
  '{{favour}} in favour, {{against}} against, {{abstained}} abstained, {{recused}} recused, {{missing}} not answered';
const withSilence =
  '{{favour}} in favour, {{silent}} no objection by silence, {{against}} against, {{abstained}} abstained, {{recused}} recused';
const returned: ByCount = [
  `Not endorsed: ${votesShown}`,
  'Not endorsed; 1 objection: {{objections}}',
  'Not endorsed; {{count}} objections: {{objections}}',
];

/** Every template `sentenceOf` may answer, for translation. */
export const endorsementTemplates: readonly string[] = [
  ...needsMore,
  ...blocked,
  ...enough,
  ...complete,
  unbroken,
  ...returned,
  `Endorsed: ${votesShown}`,
  `Endorsed: ${withSilence}`,
  'Not endorsed: the quorum was not met, {{present}} of {{quorum}} took part',
];

/** The live sentence, e.g. "Needs 2 more; 1 objection: Kenya Customs, clause 4.2" (DE-3). */
export function sentenceOf(endorsement: EndorsementState, now: Instant): Sentence {
  const votes = votesOf(tallyOf(endorsement, now));
  const isOver = endorsement.closed !== null || isPastDeadline(endorsement, now);
  if (!isOver) return openSentence(endorsement, votes);
  return outcomeOf(endorsement, now) === 'endorsed'
    ? endorsedSentence(endorsement, votes)
    : returnedSentence(endorsement, votes);
}

function openSentence(endorsement: EndorsementState, votes: Votes): Sentence {
  const objections = objectionsOf(endorsement);
  const isBlocked = ruleFacts[endorsement.rule].oneBlocks && votes.against > 0;
  const needed = neededBy(endorsement, votes);
  const params = { ...objections, missing: votes.missing, needed: needed ?? 0 };
  if (needed === null) return { template: byCount(blocked, objections), params };
  if (needed > 0) return { template: byCount(needsMore, objections), params };
  if (isBlocked) return { template: byCount(blocked, objections), params };
  if (votes.missing === 0) return { template: byCount(complete, objections), params };
  const isQuiet = endorsement.isSilence && votes.against === 0;
  return { template: isQuiet ? unbroken : byCount(enough, objections), params };
}

/**
 * The least number of missing delegations that must endorse; null when even all of them are not enough. Where one
 * objection blocks, it is counted as withdrawn here, because the sentence names it.
 */
function neededBy(endorsement: EndorsementState, votes: Votes): number | null {
  const base = ruleFacts[endorsement.rule].oneBlocks ? objectionsMet(votes) : votes;
  for (let more = 0; more <= base.missing; more += 1) {
    const end = { ...base, favour: base.favour + more, missing: base.missing - more };
    if (isEndorsedBy(endorsement, atDeadline(endorsement, end))) return more;
  }
  return null;
}

function objectionsMet(votes: Votes): Votes {
  return { ...votes, favour: votes.favour + votes.against, against: 0 };
}

function byCount(templates: ByCount, { count }: Objections): string {
  if (count === 0) return templates[0];
  return count === 1 ? templates[1] : templates[2];
}

function objectionsOf(endorsement: EndorsementState): Objections {
  const objecting = currentPositions(endorsement).filter(({ position }) => position === 'object');
  const named = objecting.map(({ delegationId, clauseNumber }) => {
    const name = endorsement.eligible.find(({ id }) => id === delegationId)?.name ?? '';
    return clauseNumber === null || clauseNumber === '' ? name : `${name}, clause ${clauseNumber}`;
  });
  return { count: objecting.length, objections: named.join('; ') };
}

function endorsedSentence(endorsement: EndorsementState, votes: Votes): Sentence {
  const shown = endorsement.isSilence && votes.silent > 0 ? withSilence : votesShown;
  return { template: `Endorsed: ${shown}`, params: votes };
}

function returnedSentence(endorsement: EndorsementState, votes: Votes): Sentence {
  const present = takingPart(endorsement.rule, votes);
  const { quorum } = endorsement;
  if (present < quorum) {
    const template = 'Not endorsed: the quorum was not met, {{present}} of {{quorum}} took part';
    return { template, params: { present, quorum } };
  }
  const objections = objectionsOf(endorsement);
  return { template: byCount(returned, objections), params: { ...votes, ...objections } };
}
