import { buildContent, countedIds } from '../../../shared/content/build.ts';
import type { Cast } from '../cast.ts';
import type { DemoWorld } from '../demo-world.ts';
import { beginDocument } from '../document-story.ts';
import { regionalGuidelines, regionalWorkshop, twoCases } from '../texts/caribbean-others.ts';
import { tellModelLaw } from './caribbean-law.ts';
import { openRound, type Teller } from './phases.ts';

export async function tellCaribbean(world: DemoWorld, cast: Cast): Promise<void> {
  const teller = { world, cast, secretariat: 'secretariat' };
  await tellWorkshop(teller);
  await tellGuidelines(teller);
  await tellModelLaw(teller);
}

/** Cleared. */
async function tellWorkshop(teller: Teller): Promise<void> {
  const { world, cast } = teller;
  world.clock.goTo(86, '14:00');
  const story = await beginDocument(world, cast, {
    by: 'drafter',
    title: 'Report of the Regional Workshop on Counter-Smuggling',
    kind: 'workshop-report',
    text: regionalWorkshop,
  });
  await openRound(teller, story, { opens: 80, closes: 70 });
  world.clock.goTo(76, '15:00');
  const line = await story.comment({
    by: 'gy',
    on: 'Participants asked for a clear line between smuggling and trafficking',
    says: 'Please attach the two examples that were discussed in the fourth session.',
  });
  world.clock.goTo(70, '14:00');
  await world.actOnDeadlines();
  await story.answer(line, { by: 'drafter', as: 'accepted', because: 'Annex A now tells both cases.' });
  await story.write('drafter', ({ content, ...text }) => ({
    ...text,
    content: [...content, ...buildContent(countedIds('cases'), twoCases).content],
  }));
  world.clock.goTo(66, '13:00');
  await story.send('drafter', { type: 'submit-for-clearance' });
  world.clock.goTo(62, '16:00');
  await story.send('supervisor', { type: 'clear', note: 'Cleared; second payment of 50 % released.' });
}

/** In drafting. */
async function tellGuidelines({ world, cast }: Teller): Promise<void> {
  world.clock.goTo(16, '14:00');
  const story = await beginDocument(world, cast, {
    by: 'drafter',
    title: 'Regional Guidelines on Cases of Smuggling of Migrants',
    kind: 'guidelines',
    text: regionalGuidelines,
  });
  world.clock.goTo(8, '15:00');
  await story.comment({
    by: 'supervisor',
    on: 'Separate suspected smugglers from migrants',
    says: 'Families are sometimes taken for smugglers. Add how an officer tells them apart.',
  });
  await story.comment({
    by: 'secretariat',
    on: 'tests it twice a year',
    type: 'editorial',
    says: 'We can promise once a year.',
  });
  world.clock.goTo(5, '18:00');
  await story.cut('drafter', 'For the meeting with IMPACS', '');
}
