import {
  annex,
  definition,
  heading,
  item,
  paragraph,
  provision,
  step,
  table,
  title,
} from '../../../shared/content/build.ts';
import type { Draft } from '../../../shared/content/build.ts';

/** In drafting. */
export const regionalGuidelines: readonly Draft[] = [
  title('Regional Guidelines on Cases of Smuggling of Migrants'),
  heading(1, 'Who these guidelines are for'),
  provision(
    2,
    'They are written for police, immigration and coast guard officers who meet a case in their daily work.',
  ),
  provision(2, 'They put the Protocol and the model law into steps; they create no new powers.'),
  heading(1, 'Words'),
  definition(
    'case',
    'means a situation in which an officer has reason to suspect the smuggling of migrants;',
  ),
  definition('focal point', 'means the officer a Member State has named to CARICOM IMPACS for such cases.'),
  heading(1, 'Principles'),
  provision(2, 'Save life first, at sea and on land.'),
  provision(
    2,
    'A smuggled migrant is a witness and a person with rights, not an offender under the model law.',
  ),
  provision(2, 'Who may be a victim of trafficking, a refugee or a child is referred, not returned.'),
  heading(1, 'First response'),
  step('Make the place safe and give first aid.', {
    actor: 'First officer at the place',
    timeLimit: 'At once',
  }),
  step('Separate suspected smugglers from migrants without force where possible.', {
    actor: 'First officer at the place',
    timeLimit: '30 minutes',
  }),
  step('Call the focal point and an interpreter.', { actor: 'Officer in charge', timeLimit: '1 hour' }),
  step('Record who was found, where, and what they need, counted by sex and age.', {
    actor: 'Officer in charge',
    timeLimit: 'The same day',
    record: 'Case form 1',
  }),
  heading(1, 'Investigation'),
  provision(2, 'Follow the money: transfers, tickets, fuel and boats tell more than statements.'),
  provision(2, 'Telephones are seized with a warrant and read by those trained to do so.'),
  heading(1, 'Working with other States'),
  provision(
    2,
    'A request to another Member State goes through the focal points and is confirmed in writing.',
  ),
  provision(2, 'CARICOM IMPACS keeps the list of focal points and tests it twice a year.'),
];

/** Cleared. */
export const regionalWorkshop: readonly Draft[] = [
  title('Report of the Regional Workshop on Counter-Smuggling'),
  heading(1, 'The workshop'),
  paragraph(
    'The workshop was held online over two weeks, in eight sessions of two hours. All fifteen Member States took part.',
  ),
  table(
    ['Session', 'Subject', 'Women', 'Men'],
    [
      ['1 and 2', 'The Protocol and the obligations of States', '31', '27'],
      ['3 and 4', 'Rights and protection of smuggled migrants', '33', '24'],
      ['5 and 6', 'Investigation and evidence', '26', '29'],
      ['7 and 8', 'Co-operation at sea; the model law', '28', '25'],
    ],
  ),
  heading(1, 'Main points'),
  provision(
    2,
    'Eight Member States have no offence of smuggling of migrants in their law; four treat it as illegal entry.',
  ),
  provision(2, 'Participants asked for a clear line between smuggling and trafficking, with examples.'),
  provision(2, 'Small States need model regulations as much as a model law.'),
  provision(2, 'Answers to requests of other States take days; hours are needed at sea.'),
  heading(1, 'Recommendations'),
  provision(2, 'Name a focal point in each Member State within three months.'),
  provision(2, 'Adopt the model law as a whole, with penalties fitted to each legal system.'),
  provision(2, 'Hold a table-top exercise on a case at sea every year.'),
  heading(1, 'Certificates'),
  paragraph('Fifty-two participants attended six sessions or more and received a certificate of completion.'),
  item('Women: 29'),
  item('Men: 23'),
];

/** Added after the round: what was discussed in the fourth session. */
export const twoCases: readonly Draft[] = [
  annex('Smuggling and trafficking: two cases from the fourth session'),
  heading(2, 'The boat from the north coast'),
  paragraph(
    'Nineteen persons paid for one crossing by night and were free to go where they liked when they had landed. The skipper and the agent who took the fare were charged with smuggling; the passengers gave statements as witnesses.',
  ),
  heading(2, 'The promised work in a hotel'),
  paragraph(
    'Four women paid for the same crossing and were met on the beach by an employer who took their passports and set their fare against wages that were never paid. What began as smuggling was tried as trafficking, and the women were referred to the service for victims on the day they were found.',
  ),
];
