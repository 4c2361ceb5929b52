import { definition, heading, note, provision, step, table, title } from '../../../shared/content/build.ts';
import type { Draft } from '../../../shared/content/build.ts';

/** In drafting. */
export const vehicleInspection: readonly Draft[] = [
  title('Joint Vehicle Inspection at One-Stop Border Posts'),
  heading(1, 'Purpose and scope'),
  provision(
    2,
    'This procedure reduces the inspections of a vehicle at a one-stop border post to one, carried out by all agencies that have a reason to look.',
  ),
  provision(
    2,
    'It applies at Namanga, Busia, Malaba, Taveta and Isebania to trucks, buses and private cars.',
  ),
  provision(2, 'Emergency vehicles on duty are let through and recorded afterwards.'),
  heading(1, 'Selection'),
  provision(
    2,
    'The agencies agree every Monday on the risk criteria of the week; the list is signed by all and shown only to officers on duty.',
  ),
  provision(
    2,
    'An agency that selects a vehicle enters the reason in the joint list before the vehicle stops.',
  ),
  heading(1, 'Inspection'),
  step('Guide the vehicle to the joint bay and ask the driver for the documents once.', {
    actor: 'National Police Service',
    timeLimit: '10 minutes after arrival',
    record: 'Joint list',
  }),
  step('Scan the vehicle; share the image with every agency in the bay.', {
    actor: 'Kenya Revenue Authority',
    timeLimit: '15 minutes',
    record: 'Scanner log',
  }),
  step('Open and examine what the image or the documents leave in doubt, in one pass.', {
    actor: 'All agencies that selected the vehicle',
    timeLimit: '45 minutes',
    record: 'Joint inspection report',
  }),
  step('Release the vehicle or say in writing which agency holds it and why.', {
    actor: 'Duty coordinator',
    timeLimit: '10 minutes after the inspection',
    record: 'Release note',
  }),
  heading(1, 'Follow-up'),
  provision(2, 'A vehicle held for more than four hours is reported to the chair of the committee.'),
  note('The time limits are to be tested at Busia before the first round.'),
];

/** In revision. */
export const passengerInformation: readonly Draft[] = [
  title('Guidelines on the Sharing of Passenger Information'),
  heading(1, 'Aim'),
  provision(
    2,
    'These guidelines help agencies at airports and seaports share advance passenger information lawfully and in time.',
  ),
  provision(2, 'They are read together with the Data Protection Act, 2019.'),
  heading(1, 'Terms'),
  definition(
    'passenger information',
    'means the data a carrier sends about its passengers before departure;',
  ),
  definition('requesting agency', 'means an agency that asks for passenger information held by another;'),
  definition('watch list', 'means a list kept by an agency under a written law.'),
  heading(1, 'What is shared'),
  provision(
    2,
    'The Directorate of Immigration Services receives passenger information and passes on what another agency needs for a task it has by law.',
  ),
  provision(2, 'Health data are shared with Port Health Services only.'),
  provision(2, 'A request states the flight or ship, the purpose and the officer responsible.'),
  provision(2, 'A request is answered within thirty minutes, and within ten where life is in danger.'),
  heading(1, 'Protection of data'),
  provision(2, 'Passenger information is kept for ninety days and then deleted, unless a case is open.'),
  provision(2, 'Each access is logged with the officer’s name; the log is reviewed every month.'),
  provision(
    2,
    'A passenger who asks is told which data are held and may have wrong data corrected within fourteen days.',
  ),
  heading(1, 'When something goes wrong'),
  provision(
    2,
    'A breach is reported to the Data Commissioner within seventy-two hours and to the Border Management Secretariat at once.',
  ),
];

/** In validation. */
export const vulnerablePersons: readonly Draft[] = [
  title('Referral of Vulnerable Persons at Points of Entry'),
  heading(1, 'Purpose'),
  provision(
    2,
    'Officers use this procedure to recognize vulnerable persons and to bring them to those who can help, without making their situation worse.',
  ),
  heading(1, 'Principles'),
  provision(2, 'Safety comes first; questions about status wait.'),
  provision(2, 'A child is heard, and is never held in a cell or interviewed without a suitable adult.'),
  provision(2, 'Nobody is referred against their will, except a child or a person in danger of life.'),
  heading(1, 'Recognition'),
  provision(2, 'Officers look out for the signs in the table below and speak to the person alone.'),
  table(
    ['Sign', 'It may mean', 'First contact'],
    [
      ['Someone else holds the documents and answers', 'Trafficking in persons', 'National Police Service'],
      ['A child with adults who cannot say how they are related', 'Child at risk', 'Children’s officer'],
      ['Fear of return, visible injuries', 'Need for asylum or care', 'Directorate of Immigration Services'],
      ['Exhaustion, fever, late pregnancy', 'Urgent medical need', 'Port Health Services'],
    ],
  ),
  heading(1, 'Referral'),
  step('Bring the person to the interview room and offer water, food and medical help.', {
    actor: 'Any officer',
    timeLimit: 'At once',
    record: 'Joint occurrence book',
  }),
  step('Interview with an interpreter and, for women and girls, a female officer.', {
    actor: 'Directorate of Immigration Services',
    timeLimit: '1 hour',
    record: 'Referral form A',
  }),
  step('Call the service that receives the person and agree on transport.', {
    actor: 'Duty coordinator',
    timeLimit: '2 hours',
    record: 'Referral form B',
  }),
  step('Hand the person over; the receiving service signs.', {
    actor: 'Duty coordinator',
    timeLimit: 'The same day',
    record: 'Referral form B',
  }),
  heading(1, 'Follow-up'),
  provision(
    2,
    'The duty coordinator asks the receiving service after seven days how the case went on and records the answer without personal details.',
  ),
  provision(2, 'The committee reviews all referrals every quarter, counted by sex, age and kind of need.'),
];
