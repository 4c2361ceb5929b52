import { describe, expect, test } from 'vitest';
import { clock, drafter, member, personAs, secretariat, supervisor } from '../../support/builders/actors.ts';
import { deadline, frozen, openThread } from '../../support/builders/document-commands.ts';
import { after, at, refusalOf, start } from '../../support/builders/document-story.ts';
import { givenStage } from '../../support/builders/stage-stories.ts';

describe('clearance', () => {
  const submit = { type: 'submit-for-clearance', text: frozen('Two') } as const;

  test('[LC-5] submitting cuts the version that is cleared and then published', () => {
    const published = givenStage('published', 'deliverable');
    expect(published.state.clearances.at(-1)).toMatchObject({ version: 2, closed: { outcome: 'cleared' } });
    expect(published.state.publications.at(-1)).toMatchObject({ version: 2, digest: frozen('Two').digest });
  });

  test('[LC-2] submitting is refused while comments wait, and for an empty text', () => {
    const commented = after(givenStage('review', 'deliverable'), member, openThread('t1'));
    const revision = after(commented, secretariat, { type: 'close-review' });
    expect(refusalOf(revision, drafter, submit).code).toBe('undisposed');
    const empty = { ...submit, text: frozen('') };
    expect(refusalOf(givenStage('revision', 'deliverable'), drafter, empty).code).toBe('text-empty');
  });

  test('[LC-2] a return needs a reason', () => {
    const story = givenStage('clearance', 'deliverable');
    expect(refusalOf(story, supervisor, { type: 'return-clearance', reason: '' }).code).toBe(
      'reason-missing',
    );
  });

  test('[LC-3] nobody clears their own draft, also after they became the supervisor', () => {
    const promoted = { ...personAs('supervisor'), personId: drafter.personId };
    const story = givenStage('clearance', 'deliverable');
    expect(refusalOf(story, promoted, { type: 'clear', note: '' }).code).toBe('own-draft');
  });
});

describe('publication and editions', () => {
  test('[LC-5] what is published is the version that was endorsed', () => {
    const { state } = givenStage('published');
    expect(state.publications).toMatchObject([
      { edition: 1, version: 2, slug: 'joint-sop', supersededAt: null },
    ]);
  });

  test('[LC-2] a slug that is no address is refused', () => {
    const story = givenStage('endorsed');
    expect(refusalOf(story, secretariat, { type: 'publish', slug: '../x' }).code).toBe('invalid-input');
  });

  test('[LC-1] the published edition stays in force until the next one is published', () => {
    const first = givenStage('published', 'deliverable');
    const second = after(first, secretariat, { type: 'start-edition' });
    expect(second.state).toMatchObject({
      edition: 2,
      stage: 'drafting',
      publications: [{ supersededAt: null }],
    });
    const submit = { type: 'submit-for-clearance', text: frozen('Four') } as const;
    const cleared = after(after(second, drafter, submit), supervisor, { type: 'clear', note: '' });
    const again = after(cleared, secretariat, { type: 'publish', slug: 'joint-sop' });
    expect(again.state.publications).toMatchObject([
      { supersededAt: start },
      { edition: 2, supersededAt: null },
    ]);
  });
});

describe('withdraw and reinstate', () => {
  const withdraw = { type: 'withdraw', reason: 'Merged.' } as const;
  const reinstate = { type: 'reinstate', reason: 'Needed after all.' } as const;

  test('[LC-2] both need a reason', () => {
    const story = givenStage('drafting');
    expect(refusalOf(story, secretariat, { ...withdraw, reason: '' }).code).toBe('reason-missing');
    const gone = after(story, secretariat, withdraw);
    expect(refusalOf(gone, secretariat, { ...reinstate, reason: '' }).code).toBe('reason-missing');
  });

  test('[LC-1] goes back to the stage it left while the deadline still runs', () => {
    const gone = after(givenStage('review'), secretariat, withdraw);
    const back = after(gone, secretariat, reinstate);
    expect(back.state).toMatchObject({ stage: 'review', withdrawnFrom: null, rounds: [{ closedAt: null }] });
  });

  test.each(['review', 'endorsement'] as const)(
    '[LC-6] a deadline of %s that lapsed meanwhile does not run again: back to revision',
    (stage) => {
      const gone = after(givenStage(stage), secretariat, withdraw);
      expect(refusalOf(at(gone, deadline), clock, { type: 'close-review' }).code).toBe('wrong-stage');
      const back = after(at(gone, deadline), secretariat, reinstate);
      expect(back.state.stage).toBe('revision');
      const left =
        stage === 'review' ? back.state.rounds.at(-1)?.closedAt : back.state.endorsements.at(-1)?.closed;
      expect(left).not.toBeNull();
    },
  );
});
