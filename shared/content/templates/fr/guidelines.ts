import { definition, heading, provision, title } from '../../build.ts';
import { ask, askProvision, locked, optionalAnnex, section } from '../template-draft.ts';
import type { TemplateDraft } from '../template-draft.ts';

export const guidelinesTemplate: TemplateDraft = [
  title('Lignes directrices régionales'),
  ...section(
    'Introduction',
    provision(2, 'Les présentes lignes directrices aident [qui] à [quoi].'),
    ask('Dites pourquoi elles ont été rédigées, qui les a demandées et comment elles ont été convenues.'),
  ),
  ...section(
    'Portée et statut',
    locked(
      provision(
        2,
        'Les présentes lignes directrices ne sont pas contraignantes. Là où le droit national en diffère, le droit national s’applique.',
      ),
    ),
    askProvision(2, 'Dites à quels cas et à quelles autorités elles s’adressent.'),
  ),
  ...section(
    'Définitions',
    provision(2, 'Dans les présentes lignes directrices :'),
    definition('[terme]', 'désigne [sens].'),
    ask(
      'Reprenez les termes des instruments internationaux ; signalez ceux que la région emploie autrement.',
    ),
  ),
  ...section(
    'Principes directeurs',
    provision(2, 'Respect des droits de l’homme. [Dites ce qu’il exige d’un agent.]'),
    provision(2, 'Proportionnalité. [Dites ce qu’elle exige d’un agent.]'),
    provision(2, 'Coopération entre services. [Dites ce qu’elle exige d’un agent.]'),
    askProvision(2, 'Dites ce que l’attention au genre, à l’âge et à la vulnérabilité exige d’un agent.'),
  ),
  ...section(
    'Orientations',
    heading(2, '[Premier sujet]'),
    provision(3, 'Les autorités devraient [action], afin que [résultat].'),
    heading(2, '[Deuxième sujet]'),
    provision(3, 'Les autorités devraient [action], afin que [résultat].'),
    heading(2, 'Assistance aux victimes et aux témoins'),
    askProvision(3, 'Dites qui est appelé, ce qui est offert le premier jour et qui garde le contact.'),
    heading(2, 'Échange d’informations'),
    askProvision(3, 'Dites ce qui peut être communiqué, à qui, dans quel délai, et ce qui ne l’est jamais.'),
  ),
  ...section(
    'Mise en œuvre',
    provision(
      2,
      'Chaque service nomme un point focal et intègre les présentes lignes directrices à ses formations.',
    ),
  ),
  ...section(
    'Suivi et révision',
    provision(2, 'Le groupe de travail révise les présentes lignes directrices tous les [24] mois.'),
  ),
  ...optionalAnnex('Aide-mémoire pour les agents', ask('Une page qu’un agent peut porter sur lui.')),
  ...optionalAnnex('Sources', ask('Instruments, lois et bonnes pratiques sur lesquels elles se fondent.')),
];
