import { describe, expect, test } from 'vitest';
import { fold } from '../../../shared/domain/evolve.ts';
import { tallyOf } from '../../../shared/domain/tally.ts';
import {
  clock,
  delegations,
  drafter,
  health,
  immigration,
  kenyaCustoms,
  leadOf,
  member,
  secretariat,
} from '../../support/builders/actors.ts';
import { deadline, frozen, openEndorsement, position } from '../../support/builders/document-commands.ts';
import { after, asked, at, refusalOf } from '../../support/builders/document-story.ts';
import type { Story } from '../../support/builders/document-story.ts';
import { givenStage } from '../../support/builders/stage-stories.ts';

const story = givenStage('endorsement');
const close = { type: 'close-endorsement' } as const;

function everyoneEndorses(from: Story): Story {
  return delegations.reduce(
    (before, delegation) => after(before, leadOf(delegation), position('endorse', delegation)),
    from,
  );
}

describe('taking a position', () => {
  test('[DE-5] the signature holds who, what it means, what was signed, when and how they proved it', () => {
    const lead = leadOf(kenyaCustoms);
    const signed = after(story, lead, position('endorse')).state.endorsements.at(-1)?.positions.at(-1);
    expect(signed?.signature).toEqual({
      personId: lead.personId,
      name: lead.name,
      title: 'Chief Officer',
      delegationName: 'Kenya Customs',
      meaning: 'Endorsement',
      statement: 'We endorse the text.',
      at: story.now,
      version: 2,
      digest: frozen('Two').digest,
      reauthentication: 'password',
    });
  });

  test('[DE-5] nothing is signed without proving again who one is', () => {
    const command = position('endorse', kenyaCustoms, { reauthentication: null });
    expect(refusalOf(story, leadOf(kenyaCustoms), command).code).toBe('reauthentication-failed');
  });

  test('[LC-3] a drafter of the document has no position in it, whatever they are now', () => {
    const promoted = { ...leadOf(kenyaCustoms), personId: drafter.personId };
    expect(refusalOf(story, promoted, position('endorse')).code).toBe('own-draft');
    expect(refusalOf(story, drafter, position('endorse')).code).toBe('not-allowed');
  });

  test('[DE-2] a lead speaks for the own delegation, and a member for none', () => {
    expect(refusalOf(story, leadOf(kenyaCustoms), position('endorse', immigration)).code).toBe('not-allowed');
    expect(refusalOf(story, member, position('endorse')).code).toBe('not-allowed');
  });

  test('[DE-2] who is not on the frozen list has no position', () => {
    const open = after(
      givenStage('validated'),
      secretariat,
      openEndorsement({ eligible: [immigration], quorum: 1 }),
    );
    expect(refusalOf(open, leadOf(health), position('endorse', health)).code).toBe('not-eligible');
    const onBehalf = position('endorse', health, { evidence: 'Letter' });
    expect(refusalOf(open, secretariat, onBehalf).code).toBe('not-eligible');
  });

  test.each(['object', 'endorse-with-reservation'] as const)(
    '[DE-3] %s says why and about which clause',
    (taken) => {
      const lead = leadOf(kenyaCustoms);
      const silent = position(taken, kenyaCustoms, { reason: ' ' });
      expect(refusalOf(story, lead, silent).code).toBe('reason-missing');
      const vague = position(taken, kenyaCustoms, { clauseId: null });
      expect(refusalOf(story, lead, vague).code).toBe('clause-missing');
    },
  );

  test('[DE-5] the secretariat records on behalf with evidence, and both names are kept', () => {
    expect(refusalOf(story, secretariat, position('endorse')).code).toBe('evidence-missing');
    const recorded = after(
      story,
      secretariat,
      position('endorse', kenyaCustoms, { evidence: 'Letter of 3 March' }),
    );
    expect(recorded.state.endorsements.at(-1)?.positions.at(-1)).toMatchObject({
      evidence: 'Letter of 3 March',
      by: { personId: secretariat.personId },
      signature: { delegationName: 'Kenya Customs' },
    });
  });

  test('[LC-6] what is over is over: no position from the deadline on, also before the clock has closed', () => {
    expect(refusalOf(at(story, deadline), leadOf(kenyaCustoms), position('endorse')).code).toBe('too-late');
  });
});

describe('closing an endorsement', () => {
  test('[DE-1] is refused before the deadline while the outcome is open, with the sentence what is missing', () => {
    expect(refusalOf(story, secretariat, close)).toMatchObject({
      code: 'endorsement-open',
      params: { sentence: 'Needs {{needed}} more', needed: 2 },
    });
  });

  test('[DE-1] gives the outcome that the rule computes', () => {
    const closed = after(everyoneEndorses(story), secretariat, close);
    expect(closed.state.stage).toBe('endorsed');
    expect(closed.events.at(-1)).toMatchObject({
      data: { outcome: 'endorsed', tally: { eligible: 4, counts: { endorse: 4 } } },
    });
  });

  test('[DE-1] one objection returns the text, and met in time it does not', () => {
    const objected = after(everyoneEndorses(story), leadOf(kenyaCustoms), position('object'));
    const returned = after(at(objected, deadline), clock, close);
    expect(returned.state).toMatchObject({
      stage: 'revision',
      endorsements: [{ closed: { sentence: 'Not endorsed; 1 objection: Kenya Customs, clause 4.2' } }],
    });
    const met = after(objected, leadOf(kenyaCustoms), position('endorse'));
    expect(after(met, secretariat, close).state.stage).toBe('endorsed');
  });

  test('[LC-6] the clock closes at the deadline, never before, and only once', () => {
    const all = everyoneEndorses(story);
    expect(refusalOf(all, clock, close).code).toBe('too-early');
    const closed = after(at(all, deadline), clock, close);
    expect(closed.state.stage).toBe('endorsed');
    expect(refusalOf(closed, clock, close).code).toBe('wrong-stage');
  });

  test('[LE-1] the tally in the event is the tally of the replayed ledger', () => {
    const closed = after(at(everyoneEndorses(story), deadline), clock, close);
    const replayed = fold(closed.state.id, closed.events).endorsements.at(-1);
    const event = closed.events.at(-1);
    if (replayed === undefined || event?.type !== 'endorsementClosed') throw new Error('Not closed.');
    expect(tallyOf(replayed, deadline)).toEqual(event.data.tally);
  });
});

test('[DE-4] only the server records that a delegation was told, while endorsement is open', () => {
  const notice = { type: 'record-notice', delegationId: health.id, to: ['health@example.org'] } as const;
  expect(after(story, clock, notice).state.endorsements.at(-1)?.notices).toMatchObject([
    { delegationId: 'moh' },
  ]);
  expect(refusalOf(story, secretariat, notice).code).toBe('not-allowed');
  expect(refusalOf(givenStage('endorsed'), clock, notice).code).toBe('wrong-stage');
  expect(asked(story, clock, { ...notice, to: [] }).ok).toBe(true);
});
