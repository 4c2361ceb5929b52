import { beginDocument } from '../document-story.ts';
import { passengerInformation, vehicleInspection, vulnerablePersons } from '../texts/kenya-norms-early.ts';
import { openRound, pastRound, type Teller, workshop } from './phases.ts';

/** In drafting: the members already look on. */
export async function tellVehicleInspection({ world, cast }: Teller): Promise<void> {
  world.clock.goTo(9, '07:00');
  const story = await beginDocument(world, cast, {
    by: 'drafter',
    title: 'Joint Vehicle Inspection at One-Stop Border Posts',
    kind: 'sop',
    text: vehicleInspection,
  });
  world.clock.goTo(5, '09:30');
  await story.comment({
    by: 'kra',
    on: 'The agencies agree every Monday on the risk criteria of the week',
    says: 'At Busia the meeting is on Thursday, because the intelligence summary comes on Wednesday.',
  });
  const limit = await story.comment({
    by: 'kephis',
    on: 'in one pass',
    type: 'technical',
    says: 'Plants have to be sampled in the shade. Can the inspection be one report with two places?',
  });
  await story.reply(limit, 'drafter', 'Let us try it at Malaba before I write it down.');
  world.clock.goTo(2, '13:00');
  await story.cut('drafter', 'Draft for the visit to Busia', '');
}

/** In revision: the round is over, two comments wait for an answer, and one answer was given in part. */
export async function tellPassengerInformation(teller: Teller): Promise<void> {
  const { world, cast } = teller;
  world.clock.goTo(52, '07:00');
  const story = await beginDocument(world, cast, {
    by: 'drafter',
    title: 'Guidelines on the Sharing of Passenger Information',
    kind: 'guidelines',
    text: passengerInformation,
  });
  await openRound(teller, story, { opens: 30, closes: 8 });
  world.clock.goTo(24, '08:00');
  const time = await story.comment({
    by: 'nps',
    on: 'A request is answered within thirty minutes',
    type: 'technical',
    says: 'For a flight that lands in twenty minutes this is too late. We ask for ten minutes in all cases.',
  });
  const retention = await story.propose({
    by: 'dis-lead',
    on: 'Passenger information is kept for ninety days',
    wording:
      'Passenger information is kept for one hundred and eighty days and then deleted, unless a case is open; after thirty days names are masked.',
    because: 'Cases of smuggling come to light after three months on average.',
  });
  const health = await story.comment({
    by: 'health',
    on: 'Health data are shared with Port Health Services only.',
    isBlocking: true,
    says: 'Carriers send no health data under the law. The sentence promises something that does not exist.',
  });
  await story.comment({
    by: 'kaa-lead',
    on: 'the log is reviewed every month',
    says: 'By whom? An agency should not review its own log.',
  });
  world.clock.goTo(8, '14:00');
  await world.actOnDeadlines();
  world.clock.goTo(4, '07:30');
  await story.answer(time, {
    by: 'drafter',
    as: 'accepted-in-part',
    because: 'Ten minutes where life is in danger or the flight lands within the hour; thirty otherwise.',
  });
  await story.answer(retention, {
    by: 'drafter',
    as: 'not-accepted',
    because: 'The Data Commissioner’s advice of last year says ninety days. Open cases are kept anyway.',
  });
  await story.reply(health, 'drafter', 'I would strike the sentence. Does Port Health agree?');
}

/** In validation: the workshop is sitting, two items of its agenda are still open. */
export async function tellVulnerablePersons(teller: Teller): Promise<void> {
  const { world, cast } = teller;
  world.clock.goTo(75, '07:00');
  const story = await beginDocument(world, cast, {
    by: 'drafter',
    title: 'Referral of Vulnerable Persons at Points of Entry',
    kind: 'sop',
    text: vulnerablePersons,
  });
  await pastRound(teller, story, {
    opens: 60,
    closes: 40,
    comments: [
      {
        by: 'dis-lead',
        on: 'Interview with an interpreter',
        type: 'technical',
        says: 'Interpreters for Somali and Oromo are available at four posts only. Allow interpreting by telephone.',
        answer: {
          by: 'drafter',
          as: 'accepted',
          because: 'Interpreting by telephone is enough for the first interview.',
        },
      },
      {
        by: 'nps',
        on: 'is never held in a cell',
        isBlocking: true,
        says: 'Where there is no other safe room at night, what are officers to do?',
        answer: {
          by: 'drafter',
          as: 'not-accepted',
          because:
            'The Children Act, 2022 leaves no exception. The duty coordinator calls the children’s officer, also at night.',
        },
      },
      {
        by: 'health-lead',
        type: 'editorial',
        says: 'In the table of signs, say “pregnancy with complaints or in the last month”.',
        answer: {
          by: 'drafter',
          as: 'noted',
          because: 'The table names signs and not diagnoses; training will explain them.',
        },
      },
    ],
  });
  world.clock.goTo(30, '08:00');
  await story.rewrite('drafter', [
    [
      'Interview with an interpreter',
      'Interview with an interpreter, by telephone where none is at the post, and, for women and girls, with a female officer.',
    ],
  ]);
  await workshop(teller, story, {
    on: 1,
    quorum: 6,
    present: ['DIS', 'KRA', 'Port Health', 'NPS', 'KCGS', 'KPA', 'KAA'],
    agenda: [
      {
        title: 'Signs and first contact',
        on: 'Officers look out for the signs',
        decision: 'Agreed as circulated.',
      },
      {
        title: 'Children at night',
        on: 'A child is heard',
        decision: 'Agreed. Police and children’s officers make a roster for each county by March.',
      },
      { title: 'Transport to the receiving service', on: 'agree on transport' },
      { title: 'Quarterly review', on: 'The committee reviews all referrals' },
    ],
  });
}
