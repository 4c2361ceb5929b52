import type { GlossaryTerm } from '../../../shared/domain/glossary.ts';
import { starterTerm } from './starter-term.ts';

/** Movement of people, protection and crime, in English. */
export const migrationTerms: readonly GlossaryTerm[] = [
  en('irregular migrant', {
    means: 'A person who moves or stays outside of the rules of the State of origin, transit or destination.',
    source: 'IOM, Glossary on Migration (2019)',
    not: ['illegal migrant', 'illegal immigrant', 'clandestine migrant'],
    fr: 'migrant en situation irrégulière',
    es: 'migrante en situación irregular',
    note: 'A situation is irregular; a person is never illegal. General Assembly resolution 3449 (XXX) of 1975 asks for it.',
  }),
  en('irregular migration', {
    means: 'Movement of people that takes place outside of the laws on entry, exit or stay.',
    source: 'IOM, Glossary on Migration (2019)',
    not: ['illegal migration', 'illegal immigration', 'clandestine migration'],
    fr: 'migration irrégulière',
    es: 'migración irregular',
  }),
  en('irregular entry', {
    means: 'Crossing a border without meeting the conditions of entry.',
    source: 'IOM, Glossary on Migration (2019)',
    not: ['illegal entry', 'unlawful entry'],
    fr: 'entrée irrégulière',
    es: 'entrada irregular',
    note: 'Keep “illegal entry” where article 3 (b) of the Smuggling Protocol is meant: define it, or quote it.',
  }),
  en('irregular stay', {
    means: 'Presence in a State without, or beyond, permission to stay.',
    source: 'IOM, Glossary on Migration (2019)',
    not: ['illegal stay', 'illegal residence'],
    fr: 'séjour irrégulier',
  }),
  en('people in an irregular situation', {
    means: 'People who are in a State without permission to enter or stay.',
    source: 'PICUM, Words Matter',
    not: ['illegals', 'clandestines'],
    fr: 'personnes en situation irrégulière',
  }),
  en('non-national', {
    means: 'A person who does not have the nationality of the State in which they are.',
    source: 'International Convention on the Protection of the Rights of All Migrant Workers (1990)',
    not: ['alien'],
    fr: 'non-ressortissant',
    es: 'persona extranjera',
    note: 'Titles of statutes keep their own words.',
  }),
  en('migrant', {
    means: 'A person who moves away from the usual place of residence, within a country or across a border.',
    source: 'IOM, Glossary on Migration (2019)',
    fr: 'migrant',
    es: 'migrante',
  }),
  en('migrant worker', {
    means: 'A person who is to be, is or has been in paid work in a State of which they are not a national.',
    source:
      'International Convention on the Protection of the Rights of All Migrant Workers (1990), article 2',
    not: ['guest worker', 'foreign labourer'],
    fr: 'travailleur migrant',
    es: 'trabajador migrante',
  }),
  en('asylum seeker', {
    means: 'A person who has asked for international protection and whose request is not finally decided.',
    source: 'UNHCR, Master Glossary of Terms',
    not: ['irregular asylum seeker', 'bogus asylum seeker', 'illegal asylum seeker'],
    fr: 'demandeur d’asile',
    es: 'solicitante de asilo',
  }),
  en('refugee', {
    means:
      'A person outside of their country who cannot return for a well-founded fear of persecution, or as regional instruments add.',
    source:
      'Convention relating to the Status of Refugees (1951), article 1; OAU Convention (1969), article I',
    not: ['economic refugee'],
    fr: 'réfugié',
    es: 'refugiado',
  }),
  en('person moving in the context of climate change', {
    means:
      'A person who moves mainly because a sudden or slow change of the climate harms their life or living.',
    source: 'Kampala Ministerial Declaration on Migration, Environment and Climate Change (2022)',
    not: ['climate refugee', 'environmental refugee'],
    fr: 'personne se déplaçant dans le contexte du changement climatique',
  }),
  en('stateless person', {
    means: 'A person whom no State considers as its national under its law.',
    source: 'Convention relating to the Status of Stateless Persons (1954), article 1',
    not: ['person without papers'],
    fr: 'apatride',
    es: 'persona apátrida',
  }),
  en('unaccompanied child', {
    means:
      'A person under eighteen who is separated from both parents and not cared for by a responsible adult.',
    source: 'Committee on the Rights of the Child, General Comment No. 6 (2005)',
    not: ['unaccompanied minor', 'unaccompanied alien child'],
    fr: 'enfant non accompagné',
    es: 'niño no acompañado',
  }),
  en('smuggling of migrants', {
    means:
      'Bringing about, for gain, the illegal entry of a person into a State of which they are not a national or resident.',
    source: 'Protocol against the Smuggling of Migrants by Land, Sea and Air (2000), article 3',
    not: ['people smuggling', 'human smuggling', 'alien smuggling'],
    fr: 'trafic illicite de migrants',
    es: 'tráfico ilícito de migrantes',
  }),
  en('smuggled migrant', {
    means: 'A person who is or was the object of smuggling, whether or not anyone is found guilty of it.',
    source: 'Protocol against the Smuggling of Migrants by Land, Sea and Air (2000), articles 5 and 16',
    not: ['smuggled alien', 'smuggled person'],
    fr: 'migrant objet d’un trafic illicite',
  }),
  en('trafficking in persons', {
    means: 'Recruiting, moving or harbouring people by force, fraud or abuse in order to exploit them.',
    source: 'Protocol to Prevent, Suppress and Punish Trafficking in Persons (2000), article 3',
    not: ['human trafficking', 'people trafficking', 'trade in human beings'],
    fr: 'traite des personnes',
    es: 'trata de personas',
  }),
  en('victim of trafficking', {
    means: 'A person against whom trafficking in persons was committed.',
    source: 'Protocol to Prevent, Suppress and Punish Trafficking in Persons (2000), article 6',
    not: ['trafficked slave'],
    fr: 'victime de la traite',
    note: 'Write “survivor” for a person who has recovered, where the statute leaves the choice.',
  }),
  en('return', {
    means: 'Going back, by choice or not, to the country of origin or of residence.',
    source: 'IOM, Glossary on Migration (2019)',
    fr: 'retour',
    es: 'retorno',
  }),
  en('removal', {
    means: 'Carrying out an obligation to leave by taking the person out of the country.',
    source: 'IOM, Glossary on Migration (2019)',
    not: ['repatriation by force'],
    fr: 'éloignement',
  }),
  en('alternatives to detention', {
    means: 'Any law, rule or practice by which people are not held for reasons of their migration status.',
    source: 'Global Compact for Safe, Orderly and Regular Migration (2018), objective 13',
    fr: 'solutions de substitution à la détention',
  }),
];

function en(term: string, meaning: Parameters<typeof starterTerm>[2]): GlossaryTerm {
  return starterTerm('en', term, meaning);
}
