import { definition, heading, paragraph, part, provision, title } from '../../build.ts';
import { ask, askProvision, locked, optionalAnnex, required, section } from '../template-draft.ts';
import type { TemplateDraft } from '../template-draft.ts';

export const modelLawTemplate: TemplateDraft = [
  title('Loi type relative à [objet]'),
  paragraph(
    'LOI [intitulé complet : donnant effet à l’instrument, définissant les infractions et portant sur les questions connexes].',
  ),
  required(part('Dispositions préliminaires')),
  ...section(
    'Intitulé et entrée en vigueur',
    provision(2, 'La présente loi peut être citée comme la loi relative à [objet].'),
    provision(
      2,
      'La présente loi entre en vigueur à la date fixée par arrêté du ministre publié au Journal officiel.',
    ),
  ),
  ...section(
    'Définitions',
    provision(2, 'Dans la présente loi, à moins que le contexte n’en décide autrement :'),
    definition('autorité compétente', 'désigne l’autorité nommée à l’article [numéro] ;'),
    definition('ministre', 'désigne le ministre chargé de [domaine].'),
    ask(
      'Gardez les définitions de l’instrument auquel la loi donne effet ; n’ajoutez que ce que le texte emploie plus bas.',
    ),
  ),
  ...section(
    'Objet et principes',
    provision(2, 'La présente loi a pour objet :'),
    provision(3, 'de prévenir et de combattre [comportement] ;'),
    provision(3, 'de protéger les droits de [personnes] ; et'),
    provision(3, 'de promouvoir la coopération entre États membres.'),
  ),
  ...section(
    'Champ d’application',
    provision(
      2,
      'La présente loi s’applique à toute infraction commise en tout ou en partie sur le territoire, et [extension].',
    ),
    askProvision(
      2,
      'Dites jusqu’où porte la loi : navires et aéronefs de l’État, nationaux à l’étranger, actes produisant effet sur le territoire.',
    ),
  ),
  ...section(
    'Clause de sauvegarde',
    locked(
      provision(
        2,
        'Aucune disposition de la présente loi ne porte atteinte aux droits, obligations et responsabilités des États et des particuliers en vertu du droit international, y compris le droit international humanitaire, le droit international des droits de l’homme et, en particulier, la Convention de 1951 et le Protocole de 1967 relatifs au statut des réfugiés et le principe de non-refoulement.',
      ),
    ),
  ),
  required(part('Infractions')),
  heading(1, '[Infraction principale]'),
  provision(
    2,
    'Commet une infraction quiconque, intentionnellement et pour en tirer un avantage financier ou un autre avantage matériel, [comportement].',
  ),
  provision(2, 'L’auteur de l’infraction visée au paragraphe (1) est passible de [peine].'),
  heading(1, 'Circonstances aggravantes'),
  provision(2, 'L’infraction est aggravée lorsque :'),
  provision(3, 'la vie ou la sécurité d’une personne a été mise en danger ; ou'),
  provision(3, 'elle a été commise par un groupe criminel organisé.'),
  heading(1, 'Tentative et participation'),
  provision(
    2,
    'Quiconque tente de commettre une infraction, l’organise, la dirige ou s’en rend complice commet cette infraction.',
  ),
  heading(1, 'Responsabilité des personnes morales'),
  provision(
    2,
    'Une personne morale répond de l’infraction commise pour son compte par une personne qui y exerce un pouvoir de direction.',
  ),
  ...section(
    'Personnes non punissables',
    provision(
      2,
      'Nul n’est punissable en vertu de la présente loi pour avoir été l’objet du comportement visé à l’article [numéro].',
    ),
    askProvision(
      2,
      'Dites qui échappe aux infractions : membres de la famille, aide humanitaire sans profit.',
    ),
  ),
  required(part('Protection et assistance')),
  heading(1, 'Protection des victimes et des témoins'),
  provision(
    2,
    'L’autorité compétente prend les mesures nécessaires à la protection de [personnes], quel que soit leur statut.',
  ),
  askProvision(2, 'Dites ce qui est dû de plus aux enfants et aux femmes exposées à un risque.'),
  required(part('Enquêtes et coopération')),
  heading(1, 'Pouvoirs des agents'),
  provision(2, 'Un agent habilité peut, sur soupçon raisonnable, [pouvoir].'),
  heading(1, 'Coopération avec les autres États'),
  provision(
    2,
    'L’autorité compétente peut communiquer des informations à son homologue d’un autre État membre.',
  ),
  askProvision(2, 'Dites sous quelles garanties des données personnelles quittent le pays.'),
  required(part('Institutions')),
  heading(1, 'Autorité compétente'),
  provision(2, 'Le ministre nomme l’autorité compétente et en publie le nom au Journal officiel.'),
  required(part('Dispositions finales')),
  heading(1, 'Règlements'),
  provision(2, 'Le ministre peut prendre des règlements pour l’application de la présente loi.'),
  heading(1, 'Abrogations'),
  provision(2, 'Les textes énumérés en annexe sont abrogés dans la mesure qui y est indiquée.'),
  ...optionalAnnex('Textes abrogés', ask('Énumérez chaque texte avec l’étendue de son abrogation.')),
  ...optionalAnnex(
    'Notes à l’intention du législateur',
    ask(
      'Pour chaque partie : l’article de l’instrument auquel elle donne effet, et ce qu’un État peut choisir autrement.',
    ),
  ),
];
