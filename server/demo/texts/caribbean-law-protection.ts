import { annex, heading, paragraph, part, provision, table } from '../../../shared/content/build.ts';
import type { Draft } from '../../../shared/content/build.ts';
import { footnote, noted } from './footnotes.ts';

/** Parts IV to VIII and the schedules of the model law. */
export const caribbeanLawProtection: readonly Draft[] = [
  part('Protection and assistance'),
  heading(1, 'Rights of smuggled migrants'),
  provision(
    2,
    'A smuggled migrant has the right to life, and not to be subjected to torture or other cruel, inhuman or degrading treatment.',
  ),
  provision(2, 'The measures of this Act are applied without discrimination.'),
  heading(1, 'Urgent medical care'),
  provision(
    2,
    'A smuggled migrant receives the medical care urgently required to preserve life or avoid irreparable harm to health.',
  ),
  heading(1, 'Protection from violence'),
  provision(
    2,
    'The competent authority takes appropriate measures to protect smuggled migrants against violence.',
  ),
  heading(1, 'Children'),
  provision(
    2,
    'The best interests of the child are a primary consideration in every decision concerning a child.',
  ),
  provision(2, 'An unaccompanied child is given a guardian within seventy-two hours.'),
  heading(1, 'Consular access'),
  provision(
    2,
    'A smuggled migrant who is detained is informed without delay of the right to communicate with consular officers.',
  ),
  heading(1, 'Asylum and non-refoulement'),
  provision(
    2,
    'Nothing in this Act affects the rights of a person under the 1951 Convention and the 1967 Protocol relating to the Status of Refugees.',
  ),
  provision(2, 'No person is returned to a place where the person would face persecution or torture.'),
  heading(1, 'Victims of trafficking'),
  provision(
    2,
    'An officer who has reason to believe that a smuggled migrant is a victim of trafficking refers the person under the law on trafficking in persons.',
  ),
  part('Investigation and procedure'),
  heading(1, 'Powers of authorized officers'),
  provision(
    2,
    'An authorized officer may, with a warrant, enter and search premises, vessels and vehicles and seize evidence.',
  ),
  provision(2, 'An officer may act without a warrant where delay would endanger life or defeat the purpose.'),
  heading(1, 'Special investigative techniques'),
  provision(
    2,
    'A judge may authorize controlled delivery, electronic surveillance and undercover operations for an offence punishable by four years or more.',
  ),
  heading(1, 'Evidence of migrants'),
  provision(
    2,
    'The court may receive the evidence of a smuggled migrant before trial, by video link or in a recorded interview.',
  ),
  heading(1, 'Protection of witnesses'),
  provision(
    2,
    'The competent authority provides effective protection to witnesses and, as appropriate, to their relatives.',
  ),
  heading(1, 'Limitation'),
  provision(
    2,
    'Proceedings for an offence under this Act may be brought within ten years of its commission.',
  ),
  part('Smuggling by sea'),
  heading(1, 'Measures against vessels'),
  provision(
    2,
    'An authorized officer may stop, board and search a vessel within the jurisdiction that is reasonably suspected of smuggling migrants.',
  ),
  heading(1, 'Requests to a flag State'),
  provision(2, [
    'The competent authority may request a flag State to confirm the registry of a vessel and ',
    noted('to authorize boarding and search', 'note-flag-state'),
    '.',
  ]),
  footnote(
    'note-flag-state',
    'Article 8, paragraph 2, of the Protocol: the flag State may make its consent subject to conditions, and no further measure is taken without it except to relieve imminent danger to life.',
  ),
  heading(1, 'Answers to requests'),
  provision(
    2,
    'A request of another State concerning a vessel of this State is answered expeditiously and in any event within four hours.',
  ),
  heading(1, 'Safeguards at sea'),
  provision(
    2,
    'An officer who takes measures against a vessel ensures the safety and humane treatment of the persons on board and does not endanger the vessel or its cargo.',
  ),
  provision(
    2,
    'Measures are taken only by warships, military aircraft or other authorized ships and aircraft clearly marked as being on government service.',
  ),
  heading(1, 'Rescue'),
  provision(2, 'Nothing in this Act relieves a master of the duty to assist persons in distress at sea.'),
  part('Co-operation'),
  heading(1, 'Exchange of information'),
  provision(
    2,
    'The competent authority shares with its counterparts, through CARICOM IMPACS, information on routes, methods, documents and carriers used by smugglers.',
  ),
  provision(2, 'A State that receives information complies with a request that it be kept confidential.'),
  heading(1, 'Mutual legal assistance and extradition'),
  provision(2, 'An offence under this Act is an extraditable offence.'),
  heading(1, 'Border measures'),
  provision(
    2,
    'The State strengthens border controls to the extent possible and establishes direct channels of communication between border agencies.',
  ),
  heading(1, 'Security of documents'),
  provision(
    2,
    'Travel and identity documents are of such quality that they cannot easily be misused, and their validity is verified within a reasonable time at the request of another State.',
  ),
  heading(1, 'Return of smuggled migrants'),
  provision(
    2,
    'The State facilitates and accepts without undue delay the return of its nationals and permanent residents.',
  ),
  provision(
    2,
    'A return is carried out in an orderly manner and with due regard for the safety and dignity of the person.',
  ),
  heading(1, 'Training and prevention'),
  provision(2, 'Officers are trained in the detection of smuggling and in the humane treatment of migrants.'),
  provision(2, 'The competent authority informs the public of the dangers of smuggling.'),
  part('Administration'),
  heading(1, 'Competent authority'),
  provision(
    2,
    'The Minister designates the competent authority and notifies the Secretary-General of the Caribbean Community.',
  ),
  heading(1, 'National action plan'),
  provision(2, 'The Minister lays before Parliament a national action plan every three years.'),
  heading(1, 'Annual report'),
  provision(
    2,
    'The competent authority reports each year on prosecutions, assistance given and co-operation.',
  ),
  heading(1, 'Regulations'),
  provision(2, 'The Minister may make regulations for carrying this Act into effect.'),
  heading(1, 'Consequential amendments'),
  provision(2, 'The enactments in the Schedule are amended to the extent stated there.'),
  annex('Obligations of the Protocol and where this Act meets them'),
  paragraph('For the information of Member States.'),
  table(
    ['Article of the Protocol', 'Obligation', 'Section'],
    [
      ['5', 'No criminal liability of migrants', '5'],
      ['6', 'Criminalization', '6 to 9, 13'],
      ['8', 'Measures against smuggling by sea', '30 to 32'],
      ['9', 'Safeguard clauses', '33'],
      ['16', 'Protection and assistance', '18 to 22'],
      ['18', 'Return of smuggled migrants', '39'],
    ],
  ),
];
