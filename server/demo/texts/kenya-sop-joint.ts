import { annex, heading, item, paragraph, provision, step, table } from '../../../shared/content/build.ts';
import type { Draft } from '../../../shared/content/build.ts';

/** Sections 9 to 13 and the annexes. */
export const kenyaSopJoint: readonly Draft[] = [
  heading(1, 'Handover'),
  heading(2, 'Handover between shifts'),
  step(
    'Brief the incoming duty coordinator on open cases, persons and goods held, equipment and instructions.',
    {
      actor: 'Outgoing duty coordinator',
      timeLimit: '30 minutes before the shift ends',
      record: 'Handover form (Annex A)',
    },
  ),
  step('Walk the post together and count what is held.', {
    actor: 'Outgoing and incoming duty coordinators',
    timeLimit: '20 minutes',
    record: 'Handover form (Annex A)',
  }),
  step('Sign the handover form; from then on the incoming coordinator answers for the post.', {
    actor: 'Incoming duty coordinator',
    timeLimit: 'Before the shift begins',
    record: 'Joint occurrence book',
  }),
  heading(2, 'Transfer of officers and induction of recruits'),
  provision(
    2,
    'An officer who is transferred hands over in writing, with an overlap of at least five working days.',
  ),
  provision(
    2,
    'A new officer or recruit works for two weeks beside an officer of each agency at the post and is introduced to these procedures by the duty coordinator.',
  ),
  heading(2, 'Handover of a person, goods or a case'),
  provision(
    2,
    'Responsibility passes when the receiving officer signs. A copy of the record stays with the agency that hands over.',
  ),
  heading(1, 'Joint operations'),
  provision(2, 'A joint operation is planned in writing and approved by the chair of the committee.'),
  provision(
    2,
    'The plan names the objective, the lead agency, the means of each agency, the rules of conduct and the end of the operation.',
  ),
  provision(
    2,
    'The Joint Operations Centre is manned by every agency that takes part for as long as the operation lasts.',
  ),
  provision(2, 'The lead agency reports to the committee within seven days, with lessons learned.'),
  heading(1, 'Incidents, complaints and disputes'),
  step('Report an incident to the duty coordinator.', {
    actor: 'Any officer',
    timeLimit: 'At once',
    record: 'Joint occurrence book',
  }),
  step('Classify the incident and call the agencies named in Table 2.', {
    actor: 'Duty coordinator',
    timeLimit: '15 minutes',
    record: 'Incident report',
  }),
  step('Convene the committee for an incident of level 3.', {
    actor: 'Chair of the committee',
    timeLimit: '2 hours',
    record: 'Minutes',
  }),
  table(
    ['Level', 'Example', 'Who is called', 'Within'],
    [
      ['1', 'Breakdown of a scanner', 'Agency concerned', '1 hour'],
      ['2', 'Suspected smuggling of migrants', 'Immigration, police, Port Health', '30 minutes'],
      [
        '3',
        'Armed attack, mass arrival, outbreak of disease',
        'All agencies, Border Management Secretariat',
        '15 minutes',
      ],
    ],
  ),
  provision(2, 'A complaint by a traveller or trader is answered in writing within fourteen days.'),
  provision(
    2,
    'A difference between agencies that the chair cannot settle within seven days is referred to the Border Management Secretariat.',
  ),
  heading(1, 'Records and information'),
  provision(
    2,
    'The duty coordinator keeps the joint occurrence book, the handover forms and the referral forms for seven years.',
  ),
  provision(
    2,
    'Personal data are used only for the purpose for which they were taken and are locked away from other persons.',
  ),
  provision(
    2,
    'Each committee sends its monthly return to the Border Management Secretariat by the fifth day of the following month.',
  ),
  heading(1, 'Training, monitoring and review'),
  provision(
    2,
    'Every officer posted to a point of entry is trained on these procedures within three months.',
  ),
  provision(
    2,
    'The Border Management Secretariat assesses each post once a year, with the participation of all agencies.',
  ),
  provision(
    2,
    'These procedures are reviewed two years after their endorsement and whenever a law that they rest on changes.',
  ),
  annex('Handover form'),
  paragraph('Post, date and shift; names and signatures of both duty coordinators.'),
  item('Persons held or under interview, with the legal basis and time'),
  item('Goods and vehicles held, with seal numbers'),
  item('Open cases and the next action in each'),
  item('Equipment, keys and radios counted'),
  annex('Referral form for vulnerable persons'),
  paragraph(
    'To be filled in by the officer who makes the referral and signed by the agency that receives the person.',
  ),
];
