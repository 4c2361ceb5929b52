import type { GlossaryTerm } from '../../../shared/domain/glossary.ts';
import { starterTerm } from './starter-term.ts';

/** For texts in French: the wordings that are discouraged there, and what to write. */
export const frenchTerms: readonly GlossaryTerm[] = [
  fr('migrant en situation irrégulière', {
    means:
      'Personne qui se déplace ou séjourne hors des règles de l’État d’origine, de transit ou de destination.',
    source: 'OIM, Glossaire de la migration',
    not: ['migrant illégal', 'migrant clandestin', 'clandestin'],
    en: 'irregular migrant',
  }),
  fr('immigration irrégulière', {
    means: 'Entrée ou séjour dans un État hors des règles qui s’y appliquent.',
    source: 'OIM, Glossaire de la migration',
    not: ['immigration clandestine', 'immigration illégale'],
    en: 'irregular immigration',
  }),
  fr('migration irrégulière', {
    means: 'Déplacement de personnes hors des lois sur l’entrée, la sortie ou le séjour.',
    source: 'OIM, Glossaire de la migration',
    not: ['migration illégale', 'migration clandestine'],
    en: 'irregular migration',
  }),
  fr('entrée irrégulière', {
    means: 'Franchissement d’une frontière sans remplir les conditions d’entrée.',
    source: 'OIM, Glossaire de la migration',
    not: ['entrée clandestine', 'entrée illégale'],
    en: 'irregular entry',
    note: 'Garder « entrée illégale » là où l’article 3 b) du Protocole de 2000 est visé.',
  }),
  fr('ressortissant étranger', {
    means: 'Personne qui n’a pas la nationalité de l’État où elle se trouve.',
    source: 'Convention internationale sur les travailleurs migrants (1990)',
    not: ['allogène', 'ressortissant d’ailleurs'],
    en: 'foreign national',
  }),
  fr('demandeur d’asile', {
    means: 'Personne qui a demandé la protection internationale et attend la décision définitive.',
    source: 'HCR, Glossaire',
    not: ['faux réfugié', 'demandeur d’asile clandestin'],
    en: 'asylum seeker',
  }),
  fr('trafic illicite de migrants', {
    means:
      'Fait d’assurer, contre un avantage, l’entrée illégale d’une personne dans un État dont elle n’est ni ressortissante ni résidente.',
    source: 'Protocole contre le trafic illicite de migrants (2000), article 3',
    not: ['passage de clandestins', 'trafic de clandestins'],
    en: 'smuggling of migrants',
  }),
  fr('traite des personnes', {
    means:
      'Recrutement, transport ou hébergement de personnes par la force, la tromperie ou l’abus, aux fins d’exploitation.',
    source: 'Protocole de Palerme sur la traite (2000), article 3',
    not: ['trafic d’êtres humains', 'trafic de personnes', 'traite humaine'],
    en: 'trafficking in persons',
  }),
  fr('enfant non accompagné', {
    means: 'Personne de moins de dix-huit ans séparée de ses parents et sans adulte responsable.',
    source: 'Comité des droits de l’enfant, Observation générale n° 6 (2005)',
    not: ['mineur isolé', 'mineur non accompagné'],
    en: 'unaccompanied child',
  }),
  fr('gestion coordonnée des frontières', {
    means:
      'Action préparée et menée ensemble par les services présents à la frontière et par ceux du pays voisin.',
    source: 'OMD, Recueil sur la gestion coordonnée des frontières',
    not: ['gestion concertée des frontières'],
    en: 'coordinated border management',
  }),
  fr('point d’entrée', {
    means:
      'Lieu désigné par la loi où les personnes, les biens et les moyens de transport peuvent franchir la frontière.',
    source: 'Règlement sanitaire international (2005), article 1',
    not: ['point de passage officiel'],
    en: 'point of entry',
  }),
  fr('document de voyage', {
    means:
      'Passeport ou autre titre délivré par un État ou une organisation internationale pour franchir les frontières.',
    source: 'OACI, Annexe 9 à la Convention de Chicago',
    not: ['papiers de voyage'],
    en: 'travel document',
  }),
];

function fr(term: string, meaning: Parameters<typeof starterTerm>[2]): GlossaryTerm {
  return starterTerm('fr', term, meaning);
}
