import { title } from '../../build.ts';
import { ask, emptyTable, locked, optionalAnnex, requiredAnnex, section } from '../template-draft.ts';
import type { TemplateDraft } from '../template-draft.ts';
import { dataProtection } from './data-protection.ts';

export const inceptionReportTemplate: TemplateDraft = [
  title('Rapport initial'),
  ...section(
    'Contexte et compréhension de la mission',
    ask(
      'Dites avec vos mots ce qui est demandé, par qui et pourquoi maintenant ; nommez ce qui ne l’est pas.',
    ),
  ),
  ...section(
    'Objectifs et résultats attendus',
    ask('Reprenez les objectifs des termes de référence ; dites à quoi l’on saura que chacun est atteint.'),
  ),
  ...section(
    'Première lecture des sources',
    ask('Ce qui est déjà connu, ce sur quoi les sources divergent, et ce qui manque.'),
  ),
  ...section(
    'Méthodologie',
    ask('Les questions posées, et comment il est répondu à chacune.'),
    ask('Outils et méthodes de la revue documentaire.'),
    ask('Outils et méthodes des entretiens, visites et ateliers : où, avec qui, avec quel questionnaire.'),
    ask('Comment les constats sont vérifiés et validés, et avec qui.'),
  ),
  ...section(
    'Parties prenantes',
    ask('Qui participe, qui est consulté, qui manque et comment on l’atteindra.'),
    emptyTable(['Organisation', 'Rôle', 'Mode de participation'], 3),
  ),
  ...section(
    'Plan de travail',
    ask('Les activités par semaine, avec le livrable auquel chacune mène.'),
    emptyTable(['Activité', 'Début', 'Fin', 'Livrable'], 4),
  ),
  ...section(
    'Livrables',
    emptyTable(['Livrable', 'Langue', 'Échéance', 'Aval donné par'], 4),
    ask('Ce que chaque livrable contiendra, et en combien de pages au plus.'),
  ),
  ...section(
    'Risques et hypothèses',
    ask('Ce qui pourrait mal tourner et ce qui sera fait alors.'),
    emptyTable(['Risque', 'Probabilité', 'Réponse'], 3),
  ),
  ...section(
    'Éthique et protection des données',
    locked(dataProtection),
    ask('Consentement, conservation sûre, effacement.'),
  ),
  ...optionalAnnex('Documents examinés', ask('Énumérez les documents avec leurs dates.')),
  ...requiredAnnex(
    'Plan proposé du livrable principal',
    ask('Les titres, avec une phrase sur ce que chacun contiendra.'),
  ),
  ...optionalAnnex('Personnes à interroger', emptyTable(['Organisation', 'Fonction', 'Sujet'], 4)),
  ...optionalAnnex('Guide d’entretien', ask('Les questions dans l’ordre où elles seront posées.')),
];
