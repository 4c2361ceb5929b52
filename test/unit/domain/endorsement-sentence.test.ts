import { describe, expect, test } from 'vitest';
import type { EndorsementState } from '../../../shared/domain/document-state.ts';
import { endorsementTemplates, sentenceOf } from '../../../shared/domain/endorsement-sentence.ts';
import { englishOf } from '../../../shared/domain/sentence.ts';
import {
  beforeDeadline,
  endorsementDeadline,
  givenEndorsement,
  withPosition,
  withPositions,
} from '../../support/builders/endorsements.ts';

function says(endorsement: EndorsementState, now = beforeDeadline): string {
  const sentence = sentenceOf(endorsement, now);
  expect(endorsementTemplates).toContain(sentence.template);
  return englishOf(sentence);
}

describe('the live sentence', () => {
  const consensus = givenEndorsement({ rule: 'consensus', eligible: 4, quorum: 3 });

  test('[DE-3] says how many are needed and who objects to which clause', () => {
    expect(says(consensus)).toBe('Needs 3 more');
    expect(says(withPosition(consensus, 0, 'object'))).toBe(
      'Needs 2 more; 1 objection: Delegation 0, clause 4.2',
    );
    expect(says(withPositions(consensus, ['object', 'object', 'endorse']))).toBe(
      '2 objections: Delegation 0, clause 4.2; Delegation 1, clause 4.2',
    );
  });

  test('[DE-3] says when it is enough and who could still speak', () => {
    const three = withPositions(consensus, ['endorse', 'endorse', 'abstain']);
    expect(says(three)).toBe('Enough to be endorsed; still to answer: 1');
    expect(says(withPosition(three, 3, 'endorse'))).toBe(
      'Enough to be endorsed; every delegation has answered',
    );
  });

  test('[DE-3] counts what a majority still needs against the objections there are', () => {
    const majority = givenEndorsement({ rule: 'simple-majority', eligible: 5 });
    expect(says(withPositions(majority, ['object', 'endorse']))).toBe(
      'Needs 1 more; 1 objection: Delegation 0, clause 4.2',
    );
    const lost = withPositions(majority, ['object', 'object', 'object']);
    expect(says(lost)).toMatch(/^3 objections: /);
  });

  test('[DE-4] says of an unbroken silence what silence will mean', () => {
    const silence = givenEndorsement({ rule: 'consensus', eligible: 4, quorum: 4, isSilence: true });
    expect(says(silence)).toMatch(/^No objection so far; still to answer: 4/);
    expect(says(silence, endorsementDeadline)).toMatch(/^Endorsed: 0 in favour, 4 no objection by silence/);
  });

  test('[DE-3] says at the end how it ended', () => {
    expect(says(consensus, endorsementDeadline)).toBe(
      'Not endorsed: the quorum was not met, 0 of 3 took part',
    );
    const objected = withPositions(consensus, ['object', 'endorse', 'endorse']);
    expect(says(objected, endorsementDeadline)).toBe('Not endorsed; 1 objection: Delegation 0, clause 4.2');
    const endorsed = withPositions(consensus, ['endorse', 'endorse', 'no-objection']);
    expect(says(endorsed, endorsementDeadline)).toMatch(/^Endorsed: 3 in favour, 0 against/);
  });
});
