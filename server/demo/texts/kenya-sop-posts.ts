import { heading, note, provision, step } from '../../../shared/content/build.ts';
import type { Draft } from '../../../shared/content/build.ts';

/** Sections 6 to 8: land, air and maritime posts. */
export const kenyaSopPosts: readonly Draft[] = [
  heading(1, 'Procedures at land posts'),
  heading(2, 'Arrival of travellers'),
  step('Direct vehicles and pedestrians to separate lanes and keep the lanes clear.', {
    actor: 'National Police Service',
    record: 'Lane log',
  }),
  step('Screen travellers for fever and signs of notifiable disease before documents are examined.', {
    actor: 'Port Health Services',
    timeLimit: '2 minutes a traveller',
    record: 'Screening register',
  }),
  step('Examine the travel document, take biometrics where required and record the entry.', {
    actor: 'Directorate of Immigration Services',
    timeLimit: '5 minutes a traveller',
    record: 'Border management system',
  }),
  step('Refer a person who may be a vulnerable person to the interview room, away from the queue.', {
    actor: 'Directorate of Immigration Services',
    timeLimit: 'At once',
    record: 'Referral form A',
  }),
  step('Examine baggage by risk, together with the agency that holds the information.', {
    actor: 'Kenya Revenue Authority',
    timeLimit: '15 minutes',
    record: 'Joint examination report',
  }),
  heading(2, 'Clearance of cargo'),
  step('Lodge the manifest and the single declaration before arrival.', {
    actor: 'Clearing agent',
    timeLimit: '24 hours before arrival',
    record: 'Single window',
  }),
  step('Select consignments for examination by common risk criteria.', {
    actor: 'Kenya Revenue Authority',
    timeLimit: '1 hour after lodging',
    record: 'Risk sheet',
  }),
  step('Carry out one joint examination with all agencies that selected the consignment.', {
    actor: 'Kenya Revenue Authority',
    timeLimit: '4 hours after arrival',
    record: 'Joint examination report',
  }),
  step('Release, detain or refuse the consignment and tell the owner why.', {
    actor: 'Kenya Revenue Authority',
    timeLimit: '30 minutes after examination',
    record: 'Release note',
  }),
  provision(
    2,
    'At a one-stop border post, the procedure is carried out once, in the country of entry, by the officers of both countries.',
  ),
  heading(1, 'Procedures at air posts'),
  heading(2, 'Passengers'),
  step('Receive advance passenger information and check it against watch lists.', {
    actor: 'Directorate of Immigration Services',
    timeLimit: '30 minutes before landing',
    record: 'API log',
  }),
  step('Meet a flight with a suspected case of notifiable disease at the aircraft door.', {
    actor: 'Port Health Services',
    timeLimit: 'On landing',
    record: 'Health part of the general declaration',
  }),
  step('Examine documents at the counter; send doubtful cases to secondary examination.', {
    actor: 'Directorate of Immigration Services',
    timeLimit: '3 minutes a passenger',
    record: 'Border management system',
  }),
  step('Question passengers in secondary examination with an officer of the police present.', {
    actor: 'Directorate of Immigration Services',
    timeLimit: '2 hours',
    record: 'Interview record',
  }),
  provision(
    2,
    'A person refused entry is handed to the carrier in writing, with the reason, and told of the right to have the refusal reviewed.',
  ),
  heading(2, 'Air cargo and mail'),
  provision(
    2,
    'Air cargo is cleared as in section 6.2, with the airline’s manifest in place of the road manifest.',
  ),
  provision(2, 'Live animals and perishables are examined first.'),
  heading(1, 'Procedures at maritime posts'),
  heading(2, 'Ships and crew'),
  step('Send the pre-arrival notice with crew list, passenger list and last ten ports.', {
    actor: 'Ship’s agent',
    timeLimit: '48 hours before arrival',
    record: 'Maritime single window',
  }),
  step('Grant or refuse free pratique.', {
    actor: 'Port Health Services',
    timeLimit: 'Before disembarkation',
    record: 'Certificate of free pratique',
  }),
  step('Board as one party: health, immigration, customs, in that order.', {
    actor: 'Kenya Ports Authority',
    timeLimit: '1 hour after berthing',
    record: 'Boarding record',
  }),
  step('Examine crew and passengers and issue shore passes.', {
    actor: 'Directorate of Immigration Services',
    timeLimit: '2 hours after berthing',
    record: 'Shore pass register',
  }),
  heading(2, 'Small craft and landing sites'),
  provision(
    2,
    'The Kenya Coast Guard Service and the beach management units watch landing sites that are not gazetted and report arrivals to the nearest post.',
  ),
  provision(2, 'Persons rescued at sea are first given medical care; their status is examined afterwards.'),
  note('Posts on Lake Victoria follow this section with the times of section 6.'),
];
