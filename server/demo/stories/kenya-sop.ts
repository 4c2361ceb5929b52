import { kenyaSopGeneral } from '../texts/kenya-sop-general.ts';
import { kenyaSopJoint } from '../texts/kenya-sop-joint.ts';
import { kenyaSopPosts } from '../texts/kenya-sop-posts.ts';
import { beginDocument, type DocumentStory } from '../document-story.ts';
import { openRound, type Teller } from './phases.ts';
import { secondRoundOfSop } from './kenya-sop-second-round.ts';

const secretariat = 'secretariat';

/** The main text: one round answered in full, the second one open for ten more days. */
export async function tellSop(teller: Teller): Promise<void> {
  const { world, cast } = teller;
  world.clock.goTo(96, '07:00');
  const story = await beginDocument(world, cast, {
    by: 'drafter',
    title: 'Standard Operating Procedures on Coordinated Border Management',
    kind: 'sop',
    text: [...kenyaSopGeneral, ...kenyaSopPosts, ...kenyaSopJoint],
  });
  world.clock.goTo(88, '12:30');
  await story.cut('drafter', 'First draft', 'After the drafting workshop in Naivasha.');
  await firstRound(teller, story);
  world.clock.goTo(40, '09:00');
  await story.rewrite('drafter', [
    [
      'reviewed two years after their endorsement',
      'These procedures are reviewed two years after their endorsement, whenever a law that they rest on changes, and when three committees ask for it.',
    ],
    [
      'A complaint by a traveller or trader',
      'A complaint by a traveller or trader is acknowledged within two days and answered in writing within fourteen days.',
    ],
  ]);
  await story.cut('drafter', 'After the first round', 'All comments of the first round answered.');
  await openRound(teller, story, { opens: 12, closes: -10 });
  await secondRoundOfSop(teller, story);
}

async function firstRound(teller: Teller, story: DocumentStory): Promise<void> {
  const { clock } = teller.world;
  await openRound(teller, story, { opens: 84, closes: 63 });
  clock.goTo(80, '06:30');
  const coordinator = await story.comment({
    by: 'kcgs',
    on: 'The duty coordinator is the single point of contact',
    type: 'technical',
    says: 'At sea our watch officer cannot be reached through the post. Who is the point of contact for a patrol?',
  });
  const overlap = await story.comment({
    by: 'dis',
    on: 'an overlap of at least five working days',
    says: 'Transfers are often ordered with immediate effect. Can the overlap be shortened in writing?',
  });
  const medical = await story.comment({
    by: 'health',
    on: 'Screen travellers for fever',
    type: 'technical',
    says: 'Fever screening is needed only at amber and red level under our guidelines.',
  });
  clock.goTo(74, '10:15');
  const inspection = await story.propose({
    by: 'kra-lead',
    on: 'One control, once.',
    wording:
      'One control, once. Where two agencies examine the same person, vehicle or consignment, they do so together, at one place and at one time, and record it in one report.',
    because: 'Without one report there are still two files, and traders are asked twice.',
  });
  const weapons = await story.propose({
    by: 'nps-lead',
    on: 'The plan names the objective, the lead agency',
    kind: 'insert-after',
    wording: 'Firearms are carried in a joint operation only by officers whom the plan names.',
    because: 'At two posts nobody could say who was armed.',
  });
  clock.goTo(63, '14:00');
  await teller.world.actOnDeadlines();
  clock.goTo(58, '07:45');
  await story.answer(inspection, {
    by: 'drafter',
    as: 'accepted',
    because: 'It closes a real gap.',
    apply: true,
  });
  await story.answer(weapons, {
    by: 'drafter',
    as: 'accepted',
    because: 'Agreed with the Secretariat.',
    apply: true,
  });
  await story.answer(coordinator, {
    by: 'drafter',
    as: 'accepted-in-part',
    because:
      'Patrols stay under their own command; section 8 now begins with the report to the nearest post.',
  });
  await story.answer(overlap, {
    by: secretariat,
    as: 'not-accepted',
    because:
      'Handover without overlap is the very gap that the assessment found. Exceptions need the committee.',
  });
  await story.answer(medical, {
    by: 'drafter',
    as: 'noted',
    because: 'The guidelines on health screening set the level; the step applies where it asks for it.',
  });
  clock.goTo(56, '11:00');
  await story.respond(inspection, 'kra-lead', 'This is what we need. Thank you.');
  for (const thread of [coordinator, overlap, medical]) await story.resolve(thread, secretariat);
}
