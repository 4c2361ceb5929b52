import type { CastMember, ProjectPlan } from '../cast.ts';

/** Member State, key, lead's name and title, and a further member where there is one. */
const states: readonly (readonly [string, string, string, string, string?])[] = [
  ['Antigua and Barbuda', 'ag', 'Jacintha Samuel', 'Crown Counsel, Ministry of Legal Affairs'],
  ['The Bahamas', 'bs', 'Denzil Rolle', 'Deputy Director of Immigration', 'Tamika Ferguson'],
  ['Barbados', 'bb', 'Sherry-Ann Blackman', 'Chief Parliamentary Counsel', 'Omar Greenidge'],
  ['Belize', 'bz', 'Marisol Castellanos', 'Director, Border Management Agency'],
  ['Dominica', 'dm', 'Curtis Laronde', 'Chief Immigration Officer'],
  ['Grenada', 'gd', 'Anselma Phillip', 'Senior Legal Counsel'],
  ['Guyana', 'gy', 'Ravindra Persaud', 'Legal Officer, Ministry of Home Affairs', 'Simone Benn'],
  ['Haiti', 'ht', 'Mirlande Dorcély', 'Directrice, Office national de la migration', 'Jean-Robert Alcide'],
  ['Jamaica', 'jm', 'Patrice Wedderburn', 'Assistant Attorney General', 'Kemar Lindo'],
  ['Montserrat', 'ms', 'Vernon Meade', 'Head of Immigration'],
  ['Saint Kitts and Nevis', 'kn', 'Lorna Hanley-Browne', 'Permanent Secretary, National Security'],
  ['Saint Lucia', 'lc', 'Thaddeus Joseph', 'Director of Public Prosecutions'],
  ['Saint Vincent and the Grenadines', 'vc', 'Colette Ollivierre', 'Crown Counsel'],
  ['Suriname', 'sr', 'Sharmila Ramdin', 'Legal Adviser, Ministry of Justice and Police', 'Dwight Pinas'],
  [
    'Trinidad and Tobago',
    'tt',
    'Nadia Mohammed-Charles',
    'Director, Counter Trafficking Unit',
    'Kwame Joseph',
  ],
];

/** Fictitious people in the offices of the assignment. */
export const caribbeanPlan: ProjectPlan = {
  name: 'Caribbean: counter-smuggling model law',
  description:
    'Model legislation and regional guidelines against the smuggling of migrants for the Member States of the Caribbean Community, with CARICOM IMPACS and IOM.',
  timeZone: 'America/Port_of_Spain',
  isDraftingOpen: false,
  delegations: states.map(([name]) => ({ name, shortName: name })),
  people: [
    {
      key: 'secretariat',
      name: 'Marcia Alleyne-Baptiste',
      email: 'secretariat@impacs.example',
      title: 'Policy Adviser, CARICOM IMPACS',
      role: 'secretariat',
    },
    {
      key: 'supervisor',
      name: 'Tomás Villalobos Rey',
      email: 'supervisor@iom-caribbean.example',
      title: 'Program Support Officer for the Caribbean, IOM',
      role: 'supervisor',
    },
    {
      key: 'drafter',
      name: 'Dr Yvette Cumberbatch',
      email: 'drafter@consultant-caribbean.example',
      title: 'Consultant, counter-smuggling legislation',
      role: 'drafter',
    },
    {
      key: 'translator',
      name: 'Marie-Josette Lafontant',
      email: 'translator@impacs.example',
      title: 'Translator and reviser for French, CARICOM IMPACS',
      role: 'drafter',
    },
    {
      key: 'observer',
      name: 'Ingrid Solheim',
      email: 'observer@donor.example',
      title: 'Regional Adviser on migration law',
      role: 'observer',
    },
    ...states.flatMap(peopleOf),
  ],
};

function peopleOf([delegation, key, name, title, second]: (typeof states)[number]): readonly CastMember[] {
  const lead: CastMember = { key, name, title, delegation, role: 'lead', email: `lead@${key}.example` };
  if (second === undefined) return [lead];
  const email = `member@${key}.example`;
  return [
    lead,
    { key: `${key}-member`, name: second, title: 'Legal officer', delegation, role: 'member', email },
  ];
}
