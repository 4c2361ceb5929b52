import { title } from '../../build.ts';
import { ask, emptyTable, locked, optionalAnnex, section } from '../template-draft.ts';
import type { TemplateDraft } from '../template-draft.ts';
import { dataProtection } from './data-protection.ts';

export const mappingReportTemplate: TemplateDraft = [
  title('Cartographie des parties prenantes'),
  ...section('Résumé', ask('Qui agit, où les efforts se rejoignent et où personne n’agit ; une demi-page.')),
  ...section(
    'Contexte et méthode',
    ask('Sources, entretiens menés sur place et à distance, critères de classement, limites.'),
    locked(dataProtection),
  ),
  ...section(
    'Les parties prenantes et leur classement',
    ask(
      'Comment les parties prenantes sont groupées, et pourquoi : État, organisations internationales, société civile, autres.',
    ),
    emptyTable(['Organisation', 'Type', 'Mandat', 'Niveau'], 5),
  ),
  ...section(
    'Actions passées, en cours et prévues',
    ask('Ce que montre le tableau : par qui, depuis quand, avec quel résultat.'),
    emptyTable(['Organisation', 'Action', 'Période', 'Financement'], 5),
  ),
  ...section(
    'Le réseau',
    ask('Qui travaille avec qui, qui oriente des cas vers qui, par quels accords ; qui reste seul.'),
  ),
  ...section('Doublons et lacunes', ask('Où deux font la même chose, et ce que personne ne fait.')),
  ...section(
    'Composition du groupe de travail',
    ask('Qui inviter, à quel niveau, avec quel rôle et pourquoi ; qui est entendu sans être membre.'),
    emptyTable(['Organisation', 'Siège', 'Raison'], 4),
  ),
  ...section('Recommandations', ask('Une action, un responsable et une date chacune.')),
  ...optionalAnnex(
    'Entretiens',
    ask('Date, organisation et fonction de chaque personne ; aucun nom sans consentement.'),
  ),
  ...optionalAnnex('Guide d’entretien', ask('Le guide tel qu’il a été validé.')),
];
