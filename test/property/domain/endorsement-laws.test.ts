import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decisionRules, positions } from '../../../shared/domain/decisions.ts';
import type { EndorsementState } from '../../../shared/domain/document-state.ts';
import { outcomeOf } from '../../../shared/domain/endorsement-outcome.ts';
import { endorsementTemplates, sentenceOf } from '../../../shared/domain/endorsement-sentence.ts';
import { tallyOf } from '../../../shared/domain/tally.ts';
import {
  beforeDeadline,
  endorsementDeadline,
  givenEndorsement,
  withPosition,
} from '../../support/builders/endorsements.ts';

const moments = fc.constantFrom(beforeDeadline, endorsementDeadline);

/** An endorsement with any rule, quorum and history of positions. */
const endorsements: fc.Arbitrary<EndorsementState> = fc
  .record({
    rule: fc.constantFrom(...decisionRules),
    eligible: fc.integer({ min: 1, max: 8 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    isSilence: fc.boolean(),
    taken: fc.array(fc.tuple(fc.nat(7), fc.constantFrom(...positions)), { maxLength: 12 }),
  })
  .map(({ rule, eligible, share, isSilence, taken }) => {
    const quorum = Math.max(1, Math.round(share * eligible));
    const empty = givenEndorsement({ rule, eligible, quorum, isSilence });
    return taken.reduce((before, [who, what]) => withPosition(before, who % eligible, what), empty);
  });

describe('laws of endorsement', () => {
  test('[DE-1] a tally sums up to the eligible, before and after the deadline', () => {
    fc.assert(
      fc.property(endorsements, moments, (endorsement, now) => {
        const { counts, bySilence, missing, eligible } = tallyOf(endorsement, now);
        const taken = Object.values(counts).reduce((sum, count) => sum + count, 0);
        expect(taken + bySilence + missing.length).toBe(eligible);
      }),
    );
  });

  test('[DE-1] one more endorsement never turns endorsed into anything else', () => {
    fc.assert(
      fc.property(endorsements, moments, fc.nat(7), (endorsement, now, who) => {
        fc.pre(outcomeOf(endorsement, now) === 'endorsed');
        const more = withPosition(endorsement, who % endorsement.eligible.length, 'endorse');
        expect(outcomeOf(more, now)).toBe('endorsed');
      }),
      { numRuns: 3000 },
    );
  });

  test('[DE-1] what is decided before the deadline stays decided, whatever the missing still say', () => {
    const later = fc.array(fc.constantFrom(...positions, null), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(endorsements, later, (endorsement, answers) => {
        const early = outcomeOf(endorsement, beforeDeadline);
        fc.pre(early !== 'undecided');
        const missing = tallyOf(endorsement, beforeDeadline).missing;
        const end = endorsement.eligible.reduce((before, { id }, index) => {
          const answer = answers[index];
          const speaks = missing.includes(id) && answer !== null && answer !== undefined;
          return speaks ? withPosition(before, index, answer) : before;
        }, endorsement);
        expect(outcomeOf(end, endorsementDeadline)).toBe(early);
      }),
      { numRuns: 3000 },
    );
  });

  test('[DE-1] at the deadline every endorsement is decided', () => {
    fc.assert(
      fc.property(endorsements, (endorsement) => {
        expect(outcomeOf(endorsement, endorsementDeadline)).not.toBe('undecided');
      }),
    );
  });

  test('[DE-2] the order in which different delegations speak does not matter', () => {
    fc.assert(
      fc.property(endorsements, moments, fc.infiniteStream(fc.nat()), (endorsement, now, dice) => {
        const last = new Map(endorsement.positions.map((one) => [one.delegationId, one]));
        const shuffled = [...last.values()]
          .map((one) => ({ one, at: dice.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one);
        const reordered = { ...endorsement, positions: shuffled };
        expect(tallyOf(reordered, now)).toEqual(tallyOf(endorsement, now));
        expect(outcomeOf(reordered, now)).toBe(outcomeOf(endorsement, now));
        expect(sentenceOf(reordered, now)).toEqual(sentenceOf(endorsement, now));
      }),
    );
  });

  test('[DE-4] silence is counted only in a silence procedure and only from the deadline on', () => {
    fc.assert(
      fc.property(endorsements, moments, (endorsement, now) => {
        const { bySilence } = tallyOf(endorsement, now);
        if (bySilence > 0) expect([endorsement.isSilence, now]).toEqual([true, endorsementDeadline]);
      }),
    );
  });

  test('[DE-3] there is always one sentence, and it is one that can be translated', () => {
    fc.assert(
      fc.property(endorsements, moments, (endorsement, now) => {
        expect(endorsementTemplates).toContain(sentenceOf(endorsement, now).template);
      }),
    );
  });
});
