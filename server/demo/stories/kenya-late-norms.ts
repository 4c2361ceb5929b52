import { beginDocument, type DocumentStory } from '../document-story.ts';
import { committees, handoverOfDuties, operationsCentres } from '../texts/kenya-norms-late.ts';
import { demoPassword } from '../demo-world.ts';
import { endorsement, pastRound, type Teller, type Vote, workshop } from './phases.ts';

const agencies = ['DIS', 'KRA', 'Port Health', 'KEPHIS', 'NPS', 'KCGS', 'KPA', 'KAA'] as const;
const leads = ['dis', 'kra', 'health', 'kephis', 'nps', 'kcgs', 'kpa', 'kaa'] as const;

/** Every agency endorses, but for those who say something else. */
export function votes(others: Readonly<Record<string, Omit<Vote, 'lead' | 'delegation'>>> = {}): Vote[] {
  return agencies.map((delegation, index) => ({
    lead: `${leads[index]}-lead`,
    delegation,
    position: 'endorse',
    ...others[delegation],
  }));
}

/** Validated: only the opening of endorsement is left. */
export async function tellHandover(teller: Teller): Promise<void> {
  const { world, cast } = teller;
  world.clock.goTo(82, '07:00');
  const story = await beginDocument(world, cast, {
    by: 'drafter',
    title: 'Handover between Shifts and to New Officers',
    kind: 'sop',
    text: handoverOfDuties,
  });
  await pastRound(teller, story, {
    opens: 70,
    closes: 52,
    comments: [
      {
        by: 'kra',
        on: 'count persons, goods, keys, seals and radios',
        says: 'Add the cash box at posts where fees are taken.',
        answer: { by: 'drafter', as: 'accepted', because: 'Added to the form.' },
      },
      {
        by: 'kcgs',
        on: 'Both work side by side for five working days.',
        type: 'technical',
        says: 'Crews change as a whole. For boats we ask for one patrol together.',
        answer: {
          by: 'drafter',
          as: 'out-of-scope',
          because: 'The procedure is about posts; boats have orders of their own.',
        },
      },
    ],
  });
  await workshop(teller, story, {
    on: 20,
    quorum: 5,
    present: ['DIS', 'KRA', 'KEPHIS', 'NPS', 'KCGS', 'KAA'],
    agenda: [
      {
        title: 'Form and occurrence book',
        on: 'Prepare the handover form',
        decision: 'One form for all posts; it is Annex A of the main procedures.',
      },
      {
        title: 'Examination of new officers',
        on: 'The officer is examined',
        decision: 'Agreed. The Secretariat writes the questions.',
      },
    ],
  });
  await story.send('secretariat', {
    type: 'close-validation',
    note: 'Validated without change of substance.',
  });
}

/** In endorsement: five positions, one of them an objection; two weeks are left. */
export async function tellOperationsCentres(teller: Teller): Promise<void> {
  const { world, cast } = teller;
  world.clock.goTo(100, '07:00');
  const story = await beginDocument(world, cast, {
    by: 'drafter',
    title: 'Work of Joint Operations Centres',
    kind: 'sop',
    text: operationsCentres,
  });
  await pastRound(teller, story, {
    opens: 90,
    closes: 72,
    comments: [
      {
        by: 'nps-lead',
        on: 'The head of the centre comes from the agency with the largest staff at the post.',
        says: 'The largest staff is not always on duty at night. The head should be present when it matters.',
        answer: {
          by: 'drafter',
          as: 'not-accepted',
          because: 'The workshop wanted a rule that needs no discussion; a deputy covers the night.',
        },
      },
      {
        by: 'kaa-lead',
        on: 'Recordings of cameras are kept for thirty days.',
        type: 'technical',
        says: 'Our cameras keep fourteen days. The change costs money and time.',
        answer: {
          by: 'drafter',
          as: 'noted',
          because: 'The Authority has until the end of the budget year.',
        },
      },
    ],
  });
  await workshop(teller, story, {
    on: 26,
    quorum: 6,
    present: agencies,
    agenda: [
      {
        title: 'Head of the centre',
        on: 'The head of the centre comes',
        decision: 'Agreed by all but the Coast Guard, which will state its view at endorsement.',
      },
      { title: 'Costs', on: 'The building is kept up', decision: 'Agreed as circulated.' },
    ],
  });
  await story.send('secretariat', { type: 'close-validation', note: '' });
  await endorsement(teller, story, {
    opens: 9,
    closes: -14,
    rule: 'two-thirds',
    quorum: 6,
    statement:
      'We endorse the procedure on the work of Joint Operations Centres for use at all points of entry.',
    votes: votes({
      NPS: {
        position: 'endorse-with-reservation',
        on: 'The head of the centre comes',
        reason: 'We expect a deputy from the police for the night shift.',
      },
      KCGS: {
        position: 'object',
        on: 'The head of the centre comes',
        reason:
          'At Lamu and Mombasa the largest staff belongs to the port, which has no powers at sea. The head must be able to order a boarding.',
      },
    }).filter(({ delegation }) => !['DIS', 'KPA', 'KAA'].includes(delegation)),
  });
}

/** Endorsed: an objection was met by a change of mind, publication is left. */
export async function tellCommittees(teller: Teller): Promise<void> {
  const { world, cast } = teller;
  world.clock.goTo(115, '07:00');
  const story = await beginDocument(world, cast, {
    by: 'drafter',
    title: 'Guidelines for Border Management Committees',
    kind: 'guidelines',
    text: committees,
  });
  await pastRound(teller, story, {
    opens: 108,
    closes: 90,
    comments: [
      {
        by: 'kpa',
        on: 'in the order drawn at the first meeting',
        says: 'Agencies with two officers cannot chair for a year. Let them pass.',
        answer: {
          by: 'drafter',
          as: 'accepted-in-part',
          because: 'An agency may pass once; it then comes last.',
        },
      },
    ],
  });
  await workshop(teller, story, {
    on: 60,
    quorum: 6,
    present: agencies,
    agenda: [
      { title: 'Rotation of the chair', on: 'The chair is held for twelve months', decision: 'Agreed.' },
    ],
  });
  await story.send('secretariat', { type: 'close-validation', note: '' });
  await endorseCommittees(teller, story);
}

async function endorseCommittees(teller: Teller, story: DocumentStory): Promise<void> {
  const { clock } = teller.world;
  await endorsement(teller, story, {
    opens: 50,
    closes: 20,
    quorum: 6,
    statement: 'We endorse the guidelines and will follow them in every committee in which we sit.',
    votes: votes({
      KEPHIS: {
        position: 'object',
        on: 'It decides by consensus.',
        reason: 'A small agency has no means against delay. The Secretariat must rule within a set time.',
      },
    }),
  });
  clock.goTo(33, '09:00');
  await endorseAfterTalk(teller, story);
  clock.goTo(31, '08:00');
  await story.send('secretariat', { type: 'close-endorsement' });
}

async function endorseAfterTalk({ cast }: Teller, story: DocumentStory): Promise<void> {
  await story.send('kephis-lead', {
    type: 'take-position',
    delegationId: cast.delegation('KEPHIS'),
    position: 'endorse',
    reason: 'The Secretariat has promised in writing to rule within ten working days.',
    password: demoPassword,
  });
}
