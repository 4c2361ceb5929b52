import { heading, item, provision, step, table, title } from '../../../shared/content/build.ts';
import type { Draft } from '../../../shared/content/build.ts';

/** Validated. */
export const handoverOfDuties: readonly Draft[] = [
  title('Handover between Shifts and to New Officers'),
  heading(1, 'Purpose'),
  provision(
    2,
    'No case, person or consignment is lost because officers change. This procedure says what is handed over, to whom and how.',
  ),
  heading(1, 'Handover between shifts'),
  step('Prepare the handover form from the occurrence book.', {
    actor: 'Outgoing duty coordinator',
    timeLimit: '45 minutes before the shift ends',
    record: 'Handover form',
  }),
  step('Walk the post together; count persons, goods, keys, seals and radios.', {
    actor: 'Outgoing and incoming duty coordinators',
    timeLimit: '20 minutes',
    record: 'Handover form',
  }),
  step('Sign; the incoming coordinator answers for the post from then on.', {
    actor: 'Incoming duty coordinator',
    timeLimit: 'Before the shift begins',
    record: 'Joint occurrence book',
  }),
  provision(
    2,
    'An incident in progress is handed over only when the outgoing coordinator has briefed every agency.',
  ),
  heading(1, 'Transfer of an officer'),
  provision(
    2,
    'The officer writes a note for the successor: open cases, contacts, agreements with other agencies.',
  ),
  provision(2, 'Both work side by side for five working days.'),
  provision(2, 'Access to systems passes on the last day; old passwords are withdrawn the same evening.'),
  heading(1, 'New officers and recruits'),
  provision(2, 'In the first two weeks a new officer spends at least one day with each agency at the post.'),
  provision(2, 'The officer is examined on this procedure before working alone.'),
  provision(2, 'The committee keeps a list of officers who have passed.'),
];

/** In endorsement. */
export const operationsCentres: readonly Draft[] = [
  title('Work of Joint Operations Centres'),
  heading(1, 'Establishment'),
  provision(
    2,
    'A Joint Operations Centre works at each international airport, at the port of Mombasa and at Lamu.',
  ),
  provision(2, 'Other posts open a centre for the time of a joint operation.'),
  heading(1, 'Staff'),
  provision(2, 'Every agency at the post sends one officer a shift who may decide for the agency.'),
  provision(2, 'The head of the centre comes from the agency with the largest staff at the post.'),
  provision(2, 'The head is appointed for one year by the Border Management Committee.'),
  heading(1, 'Work'),
  step('Open the shift with a briefing on expected traffic, risks and visits.', {
    actor: 'Head of the centre',
    timeLimit: '15 minutes',
    record: 'Log of the centre',
  }),
  step('Put reports of all agencies into one picture of the situation.', {
    actor: 'Officers of the centre',
    timeLimit: 'Every hour',
    record: 'Situation board',
  }),
  step('Raise an alert and name the agency that leads the answer.', {
    actor: 'Head of the centre',
    timeLimit: '5 minutes after a report',
    record: 'Alert log',
  }),
  heading(1, 'Information'),
  provision(
    2,
    'Each agency keeps its own systems; the centre sees what is needed for the situation, and no more.',
  ),
  provision(2, 'Recordings of cameras are kept for thirty days.'),
  heading(1, 'Costs'),
  provision(
    2,
    'The building is kept up by the owner of the post; each agency pays its own officers and equipment.',
  ),
];

/** Endorsed. */
export const committees: readonly Draft[] = [
  title('Guidelines for Border Management Committees'),
  heading(1, 'Membership'),
  provision(
    2,
    'Every agency that works at a point of entry sits in its Border Management Committee with one voice.',
  ),
  provision(2, 'The county commissioner’s office and the host community are invited twice a year.'),
  provision(2, 'A member who is prevented sends a deputy who may decide.'),
  heading(1, 'Chair'),
  provision(
    2,
    'The chair is held for twelve months by the agencies in turn, in the order drawn at the first meeting.',
  ),
  provision(2, 'The chair speaks for the committee and not for the own agency.'),
  heading(1, 'Meetings'),
  provision(2, 'The committee meets every month; an agenda goes out five working days before.'),
  provision(
    2,
    'It decides by consensus. Where there is none, the question goes to the Secretariat with all views.',
  ),
  provision(2, 'Minutes are short: decisions, who does what, by when.'),
  heading(1, 'Tasks'),
  provision(2, 'The committee:'),
  item('plans joint operations and reviews them;'),
  item('watches waiting times and proposes remedies;'),
  item('hears complaints that concern more than one agency;'),
  item('sends a monthly return to the Border Management Secretariat.'),
];

/** Published. */
export const healthScreening: readonly Draft[] = [
  title('Guidelines on Health Screening of Travellers'),
  heading(1, 'Aim'),
  provision(
    2,
    'Travellers are screened in a way that protects public health, respects their dignity and does not stop traffic longer than necessary.',
  ),
  provision(
    2,
    'The guidelines rest on the International Health Regulations (2005) and the Public Health Act.',
  ),
  heading(1, 'Levels'),
  table(
    ['Level', 'When', 'Measures'],
    [
      ['Green', 'No alert', 'Observation on arrival, information posters'],
      ['Amber', 'Outbreak in a neighbouring country', 'Temperature, health declaration, contact details'],
      ['Red', 'Outbreak in Kenya or by order of the Cabinet Secretary', 'As amber, with testing on arrival'],
    ],
  ),
  provision(
    2,
    'The Head of Port Health Services sets the level for each post and tells all agencies in writing.',
  ),
  heading(1, 'Screening'),
  step('Measure temperature without contact and look for signs of illness.', {
    actor: 'Port Health Services',
    timeLimit: '1 minute a traveller',
    record: 'Screening register',
  }),
  step('Take a traveller with signs to the holding area, by a way apart from the queue.', {
    actor: 'Port Health Services',
    timeLimit: '5 minutes',
    record: 'Screening register',
  }),
  step('Keep the travel document safe and finish the entry formalities in the holding area.', {
    actor: 'Directorate of Immigration Services',
    timeLimit: '30 minutes',
    record: 'Border management system',
  }),
  heading(1, 'Rights of travellers'),
  provision(2, 'Every measure is explained in a language the traveller understands.'),
  provision(2, 'No fee is taken for screening.'),
  provision(
    2,
    'Health data are deleted after twenty-eight days, unless the law on notifiable diseases says otherwise.',
  ),
];

/** Withdrawn. */
export const temporaryLanes: readonly Draft[] = [
  title('Temporary Screening Lanes for Truck Drivers'),
  heading(1, 'Purpose'),
  provision(
    2,
    'Truck drivers are tested in lanes of their own so that cargo keeps moving during the outbreak.',
  ),
  provision(2, 'The procedure applies at Malaba, Busia and Namanga until the measures are lifted.'),
  heading(1, 'Lanes'),
  provision(2, 'A lane is opened when more than two hundred trucks wait.'),
  provision(2, 'Drivers with a certificate not older than fourteen days use the green lane.'),
  heading(1, 'Testing'),
  step('Check the certificate against the regional system.', {
    actor: 'Port Health Services',
    timeLimit: '5 minutes',
    record: 'Lane register',
  }),
  step('Take a sample from a driver without a valid certificate and assign a waiting bay.', {
    actor: 'Port Health Services',
    timeLimit: '15 minutes',
    record: 'Sample list',
  }),
  step('Let the truck proceed to customs when the result is there.', {
    actor: 'Kenya Revenue Authority',
    timeLimit: '6 hours',
    record: 'Release note',
  }),
  provision(2, 'Drivers who wait have water, shade and toilets.'),
  provision(
    2,
    'A driver who tests positive is cared for; the owner of the truck is told and sends another driver.',
  ),
];
