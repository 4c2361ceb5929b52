import { beginDocument } from '../document-story.ts';
import { healthScreening, temporaryLanes } from '../texts/kenya-norms-late.ts';
import { votes } from './kenya-late-norms.ts';
import { endorsement, openRound, pastRound, type Teller, workshop } from './phases.ts';

/** Published: endorsed by all, with a public page. */
export async function tellHealthScreening(teller: Teller): Promise<void> {
  const { world, cast } = teller;
  world.clock.goTo(134, '07:00');
  const story = await beginDocument(world, cast, {
    by: 'drafter',
    title: 'Guidelines on Health Screening of Travellers',
    kind: 'guidelines',
    text: healthScreening,
  });
  await pastRound(teller, story, {
    opens: 128,
    closes: 114,
    comments: [
      {
        by: 'kaa',
        on: 'by a way apart from the queue',
        type: 'technical',
        says: 'Terminal 2 has one corridor. We need until June to build the second.',
        answer: { by: 'drafter', as: 'noted', because: 'The guidelines apply to Terminal 2 from July.' },
      },
      {
        by: 'dis',
        on: 'Health data are deleted after twenty-eight days',
        says: 'Why not fourteen?',
        answer: {
          by: 'drafter',
          as: 'not-accepted',
          because: 'Two periods of incubation, as Port Health explained in the meeting.',
        },
      },
    ],
  });
  await workshop(teller, story, {
    on: 104,
    quorum: 5,
    present: ['DIS', 'KRA', 'Port Health', 'NPS', 'KPA', 'KAA'],
    agenda: [
      {
        title: 'Levels',
        on: 'sets the level for each post',
        decision: 'Agreed; the level is posted at every counter.',
      },
    ],
  });
  await story.send('secretariat', { type: 'close-validation', note: '' });
  await endorsement(teller, story, {
    opens: 100,
    closes: 86,
    quorum: 6,
    statement: 'We endorse the guidelines and apply them at every point of entry.',
    votes: votes({ KCGS: { position: 'no-objection' } }),
  });
  world.clock.goTo(92, '07:00');
  await story.send('secretariat', { type: 'close-endorsement' });
  await story.send('secretariat', { type: 'publish' });
}

/** Withdrawn in its first round, with the reason. */
export async function tellTemporaryLanes(teller: Teller): Promise<void> {
  const { world, cast } = teller;
  world.clock.goTo(132, '09:00');
  const story = await beginDocument(world, cast, {
    by: 'drafter',
    title: 'Temporary Screening Lanes for Truck Drivers',
    kind: 'sop',
    text: temporaryLanes,
  });
  await openRound(teller, story, { opens: 126, closes: 112 });
  world.clock.goTo(122, '10:00');
  await story.comment({
    by: 'health-lead',
    on: 'not older than fourteen days',
    says: 'The ministry lifted the measure this week. Does this procedure still have an object?',
  });
  world.clock.goTo(119, '08:30');
  await story.send('secretariat', {
    type: 'withdraw',
    reason:
      'The testing of drivers was lifted; what remains is in the guidelines on health screening of travellers.',
  });
}
