import { describe, expect, test } from 'vitest';
import type { DecisionRule, Position } from '../../../shared/domain/decisions.ts';
import { outcomeOf } from '../../../shared/domain/endorsement-outcome.ts';
import { tallyOf } from '../../../shared/domain/tally.ts';
import {
  beforeDeadline,
  endorsementDeadline,
  givenEndorsement,
  withPosition,
  withPositions,
} from '../../support/builders/endorsements.ts';
import type { Ballot } from '../../support/builders/endorsements.ts';

const shorthand: Readonly<Record<string, Position>> = {
  e: 'endorse',
  n: 'no-objection',
  v: 'endorse-with-reservation',
  o: 'object',
  a: 'abstain',
  r: 'recuse',
};

/** One letter a delegation; whoever is left of the eligible has not answered. */
function given(ballot: Ballot, letters: string) {
  const positions = letters
    .split('')
    .map((letter) => shorthand[letter])
    .filter((one) => one !== undefined);
  return withPositions(givenEndorsement(ballot), positions);
}

type Case = [rule: DecisionRule, eligible: number, letters: string, outcome: string];

describe('the outcome at the deadline', () => {
  test.each<Case>([
    ['consensus', 4, 'ennv', 'endorsed'],
    ['consensus', 4, 'eeeo', 'returned'],
    ['consensus', 4, 'eaar', 'endorsed'],
    ['consensus', 4, 'aaaa', 'returned'],
    ['unanimity', 4, 'eeea', 'endorsed'],
    ['unanimity', 4, 'eeaa', 'returned'],
    ['unanimity', 4, 'eeeo', 'returned'],
    ['unanimity', 5, 'eeear', 'endorsed'],
    ['unanimity', 8, 'eeeeee', 'endorsed'],
    ['unanimity', 8, 'eeeee', 'returned'],
    ['three-quarters', 4, 'eeeo', 'endorsed'],
    ['three-quarters', 4, 'eeoo', 'returned'],
    ['three-quarters', 4, 'eeea', 'endorsed'],
    ['three-quarters', 4, 'eea', 'returned'],
    ['three-quarters', 5, 'eeeor', 'endorsed'],
    ['two-thirds', 8, 'eeeeeeoo', 'endorsed'],
    ['two-thirds', 7, 'eeeeeoo', 'returned'],
    ['two-thirds', 8, 'eeeoaaaa', 'endorsed'],
    ['two-thirds', 4, 'aaaa', 'returned'],
    ['simple-majority', 5, 'eeoo', 'returned'],
    ['simple-majority', 5, 'eeeoo', 'endorsed'],
    ['simple-majority', 5, 'eaaaa', 'endorsed'],
  ])('[DE-1] %s of %i: %s is %s', (rule, eligible, letters, outcome) => {
    expect(outcomeOf(given({ rule, eligible }, letters), endorsementDeadline)).toBe(outcome);
  });

  test('[DE-1] without the quorum no rule endorses', () => {
    const ballot = { rule: 'simple-majority', eligible: 5, quorum: 3 } as const;
    expect(outcomeOf(given(ballot, 'ee'), endorsementDeadline)).toBe('returned');
    expect(outcomeOf(given(ballot, 'eea'), endorsementDeadline)).toBe('endorsed');
  });

  test('[DE-1] a recusal counts for the quorum where one objection blocks, and not in a majority', () => {
    const ballot = { eligible: 3, quorum: 3 };
    expect(outcomeOf(given({ ...ballot, rule: 'consensus' }, 'eer'), endorsementDeadline)).toBe('endorsed');
    expect(outcomeOf(given({ ...ballot, rule: 'two-thirds' }, 'eer'), endorsementDeadline)).toBe('returned');
  });
});

describe('silence', () => {
  const silence = { rule: 'consensus', eligible: 4, quorum: 4, isSilence: true } as const;

  test('[DE-4] counts as no objection at the deadline, apart from an explicit yes', () => {
    const tally = tallyOf(given(silence, 'e'), endorsementDeadline);
    expect(tally).toMatchObject({ bySilence: 3, missing: [], counts: { endorse: 1, 'no-objection': 0 } });
    expect(outcomeOf(given(silence, ''), endorsementDeadline)).toBe('endorsed');
  });

  test('[DE-4] counts as nothing before the deadline', () => {
    expect(tallyOf(given(silence, 'e'), beforeDeadline)).toMatchObject({
      bySilence: 0,
      missing: ['d1', 'd2', 'd3'],
    });
    expect(outcomeOf(given(silence, 'eee'), beforeDeadline)).toBe('undecided');
  });

  test('[DE-4] is broken by one objection', () => {
    expect(outcomeOf(given(silence, 'o'), endorsementDeadline)).toBe('returned');
  });

  test('[DE-4] is never a yes: a majority that was objected to is counted among those who spoke', () => {
    const ballot = { ...silence, rule: 'simple-majority' } as const;
    expect(outcomeOf(given(ballot, 'o'), endorsementDeadline)).toBe('returned');
    expect(outcomeOf(given(ballot, 'oee'), endorsementDeadline)).toBe('endorsed');
  });

  test('[DE-1] where there is no silence procedure, silence is nothing', () => {
    const ballot = { ...silence, isSilence: false } as const;
    expect(outcomeOf(given(ballot, ''), endorsementDeadline)).toBe('returned');
  });
});

describe('before the deadline', () => {
  test('[DE-1] the outcome is decided when nothing the missing could say would change it', () => {
    const majority = { rule: 'simple-majority', eligible: 5 } as const;
    expect(outcomeOf(given(majority, 'ee'), beforeDeadline)).toBe('undecided');
    expect(outcomeOf(given(majority, 'eee'), beforeDeadline)).toBe('endorsed');
    expect(outcomeOf(given(majority, 'ooo'), beforeDeadline)).toBe('returned');
    expect(outcomeOf(given({ rule: 'consensus', eligible: 5 }, 'eeee'), beforeDeadline)).toBe('undecided');
    expect(outcomeOf(given({ rule: 'consensus', eligible: 5 }, 'eeeee'), beforeDeadline)).toBe('endorsed');
  });

  test('[DE-2] the last position of a delegation counts and the earlier ones are kept', () => {
    const objected = given({ rule: 'consensus', eligible: 2 }, 'oe');
    const met = withPosition(objected, 0, 'endorse');
    expect(outcomeOf(objected, endorsementDeadline)).toBe('returned');
    expect(outcomeOf(met, endorsementDeadline)).toBe('endorsed');
    expect(met.positions).toHaveLength(3);
  });
});
