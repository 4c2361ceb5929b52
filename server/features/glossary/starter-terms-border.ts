import type { GlossaryTerm } from '../../../shared/domain/glossary.ts';
import { starterTerm } from './starter-term.ts';

/** Work at the border, in English. */
export const borderTerms: readonly GlossaryTerm[] = [
  en('coordinated border management', {
    means:
      'Agencies at the border, and those of the neighbour, plan and act together so that controls are effective and quick.',
    source: 'WCO, Coordinated Border Management Compendium',
    not: ['co-ordinated border control'],
    fr: 'gestion coordonnée des frontières',
    es: 'gestión coordinada de fronteras',
  }),
  en('integrated border management', {
    means:
      'Coordination within one agency, between agencies and between States in the management of borders.',
    source: 'European Commission, Guidelines for Integrated Border Management in External Cooperation (2010)',
    fr: 'gestion intégrée des frontières',
  }),
  en('point of entry', {
    means: 'A place named by law where people, goods and means of transport may cross the border.',
    source: 'International Health Regulations (2005), article 1',
    not: ['entry point', 'port of entry'],
    fr: 'point d’entrée',
    es: 'punto de entrada',
  }),
  en('one-stop border post', {
    means: 'A post where the controls of both States are done at one halt.',
    source: 'One-Stop Border Post Sourcebook, AUDA-NEPAD',
    not: ['one stop border post', 'single-stop border post'],
    fr: 'poste frontière à arrêt unique',
  }),
  en('lead agency', {
    means: 'The agency that answers for a step of a procedure at the border.',
    source: 'WCO, Coordinated Border Management Compendium',
    fr: 'organisme chef de file',
  }),
  en('travel document', {
    means:
      'A passport or another paper that a State or an international organization gives for crossing borders.',
    source: 'ICAO, Annex 9 to the Chicago Convention',
    not: ['travel papers'],
    fr: 'document de voyage',
    es: 'documento de viaje',
  }),
  en('fraudulent travel document', {
    means:
      'A travel document that was forged, altered, wrongly issued, or is used by somebody else than its holder.',
    source: 'Protocol against the Smuggling of Migrants by Land, Sea and Air (2000), article 3 (c)',
    not: ['fake passport', 'false papers'],
    fr: 'document de voyage frauduleux',
  }),
  en('primary inspection', {
    means: 'The first and short check of a traveller and the travel document.',
    source: 'IOM, Passport Examination Procedure Manual',
    not: ['first line check'],
    fr: 'contrôle de première ligne',
  }),
  en('secondary inspection', {
    means: 'The longer check, away from the queue, of travellers who were referred from primary inspection.',
    source: 'IOM, Passport Examination Procedure Manual',
    not: ['second line check', 'interrogation room'],
    fr: 'contrôle de deuxième ligne',
  }),
  en('risk assessment', {
    means:
      'Judging how likely a threat is and what harm it would do, in order to choose whom and what to check.',
    source: 'WCO, Customs Risk Management Compendium',
    not: ['profiling'],
    fr: 'évaluation des risques',
  }),
  en('advance passenger information', {
    means: 'Data on the traveller and the document that a carrier sends before arrival.',
    source: 'WCO, IATA and ICAO, Guidelines on Advance Passenger Information',
    fr: 'renseignements préalables concernant les voyageurs',
  }),
  en('watch list', {
    means: 'A list kept under a written law of people, documents or means of transport to look out for.',
    source: 'ICAO, TRIP Guide on Border Control Management',
    not: ['blacklist'],
    fr: 'liste de surveillance',
  }),
  en('referral', {
    means: 'Handing a person over to the service that can protect or help, with consent and a record.',
    source: 'UNHCR, The 10-Point Plan in Action',
    fr: 'orientation',
  }),
  en('person in a situation of vulnerability', {
    means: 'A person who cannot enjoy their rights fully and needs special care at the border.',
    source:
      'OHCHR and Global Migration Group, Principles and Guidelines on Migrants in Vulnerable Situations',
    not: ['vulnerable person'],
    fr: 'personne en situation de vulnérabilité',
  }),
  en('cross-border community', {
    means: 'People who live on both sides of a border and cross it in everyday life.',
    source: 'African Union Convention on Cross-Border Cooperation (2014)',
    not: ['border tribe'],
    fr: 'communauté transfrontalière',
  }),
  en('detection', {
    means: 'Finding, at a check, that something in a person’s papers, load or story is not as it should be.',
    source: 'IOM, Passport Examination Procedure Manual',
    not: ['catching'],
    fr: 'détection',
  }),
];

function en(term: string, meaning: Parameters<typeof starterTerm>[2]): GlossaryTerm {
  return starterTerm('en', term, meaning);
}
