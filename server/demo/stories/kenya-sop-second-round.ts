import type { DocumentStory } from '../document-story.ts';
import type { Teller } from './phases.ts';

/** What the agencies have said so far: some of it blocking, some of it talked over already. */
export async function secondRoundOfSop({ world }: Teller, story: DocumentStory): Promise<void> {
  world.clock.goTo(10, '06:20');
  await talksOfTheFirstDays(story);
  world.clock.goTo(6, '07:10');
  await talksOfThePosts(story);
  world.clock.goTo(3, '08:00');
  await proposals(story);
  await lastWords(story);
}

async function talksOfTheFirstDays(story: DocumentStory): Promise<void> {
  const data = await story.comment({
    by: 'kra',
    on: 'within the limits of the Data Protection Act, 2019',
    type: 'technical',
    says: 'Customs declarations are also covered by the East African Community Customs Management Act. Please name both.',
  });
  await story.reply(
    data,
    'dis-lead',
    'Agreed, and the same goes for records of immigration under the 2011 Act.',
  );
  await story.reply(
    data,
    'drafter',
    'I suggest “and of the laws under which the agency holds it”. That names none and covers all.',
  );
  const settles = await story.comment({
    by: 'nps-lead',
    on: 'settles differences between agencies at the post',
    isBlocking: true,
    says: 'The chair of a committee cannot settle a difference about arrest or the use of force. These are operational decisions of the police by law.',
  });
  await story.reply(
    settles,
    'deputy',
    'We will take this up with the Attorney General’s office before the round closes.',
  );
  const typing = await story.comment({
    by: 'kephis',
    on: 'gazetted land, air and maritime points of entry and exit',
    type: 'editorial',
    says: 'Elsewhere the text says “point of entry” and defines it as entry and exit. Use the defined term.',
  });
  await story.reply(typing, 'drafter', 'Right. I will bring it into line in the whole text.');
  await story.resolve(typing, 'kephis');
}

async function talksOfThePosts(story: DocumentStory): Promise<void> {
  const boarding = await story.comment({
    by: 'health-lead',
    on: 'Board as one party: health, immigration, customs, in that order.',
    type: 'technical',
    isBlocking: true,
    says: 'Nobody boards before free pratique is granted. The step must say so, or we go back to the practice that failed in 2020.',
  });
  await story.reply(
    boarding,
    'kpa',
    'From the berth this is also a question of the pilot, who is on board already.',
  );
  await story.reply(
    boarding,
    'health',
    'The pilot falls under the regulations; the boarding party does not board until we say so.',
  );
  await story.comment({
    by: 'kcgs-lead',
    on: 'watch landing sites that are not gazetted',
    type: 'technical',
    says: 'South of Shimoni there are forty-one such sites and two boats. Add that the Secretariat plans the patrols by risk every quarter.',
  });
  await story.comment({
    by: 'kaa',
    on: 'Question passengers in secondary examination with an officer of the police present.',
    says: 'Two hours are long for a family. Can the time limit say “2 hours, 30 minutes with small children”?',
  });
  const wildlife = await story.comment({
    by: 'kephis-lead',
    on: 'Live animals and perishables are examined first.',
    says: 'Cut flowers are perishable and are two thirds of the cargo at the airport. First among what?',
  });
  await story.reply(wildlife, 'kra', 'We use the booked departure: what flies first is examined first.');
  await story.comment({
    by: 'supervisor',
    on: 'A person refused entry is handed to the carrier in writing',
    isOnClause: true,
    says: 'Please add that an asylum claim stops the handing over. The Refugees Act, 2021 leaves no room here.',
  });
}

async function proposals(story: DocumentStory): Promise<void> {
  await story.propose({
    by: 'kaa-lead',
    on: 'A new officer or recruit works for two weeks',
    wording:
      'A new officer or recruit works for two weeks beside an officer of each agency at the post, is introduced to these procedures by the duty coordinator and is examined on them before working alone.',
    because: 'Takes over what the working group agreed for the procedure on handover.',
  });
  await story.propose({
    by: 'kpa-lead',
    on: 'The Joint Operations Centre is manned by every agency',
    wording:
      'The Joint Operations Centre is staffed by every agency that takes part, by day and night, for as long as the operation lasts.',
    because: 'Mombasa works at night; “manned” is replaced by a word for everyone.',
  });
  await story.propose({
    by: 'health-lead',
    on: 'Every person is treated with dignity',
    kind: 'insert-after',
    wording: 'No person is kept from medical care because a control is not finished.',
    because: 'It happened twice last year.',
  });
}

async function lastWords(story: DocumentStory): Promise<void> {
  await story.comment({
    by: 'nps',
    on: 'An attempt is reported under section 11.',
    type: 'editorial',
    says: 'Section 11 is about incidents and complaints. Should integrity have a clause of its own?',
  });
  const whole = await story.comment({
    by: 'kra-lead',
    says: 'The Authority supports the text. Our remaining points are in the comments of our station managers at Busia and Malaba.',
  });
  await story.reply(
    whole,
    'secretariat',
    'Thank you. The round closes in ten days; we will then answer every point.',
  );
  await story.comment({
    by: 'kpa',
    on: 'Send the pre-arrival notice with crew list',
    type: 'technical',
    says: 'Coasters from Pemba arrive after nine hours at sea. For them 48 hours are not possible; the practice is “on departure”.',
  });
  await story.comment({
    by: 'kra',
    on: 'Posts on Lake Victoria follow this section',
    says: 'Please name the posts: Kisumu, Mbita, Sio Port and Muhuru Bay.',
  });
}
