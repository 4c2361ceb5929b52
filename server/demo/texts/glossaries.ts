import type { DemoTerm } from '../agree-on-terms.ts';

/** What the Kenyan working group calls its own things. */
export const kenyaGlossary: readonly DemoTerm[] = [
  {
    language: 'en',
    term: 'Joint Operations Centre',
    definition: 'The room of a border post in which the agencies share what they know and decide together.',
    source: 'Technical working group, first session',
    discouraged: ['command room', 'fusion centre'],
    equivalents: { sw: 'Kituo cha Operesheni za Pamoja' },
  },
  {
    language: 'en',
    term: 'Border Control and Operations Coordination Committee',
    definition:
      'The committee of the agencies that coordinates control and operations at the points of entry.',
    source: 'Security Laws (Amendment) Act, 2014 (Kenya)',
    note: 'Short: BCOCC.',
  },
  {
    language: 'en',
    term: 'officer in charge',
    definition: 'The officer who answers for an agency at a post during a shift.',
    source: 'Technical working group, second session',
    discouraged: ['boss', 'shift chief'],
    equivalents: { sw: 'afisa msimamizi' },
  },
  {
    language: 'en',
    term: 'small-scale cross-border trader',
    definition: 'A person who carries goods of little value across the border to sell them.',
    source: 'EAC Simplified Trade Regime',
    discouraged: ['petty trader', 'hawker'],
  },
];

/** What the Member States have settled for the model law. */
export const caribbeanGlossary: readonly DemoTerm[] = [
  {
    language: 'en',
    term: 'Member State',
    definition: 'A State that is a member of the Caribbean Community.',
    source: 'Revised Treaty of Chaguaramas (2001), article 3',
    discouraged: ['member country', 'CARICOM nation'],
    equivalents: { fr: 'État membre', es: 'Estado miembro' },
  },
  {
    language: 'en',
    term: 'Community national',
    definition: 'A person who is a national of a Member State or is treated as one under its law.',
    source: 'Revised Treaty of Chaguaramas (2001), article 32',
    discouraged: ['CARICOM citizen'],
    equivalents: { fr: 'ressortissant de la Communauté' },
  },
  {
    language: 'en',
    term: 'organized criminal group',
    definition: 'Three or more people who act together over time to commit serious crimes for gain.',
    source: 'United Nations Convention against Transnational Organized Crime (2000), article 2',
    discouraged: ['crime gang', 'mafia'],
    equivalents: { fr: 'groupe criminel organisé', es: 'grupo delictivo organizado' },
  },
];
