import { heading, title } from '../../build.ts';
import { ask, emptyTable, optionalAnnex, requiredAnnex, section } from '../template-draft.ts';
import type { TemplateDraft } from '../template-draft.ts';

const inSession = 'Sujet, principaux points discutés, points sans accord, conclusion.';

export const workshopReportTemplate: TemplateDraft = [
  title('Rapport d’atelier'),
  ...section('Résumé', ask('Ce qui était attendu de l’atelier et ce qu’il a décidé, en un paragraphe.')),
  ...section(
    'Objectifs et méthode',
    ask('Ce que les participants devaient ensuite savoir ou décider, et comment les séances y ont mené.'),
  ),
  ...section(
    'Participants',
    ask('Nombres par sexe, service et pays ; qui était invité et n’est pas venu. La liste est en annexe.'),
    emptyTable(['Pays ou service', 'Femmes', 'Hommes', 'Total'], 4),
  ),
  ...section('Ouverture', ask('Qui a pris la parole et ce qui a été dit, en quelques lignes.')),
  ...section(
    'Séances',
    heading(2, '[Première séance]'),
    ask(inSession),
    heading(2, '[Deuxième séance]'),
    ask(inSession),
  ),
  ...section(
    'Conclusions et recommandations',
    ask('Ce dont les participants sont convenus, dans leurs mots là où ils ont été notés.'),
  ),
  ...section(
    'Décisions et suites',
    emptyTable(['Décision', 'Responsable', 'Échéance'], 4),
    ask('Le chemin jusqu’à la prochaine réunion.'),
  ),
  ...section('Évaluation', ask('Ce que les participants ont dit de l’atelier ; attestations délivrées.')),
  ...requiredAnnex('Ordre du jour', ask('L’ordre du jour tel qu’il a été suivi.')),
  ...optionalAnnex('Liste des participants', emptyTable(['Nom', 'Fonction', 'Service', 'Pays'], 4)),
];
