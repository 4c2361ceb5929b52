import { title } from '../../build.ts';
import { ask, emptyTable, locked, optionalAnnex, optionalSection, section } from '../template-draft.ts';
import type { TemplateDraft } from '../template-draft.ts';
import { dataProtection } from './data-protection.ts';

export const finalReportTemplate: TemplateDraft = [
  title('Rapport final'),
  ...section(
    'Résumé',
    ask('Ce qui était demandé, ce qui a été fait, ce qui a été atteint ; une page au plus.'),
  ),
  ...section('Contexte', ask('La mission, qui l’a demandée et ce qui l’a précédée.'), locked(dataProtection)),
  ...section(
    'Activités menées',
    ask('Dans l’ordre du plan de travail, avec les dates ; ce qui a été changé et pourquoi.'),
  ),
  ...section(
    'Constats de la revue documentaire',
    ask('Ce que disent les sources sur chaque question du rapport initial.'),
  ),
  ...optionalSection(
    'Constats des visites et consultations',
    ask('Ce qui a été vu et entendu, par lieu ou par groupe de parties prenantes.'),
  ),
  ...section(
    'Résultats',
    ask('Pour chaque objectif : ce qui a été atteint et à quoi on le sait.'),
    emptyTable(['Objectif', 'Résultat', 'Preuve'], 4),
  ),
  ...section(
    'Textes produits',
    ask('Chaque texte avec sa version, son étape et qui l’a approuvé.'),
    emptyTable(['Texte', 'Version', 'Étape', 'Approuvé par'], 3),
  ),
  ...section('Difficultés et leçons', ask('Ce qui serait fait autrement la prochaine fois.')),
  ...section(
    'Recommandations',
    ask('Une action, un responsable et une date chacune.'),
    emptyTable(['Recommandation', 'Responsable', 'Échéance'], 4),
  ),
  ...section('Feuille de route', ask('Les pas qui suivent la mission, dans l’ordre, et qui les fait.')),
  ...optionalAnnex('Réunions tenues', emptyTable(['Date', 'Avec', 'Sujet', 'Issue'], 4)),
  ...optionalAnnex('Documents examinés', ask('Énumérez les documents avec leurs dates.')),
];
