import { buildContent, countedIds } from '../../../shared/content/build.ts';
import { beginDocument } from '../document-story.ts';
import {
  draftingWorkshop,
  finalReport,
  inceptionReport,
  needsAssessment,
  officersByPost,
} from '../texts/kenya-reports.ts';
import { crossingTimes, interviewNotes, termsOfReference } from '../texts/kenya-files.ts';
import { planOfThePost } from '../texts/kenya-picture.ts';
import type { Teller } from './phases.ts';
import { openRound } from './phases.ts';

/** Published after clearance. */
export async function tellInception({ world, cast }: Teller): Promise<void> {
  world.clock.goTo(136, '08:00');
  const story = await beginDocument(world, cast, {
    by: 'drafter',
    title: 'Inception Report',
    kind: 'inception-report',
    text: inceptionReport,
  });
  await story.attach(termsOfReference);
  world.clock.goTo(133, '09:00');
  const plan = await story.comment({
    by: 'supervisor',
    says: 'The second round is not in the terms of reference. Is there time for it?',
  });
  await story.reply(
    plan,
    'drafter',
    'Yes: three weeks each, if the first draft is there after the workshop.',
  );
  await story.resolve(plan, 'drafter');
  await story.send('secretariat', {
    type: 'open-review',
    deadline: world.clock.instant(128, '14:00'),
    delegationIds: cast.delegations(),
  });
  world.clock.goTo(128, '14:00');
  await world.actOnDeadlines();
  await story.answer(plan, {
    by: 'drafter',
    as: 'noted',
    because: 'The supervisor agreed in the inception meeting.',
  });
  world.clock.goTo(126, '08:00');
  await story.send('drafter', { type: 'submit-for-clearance' });
  world.clock.goTo(124, '12:00');
  await story.send('supervisor', { type: 'clear', note: 'Cleared; first payment of 25 % released.' });
  await story.send('secretariat', { type: 'publish' });
}

/** Cleared at the second attempt. */
export async function tellNeedsAssessment(teller: Teller): Promise<void> {
  const { world, cast } = teller;
  world.clock.goTo(118, '08:00');
  const story = await beginDocument(world, cast, {
    by: 'drafter',
    title: 'Needs Assessment: Coordination at Three Border Posts',
    kind: 'needs-assessment',
    text: needsAssessment,
  });
  world.clock.goTo(114, '09:20');
  await story.illustrate(planOfThePost);
  await story.attach(crossingTimes);
  await story.attach(interviewNotes);
  await openRound(teller, story, { opens: 112, closes: 104 });
  world.clock.goTo(110, '08:40');
  const women = await story.comment({
    by: 'health',
    on: '27 of them women',
    says: 'Please give the numbers for each post. At Namanga we counted four.',
  });
  world.clock.goTo(104, '14:00');
  await world.actOnDeadlines();
  await story.answer(women, {
    by: 'drafter',
    as: 'accepted',
    because: 'Annex B now gives women and men at each post.',
  });
  await story.write('drafter', ({ content, ...text }) => ({
    ...text,
    content: [...content, ...buildContent(countedIds('officers'), officersByPost).content],
  }));
  world.clock.goTo(101, '08:00');
  await story.send('drafter', { type: 'submit-for-clearance' });
  await story.send('supervisor', {
    type: 'return-clearance',
    reason: 'The recommendations do not say who carries them out.',
  });
  world.clock.goTo(98, '08:00');
  await story.rewrite('drafter', [
    [
      'Introduce a duty coordinator',
      'The committees introduce a duty coordinator for every shift, with a joint occurrence book, by the end of the quarter.',
    ],
    ['Make one joint inspection', 'Customs and police make one joint inspection the rule at all posts.'],
  ]);
  await story.send('drafter', { type: 'submit-for-clearance' });
  world.clock.goTo(95, '15:00');
  await story.send('supervisor', { type: 'clear', note: 'Cleared.' });
}

/** With the supervisor. */
export async function tellDraftingWorkshop({ world, cast }: Teller): Promise<void> {
  world.clock.goTo(14, '08:00');
  const story = await beginDocument(world, cast, {
    by: 'drafter',
    title: 'Report of the Drafting Workshop, Naivasha',
    kind: 'workshop-report',
    text: draftingWorkshop,
  });
  world.clock.goTo(7, '10:00');
  await story.cut('drafter', 'For the participants', 'Sent to all who took part.');
  world.clock.goTo(3, '12:00');
  await story.send('drafter', { type: 'submit-for-clearance' });
}

/** In drafting. */
export async function tellFinalReport({ world, cast }: Teller): Promise<void> {
  world.clock.goTo(4, '08:00');
  const story = await beginDocument(world, cast, {
    by: 'drafter',
    title: 'Final Report of the Consultancy',
    kind: 'final-report',
    text: finalReport,
  });
  world.clock.goTo(2, '09:00');
  await story.comment({
    by: 'supervisor',
    on: 'Train one trainer of each agency at every post within six months.',
    says: 'Add what this costs; the next phase of the project could carry it.',
  });
}
