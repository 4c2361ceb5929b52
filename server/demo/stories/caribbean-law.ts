import { caribbeanLawOffences } from '../texts/caribbean-law-offences.ts';
import { caribbeanLawProtection } from '../texts/caribbean-law-protection.ts';
import { beginDocument, type DocumentStory } from '../document-story.ts';
import { beginFrenchLaw, talkOfFrenchLaw } from './caribbean-law-in-french.ts';
import { openRound, pastRound, type Teller } from './phases.ts';

/** The model law in its second round. */
export async function tellModelLaw(teller: Teller): Promise<void> {
  const { world, cast } = teller;
  world.clock.goTo(74, '13:00');
  const story = await beginDocument(world, cast, {
    by: 'drafter',
    title: 'Model Counter-Smuggling of Migrants Act',
    kind: 'model-law',
    text: [...caribbeanLawOffences, ...caribbeanLawProtection],
  });
  world.clock.goTo(66, '17:00');
  await story.cut('drafter', 'First draft', 'For CARICOM IMPACS and IOM.');
  await firstRound(teller, story);
  const french = await beginFrenchLaw(teller, story);
  world.clock.goTo(26, '13:30');
  await story.rewrite('drafter', [
    [
      'an offence who obstructs an officer',
      'A person commits an offence who intentionally obstructs an officer in carrying out a duty under this Act.',
    ],
    [
      'is given a guardian within seventy-two hours',
      'An unaccompanied child is given a guardian within forty-eight hours and is not detained.',
    ],
    [
      'A commercial carrier shall ascertain',
      'A commercial carrier shall ascertain that every passenger holds the travel documents required for entry into the receiving State, and shall keep a record of the check for one year.',
    ],
  ]);
  await story.cut('drafter', 'After the first round', '');
  await openRound(teller, story, { opens: 15, closes: -20 });
  world.clock.goTo(12, '13:10');
  await offences(story);
  world.clock.goTo(7, '14:00');
  await protection(story);
  world.clock.goTo(3, '13:00');
  await proposals(story);
  await talkOfFrenchLaw(teller, french);
}

function firstRound(teller: Teller, story: DocumentStory): Promise<void> {
  return pastRound(teller, story, {
    opens: 60,
    closes: 38,
    comments: [
      {
        by: 'bb',
        on: 'obstructs an officer in carrying out a duty',
        type: 'technical',
        says: 'Without a mental element this is strict liability. Add “intentionally”.',
        answer: { by: 'drafter', as: 'accepted', because: 'In line with section 6.' },
      },
      {
        by: 'jm',
        on: 'within seventy-two hours',
        says: 'Jamaica’s law on child care says forty-eight.',
        answer: { by: 'drafter', as: 'accepted', because: 'The higher standard is taken.' },
      },
      {
        by: 'sr',
        on: 'is an extraditable offence',
        type: 'technical',
        says: 'Suriname does not extradite its nationals. A prosecution in their place must be possible.',
        answer: {
          by: 'drafter',
          as: 'accepted-in-part',
          because:
            'The jurisdiction over nationals is there; a duty to prosecute will be proposed to the workshop.',
        },
      },
      {
        by: 'lc',
        on: 'holds the travel documents required for entry',
        says: 'A carrier that keeps no record of its check cannot be proved wrong, nor right.',
        answer: { by: 'drafter', as: 'accepted', because: 'A record of one year is asked for.' },
      },
      {
        by: 'bs',
        on: 'imprisonment for ten years',
        says: 'Fifteen years would be in line with our law on trafficking.',
        answer: {
          by: 'drafter',
          as: 'not-accepted',
          because: 'A model law gives a middle; each State fits the penalty to its own scale.',
        },
      },
      {
        by: 'ht',
        type: 'translation',
        says: 'Une version française est nécessaire avant la validation.',
        answer: {
          by: 'secretariat',
          as: 'noted',
          because: 'The translation begins now; Parts I and II will be there for the second round.',
        },
      },
    ],
  });
}

async function offences(story: DocumentStory): Promise<void> {
  const benefit = await story.comment({
    by: 'tt',
    on: 'in order to obtain a financial or other material benefit',
    type: 'technical',
    isBlocking: true,
    says: 'Proof of benefit fails in most of our cases. We ask for a presumption where the migrant is unrelated to the accused.',
  });
  await story.reply(
    benefit,
    'jm',
    'A presumption against the accused would not stand before our Constitutional Court.',
  );
  await story.reply(benefit, 'lc', 'From a prosecutor’s view: an evidential burden would be enough.');
  await story.reply(
    benefit,
    'drafter',
    'The Protocol makes benefit an element so that families and aid are not criminalized. I will draft an evidential burden for the workshop.',
  );
  const carriers = await story.comment({
    by: 'ag',
    on: 'unless it took all reasonable measures',
    says: 'Small ferry operators have no scanners. What is reasonable for them?',
  });
  await story.reply(carriers, 'kn', 'Regulations under section 44 could say it by size of vessel.');
  await story.comment({
    by: 'bz',
    on: 'outside the State with a view to the commission of an offence within it',
    type: 'technical',
    says: 'Belize has a land border: please make clear that preparation across the river is covered.',
  });
  await story.comment({
    by: 'gd',
    on: 'Proceeds of an offence, and vessels, vehicles and equipment',
    isOnClause: true,
    says: 'Refer to the existing proceeds of crime legislation, or courts will have two procedures.',
  });
  const typo = await story.comment({
    by: 'vc',
    on: 'participates as an accomplice; or',
    type: 'editorial',
    says: '“Aids, abets, counsels or procures” is the usual form in the Commonwealth Caribbean.',
  });
  await story.reply(typo, 'bb', 'Seconded.');
}

async function protection(story: DocumentStory): Promise<void> {
  const detention = await story.comment({
    by: 'bs-member',
    on: 'forty-eight hours and is not detained',
    isBlocking: true,
    says: 'On Inagua there is no other place than the detention centre. We cannot promise this before 2028.',
  });
  await story.reply(
    detention,
    'supervisor',
    'IOM can help to set up foster care with the department of social services. Let us talk before the round ends.',
  );
  await story.comment({
    by: 'ht-member',
    on: 'informed without delay of the right to communicate with consular officers',
    says: 'In a language the person understands: most of those concerned speak Haitian Creole only.',
  });
  await story.comment({
    by: 'sr-member',
    on: 'answered expeditiously and in any event within four hours',
    type: 'technical',
    says: 'Our registry is closed at night. We ask for twelve hours, or a register that others can read.',
  });
  const master = await story.comment({
    by: 'dm',
    on: 'the duty to assist persons in distress at sea',
    says: 'Fishermen fear to be charged when they bring people ashore. Say that rescue is no offence under this Act.',
  });
  await story.reply(master, 'ms', 'Montserrat supports Dominica.');
  await story.comment({
    by: 'gy-member',
    on: 'lays before Parliament a national action plan every three years',
    says: 'Could the plan be one with that against trafficking? Small ministries cannot write two.',
  });
}

async function proposals(story: DocumentStory): Promise<void> {
  await story.propose({
    by: 'dm',
    on: 'Nothing in this Act relieves a master',
    wording:
      'Nothing in this Act relieves a master of the duty to assist persons in distress at sea, and a person who brings rescued persons to a place of safety commits no offence under it.',
    because: 'So that rescue is not held back by fear of a charge.',
  });
  await story.propose({
    by: 'tt-member',
    on: 'The court may receive the evidence of a smuggled migrant before trial',
    wording:
      'The court may receive the evidence of a smuggled migrant before trial, by video link or in a recorded interview, and the defence may put questions on that occasion.',
    because: 'Without questions of the defence the evidence is lost on appeal.',
  });
  await story.propose({
    by: 'bb-member',
    on: 'The competent authority reports each year',
    kind: 'insert-after',
    wording: 'The report gives figures by sex, age and nationality.',
    because: 'CARICOM IMPACS asks for these figures every year.',
  });
}
