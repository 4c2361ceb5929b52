import { heading, title } from '../../build.ts';
import {
  ask,
  emptyTable,
  locked,
  optionalAnnex,
  optionalSection,
  requiredAnnex,
  section,
} from '../template-draft.ts';
import type { TemplateDraft } from '../template-draft.ts';
import { dataProtection } from './data-protection.ts';

const atPosts =
  'Infrastructures, personnel, équipements, procédures, coopération : ce qui existe et ce qui manque.';

export const needsAssessmentTemplate: TemplateDraft = [
  title('Évaluation des besoins'),
  ...section('Résumé', ask('Les trois lacunes les plus graves et ce qu’il faut y faire, en une page.')),
  ...section(
    'Objet et méthode',
    ask('Postes visités, personnes interrogées, instruments employés.'),
    ask('Limites des données : ce qui n’a pu être vu, qui n’a pu être interrogé.'),
    locked(dataProtection),
  ),
  ...section(
    'Cadre juridique et institutionnel',
    ask(
      'Quelles lois confient quelle fonction à quel service ; où elles se chevauchent ou laissent un vide.',
    ),
    ask('Ce que la loi permet et interdit en matière d’échange de données, dans le pays et au-delà.'),
  ),
  ...section(
    'Constats',
    heading(2, 'Postes terrestres'),
    ask(atPosts),
    heading(2, 'Aéroports'),
    ask(atPosts),
    heading(2, 'Postes maritimes'),
    ask(atPosts),
    heading(2, 'Systèmes d’information'),
    ask(
      'Ce qui est noté sur papier et dans des systèmes, qui y a accès, ce qui l’est deux fois, ce qui ne l’est pas du tout.',
    ),
    heading(2, 'Passation et formation'),
    ask('Comment les agents qui arrivent et partent transmettent ce qu’ils savent.'),
  ),
  ...optionalSection(
    'Bonnes pratiques ailleurs',
    ask('Ce que font des postes ou régions comparables, et ce qu’il faudrait ici.'),
  ),
  ...section(
    'Lacunes et priorités',
    emptyTable(['Lacune', 'Postes', 'Conséquence', 'Priorité'], 4),
    ask('Pourquoi les premières sont les premières.'),
  ),
  ...section(
    'Recommandations',
    ask('Une action, un responsable et une date chacune.'),
    emptyTable(['Recommandation', 'Responsable', 'Échéance', 'Coût'], 4),
  ),
  ...requiredAnnex('Questionnaire', ask('Les questions telles qu’elles ont été posées.')),
  ...optionalAnnex('Visites et entretiens', emptyTable(['Date', 'Lieu', 'Service', 'Fonction'], 4)),
];
