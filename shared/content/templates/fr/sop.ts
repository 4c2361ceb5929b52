import { definition, heading, item, provision, step, table, title } from '../../build.ts';
import { ask, locked, optionalAnnex, optionalSection, section } from '../template-draft.ts';
import type { TemplateDraft } from '../template-draft.ts';

export const sopTemplate: TemplateDraft = [
  title('Procédure opérationnelle standard'),
  ...section(
    'Objet',
    provision(
      2,
      'La présente procédure fixe comment les services du poste frontière coopèrent pour [objet].',
    ),
    ask('Dites en une ou deux phrases ce qui changera au poste quand chacun suivra la procédure.'),
  ),
  ...section(
    'Champ d’application',
    provision(
      2,
      'La présente procédure s’applique à [postes : terrestres, aériens, maritimes] et à [services].',
    ),
    provision(2, 'Elle ne s’applique pas à [ce qui en est exclu, et le texte qui le régit].'),
  ),
  ...section(
    'Base juridique',
    provision(2, 'La présente procédure est prise en application de [loi, article] et se lit avec [textes].'),
    locked(
      provision(
        2,
        'Rien dans la présente procédure ne limite les droits que toute personne tient du droit international des droits de l’homme et du droit des réfugiés, en particulier la protection contre le renvoi vers un lieu où elle serait en danger.',
      ),
    ),
  ),
  ...section(
    'Définitions',
    provision(2, 'Dans la présente procédure :'),
    definition('service', 'désigne une autorité qui exerce une fonction au poste frontière ;'),
    definition('service chef de file', 'désigne le service qui dirige l’opération à une étape donnée.'),
    ask('Ne définissez que les mots employés plus bas dans un sens particulier.'),
  ),
  ...section(
    'Rôles et responsabilités',
    table(
      ['Service', 'Responsable de', 'Agent en charge'],
      [
        ['[Service]', '[Tâche]', '[Fonction, pas de nom]'],
        ['[Service]', '[Tâche]', '[Fonction, pas de nom]'],
      ],
    ),
  ),
  ...section(
    'Déroulement',
    ask('Une action, un acteur et un délai par étape. Commencez par ce qui déclenche la procédure.'),
    heading(2, 'Avant l’arrivée'),
    step('Recevoir le préavis et ouvrir un dossier.', {
      actor: '[Service]',
      timeLimit: '[15 minutes]',
      record: '[Formulaire]',
    }),
    step('Prévenir les autres services du poste.', { actor: '[Service]', timeLimit: '[Délai]' }),
    heading(2, 'À l’arrivée'),
    step('Examiner les documents.', { actor: '[Service]', timeLimit: '[Délai]', record: '[Registre]' }),
    step('Décider si une inspection conjointe est nécessaire.', {
      actor: '[Service chef de file]',
      timeLimit: '[Délai]',
    }),
    heading(2, 'Après le passage'),
    step('Consigner le résultat et clore le dossier.', {
      actor: '[Service]',
      timeLimit: '[Délai]',
      record: '[Registre]',
    }),
  ),
  ...section(
    'Communication et recours',
    provision(
      2,
      'En cas de désaccord entre services, les agents en charge tranchent dans un délai de [délai]. S’ils n’y parviennent pas, ils saisissent :',
    ),
    item('le comité de gestion du poste ; puis'),
    item('le secrétariat à la gestion des frontières.'),
  ),
  ...section(
    'Passation de service',
    provision(
      2,
      'L’agent qui quitte le poste transmet par écrit à celui qui arrive les dossiers ouverts, les clés et les accès, et les affaires en cours avec d’autres services.',
    ),
    ask('Dites comment les agents nouveaux au poste sont initiés à la présente procédure.'),
  ),
  ...section(
    'Registres et protection des données',
    provision(2, 'Chaque service conserve pendant [durée] les registres nommés aux étapes.'),
    provision(
      2,
      'Les données personnelles ne sont communiquées qu’aux fins de la présente procédure et dans le cadre de [loi].',
    ),
  ),
  ...optionalSection(
    'Personnes à protéger',
    ask(
      'Dites comment les agents reconnaissent et orientent les enfants non accompagnés, les victimes de la traite et les personnes qui demandent l’asile.',
    ),
  ),
  ...section(
    'Suivi et révision',
    provision(
      2,
      'Le groupe de travail révise la présente procédure tous les [12] mois et après tout incident grave.',
    ),
  ),
  ...optionalAnnex('Formulaires', ask('Insérez les formulaires et registres nommés aux étapes.')),
  ...optionalAnnex(
    'Points de contact',
    table(
      ['Service', 'Fonction', 'Téléphone', 'Courriel'],
      [['[Service]', '[Fonction]', '[Numéro]', '[Adresse]']],
    ),
  ),
];
