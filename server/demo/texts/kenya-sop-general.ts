import { definition, heading, provision, table, title } from '../../../shared/content/build.ts';
import type { Draft } from '../../../shared/content/build.ts';

/** Sections 1 to 5 of the SOPs on coordinated border management. */
export const kenyaSopGeneral: readonly Draft[] = [
  title('Standard Operating Procedures on Coordinated Border Management'),
  heading(1, 'Purpose'),
  provision(
    2,
    'These Standard Operating Procedures guide the agencies that work at Kenya’s points of entry and exit in coordinating their tasks, so that people and goods cross lawfully, safely and without needless delay.',
  ),
  provision(
    2,
    'They give effect to the mandate of the Border Control and Operations Coordination Committee under the Security Laws (Amendment) Act, 2014, and of the Border Management Committees established at gazetted points of entry and exit.',
  ),
  provision(
    2,
    'They settle in particular how duties are transferred and handed over to incoming officers, new officers and recruits.',
  ),
  heading(1, 'Scope'),
  provision(2, 'These procedures apply at all gazetted land, air and maritime points of entry and exit.'),
  provision(
    2,
    'They bind every agency represented in a Border Management Committee in its dealings with the other agencies. They do not change the powers that an agency has by law.',
  ),
  provision(
    2,
    'Where a written law or an instruction of the Border Control and Operations Coordination Committee provides otherwise, the law or the instruction prevails.',
  ),
  heading(1, 'Definitions'),
  provision(2, 'In these procedures:'),
  definition(
    'Border Management Committee',
    'means the committee of all agencies present at a point of entry, chaired as the Border Control and Operations Coordination Committee directs;',
  ),
  definition(
    'coordinated border management',
    'means the joint planning, sharing of information and carrying out of controls by the agencies responsible for a border;',
  ),
  definition(
    'handover',
    'means the transfer of responsibility for a post, a case, goods or a person from one officer or agency to another;',
  ),
  definition('incident', 'means an event that endangers people, security or the flow of traffic at a post;'),
  definition(
    'Joint Operations Centre',
    'means the room from which the agencies at a post coordinate an operation or the answer to an incident;',
  ),
  definition('lead agency', 'means the agency that answers for a step of a procedure under section 4;'),
  definition(
    'point of entry',
    'means a place gazetted for the lawful entry to and exit from Kenya by land, air or sea;',
  ),
  definition(
    'vulnerable person',
    'means a child without a guardian, a victim of trafficking, an asylum seeker, or any person who by age, health or situation needs assistance.',
  ),
  heading(1, 'Roles and responsibilities'),
  provision(2, 'The Border Management Secretariat:'),
  provision(3, 'keeps these procedures up to date and distributes them to every post;'),
  provision(3, 'monitors their application through the monthly returns of the committees; and'),
  provision(3, 'reports to the Border Control and Operations Coordination Committee every quarter.'),
  provision(2, 'The chair of a Border Management Committee:'),
  provision(3, 'convenes the committee at least once a month and within two hours of a serious incident;'),
  provision(3, 'assigns the duty coordinator of each shift; and'),
  provision(3, 'settles differences between agencies at the post, or refers them under section 11.'),
  provision(
    2,
    'The duty coordinator is the single point of contact of all agencies during a shift and keeps the joint occurrence book.',
  ),
  provision(2, 'The lead agency for each task is set out in Table 1.'),
  table(
    ['Task', 'Lead agency', 'Supporting agencies'],
    [
      [
        'Examination of travellers and travel documents',
        'Directorate of Immigration Services',
        'National Police Service, Port Health',
      ],
      [
        'Clearance of goods and collection of duty',
        'Kenya Revenue Authority',
        'Kenya Bureau of Standards, KEPHIS',
      ],
      [
        'Health screening of travellers and crew',
        'Port Health Services',
        'Directorate of Immigration Services',
      ],
      ['Plant and animal health', 'KEPHIS', 'Directorate of Veterinary Services'],
      [
        'Security of the post and of the border line',
        'National Police Service',
        'Kenya Defence Forces where deployed',
      ],
      [
        'Security in the port and at sea',
        'Kenya Coast Guard Service',
        'Kenya Ports Authority, Kenya Maritime Authority',
      ],
    ],
  ),
  heading(1, 'Principles of coordination'),
  provision(
    2,
    'One control, once. Where two agencies examine the same person, vehicle or consignment, they do so together and at one place.',
  ),
  provision(
    2,
    'Information that another agency at the post needs for its task is shared without waiting to be asked, within the limits of the Data Protection Act, 2019.',
  ),
  provision(
    2,
    'Every person is treated with dignity, and the best interests of a child are a primary consideration.',
  ),
  provision(2, 'No officer asks for or accepts a benefit. An attempt is reported under section 11.'),
];
