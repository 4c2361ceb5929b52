import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../shared/domain/actor.ts';
import { waitingFor } from '../../../shared/domain/waiting.ts';
import {
  drafter,
  health,
  immigration,
  kenyaCustoms,
  leadOf,
  member,
  memberOf,
  observer,
  personAs,
  secretariat,
  strangerAs,
  supervisor,
  thePublic,
} from '../../support/builders/actors.ts';
import {
  attendance,
  deadline,
  dispose,
  openReview,
  openThread,
  position,
  thread,
} from '../../support/builders/document-commands.ts';
import { after, at, givenDocument } from '../../support/builders/document-story.ts';
import type { Story } from '../../support/builders/document-story.ts';
import { givenStage } from '../../support/builders/stage-stories.ts';

function waits(story: Story, actor: Actor): readonly string[] {
  const { state, now, settings } = story;
  return waitingFor(state, { actor, now, settings }).map(({ kind }) => kind);
}

describe('what waits for a person', () => {
  test('[LC-1] a round waits for those invited until they have said something or it is over', () => {
    const story = after(
      givenDocument(),
      secretariat,
      openReview({ delegations: [kenyaCustoms, immigration] }),
    );
    expect(waits(story, member)).toEqual(['respond-to-round']);
    expect(waits(story, memberOf(health))).toEqual([]);
    expect(waits(after(story, member, openThread('t')), member)).toEqual([]);
    expect(waits(at(story, deadline), member)).toEqual([]);
  });

  test('[CM-6] comments wait for drafter and secretariat, then the answers for their author', () => {
    const commented = after(givenStage('review'), member, openThread('t'));
    const revision = after(commented, secretariat, { type: 'close-review' });
    expect(waits(revision, drafter)).toEqual(['answer-comments']);
    expect(waits(revision, secretariat)).toEqual(['answer-comments']);
    expect(waits(revision, member)).toEqual([]);
    const answered = after(revision, drafter, dispose(thread('t')));
    expect(waits(answered, drafter)).toEqual([]);
    expect(waits(answered, member)).toEqual(['read-disposition']);
    expect(waits(answered, secretariat)).toEqual(['next-step']);
    const satisfied = {
      type: 'answer-disposition',
      subject: thread('t'),
      isSatisfied: true,
      note: '',
    } as const;
    expect(waits(after(answered, member, satisfied), member)).toEqual([]);
  });

  test('[DE-2] a position waits for each lead until it is taken or too late', () => {
    const story = givenStage('endorsement');
    const lead = leadOf(kenyaCustoms);
    expect(waits(story, lead)).toEqual(['take-position']);
    expect(waits(after(story, lead, position('object')), lead)).toEqual([]);
    expect(waits(story, member)).toEqual([]);
    expect(waits(at(story, deadline), lead)).toEqual([]);
    const [item] = waitingFor(story.state, { actor: lead, now: story.now, settings: story.settings });
    expect(item?.deadline).toBe(deadline);
  });

  test('[LC-3] neither a position nor a clearance waits for someone who drafted the document', () => {
    const promotedLead = { ...leadOf(kenyaCustoms), personId: drafter.personId };
    const promotedSupervisor = { ...personAs('supervisor'), personId: drafter.personId };
    expect(waits(givenStage('endorsement'), promotedLead)).toEqual([]);
    expect(waits(givenStage('clearance', 'deliverable'), promotedSupervisor)).toEqual([]);
    expect(waits(givenStage('clearance', 'deliverable'), supervisor)).toEqual(['give-clearance']);
  });

  test('[LC-1] the next step waits for the secretariat only when the document is ready for it', () => {
    const workshop = givenStage('validation');
    expect(waits(workshop, secretariat)).toEqual([]);
    expect(waits(after(workshop, secretariat, attendance([health, immigration])), secretariat)).toEqual([
      'next-step',
    ]);
    expect(waits(givenStage('validated'), secretariat)).toEqual(['next-step']);
    expect(waits(givenStage('endorsement'), secretariat)).toEqual([]);
    expect(waits(givenStage('endorsed'), secretariat)).toEqual(['next-step']);
    expect(waits(givenStage('published'), secretariat)).toEqual([]);
  });

  test('[AC-4] nothing waits for those who do not see the document or have no part in it', () => {
    const story = givenStage('review');
    for (const actor of [observer, thePublic, strangerAs('lead')]) expect(waits(story, actor)).toEqual([]);
  });
});
