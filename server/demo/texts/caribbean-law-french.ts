import { definition, heading, paragraph, part, provision, title } from '../../../shared/content/build.ts';
import type { Draft } from '../../../shared/content/build.ts';
import { footnote, noted } from './footnotes.ts';

/** Parts I and II of the model law, clause by clause as `caribbean-law-offences.ts`; terms are those of the French Protocol. */
export const caribbeanLawInFrench: readonly Draft[] = [
  title('Loi type contre le trafic illicite de migrants'),
  paragraph(
    'LOI donnant effet au Protocole contre le trafic illicite de migrants par terre, air et mer, définissant les infractions, protégeant les droits des migrants objet d’un trafic illicite, organisant la coopération entre États membres et portant sur les questions connexes.',
  ),
  part('Dispositions préliminaires'),
  heading(1, 'Titre abrégé et entrée en vigueur'),
  provision(2, 'La présente loi peut être citée comme la loi contre le trafic illicite de migrants.'),
  provision(
    2,
    'La présente loi entre en vigueur à la date que le ministre fixe par avis publié au Journal officiel.',
  ),
  heading(1, 'Définitions'),
  provision(2, 'Dans la présente loi, à moins que le contexte n’en décide autrement :'),
  definition('enfant', 'désigne toute personne âgée de moins de dix-huit ans ;'),
  definition(
    'Convention',
    'désigne la Convention des Nations Unies contre la criminalité transnationale organisée ;',
  ),
  definition(
    'document de voyage ou d’identité frauduleux',
    'désigne tout document contrefait ou modifié, délivré ou obtenu irrégulièrement, ou utilisé par une personne autre que son titulaire légitime ;',
  ),
  definition(
    'entrée illégale',
    'désigne le franchissement d’une frontière alors que les conditions de l’entrée légale dans l’État d’accueil ne sont pas satisfaites ;',
  ),
  definition('ministre', 'désigne le ministre chargé de l’immigration ;'),
  definition(
    'Protocole',
    'désigne le Protocole contre le trafic illicite de migrants par terre, air et mer ;',
  ),
  definition(
    'migrant objet d’un trafic illicite',
    'désigne toute personne qui est ou a été l’objet d’une infraction visée à l’article 6, que l’auteur en soit identifié ou non ;',
  ),
  definition('trafic illicite de migrants', [
    'désigne le fait d’assurer, afin d’en tirer, directement ou indirectement, ',
    noted('un avantage financier ou un autre avantage matériel', 'note-benefit'),
    ', l’entrée illégale dans un État d’une personne qui n’est ni un ressortissant ni un résident permanent de cet État ;',
  ]),
  footnote(
    'note-benefit',
    'Protocole, article 3(a). Ses rédacteurs ont voulu en exclure le soutien des familles ainsi que celui que des groupes religieux et d’autres groupes non gouvernementaux apportent sans en tirer profit.',
  ),
  definition(
    'navire',
    'désigne tout type d’engin aquatique utilisé ou susceptible d’être utilisé comme moyen de transport sur l’eau, à l’exception d’un navire de guerre ou d’un navire appartenant à un gouvernement ou exploité par lui et affecté exclusivement à un service public non commercial.',
  ),
  heading(1, 'Objet'),
  provision(2, 'La présente loi a pour objet :'),
  provision(3, 'de prévenir et de combattre le trafic illicite de migrants ;'),
  provision(3, 'de protéger les droits des migrants objet d’un tel trafic ; et'),
  provision(
    3,
    'de promouvoir à ces fins la coopération entre les États membres de la Communauté des Caraïbes.',
  ),
  heading(1, 'Champ d’application'),
  provision(
    2,
    'La présente loi s’applique aux infractions de nature transnationale ou dans lesquelles un groupe criminel organisé est impliqué.',
  ),
  provision(
    2,
    'Dans une procédure engagée dans l’État, l’infraction est établie sans que l’un ou l’autre ait à être prouvé.',
  ),
  heading(1, 'Non-responsabilité des migrants'),
  provision(2, [
    'Nul n’est ',
    noted('passible de poursuites', 'note-non-liability'),
    ' en vertu de la présente loi pour avoir été l’objet d’actes qu’elle réprime.',
  ]),
  footnote(
    'note-non-liability',
    'Protocole, article 5. Les autres actes qui constituent une infraction au droit de l’État restent passibles de poursuites : article 6, paragraphe 4.',
  ),
  part('Infractions'),
  heading(1, 'Trafic illicite de migrants'),
  provision(
    2,
    'Commet une infraction quiconque, intentionnellement et afin d’en tirer un avantage financier ou un autre avantage matériel, assure l’entrée illégale d’une autre personne.',
  ),
  provision(
    2,
    'L’auteur d’une infraction visée au présent article encourt, sur déclaration de culpabilité par mise en accusation, une peine d’emprisonnement de dix ans.',
  ),
  heading(1, 'Infractions relatives aux documents'),
  provision(2, 'Commet une infraction quiconque, afin de permettre le trafic illicite de migrants :'),
  provision(3, 'fabrique un document de voyage ou d’identité frauduleux ; ou'),
  provision(3, 'procure, fournit ou possède un tel document.'),
  provision(2, 'La peine est de sept ans d’emprisonnement.'),
  heading(1, 'Aide au séjour illégal'),
  provision(
    2,
    'Commet une infraction quiconque, contre un avantage et par des moyens illégaux, permet à une personne qui n’est ni un ressortissant ni un résident permanent de demeurer dans l’État sans satisfaire aux conditions du séjour légal.',
  ),
  heading(1, 'Tentative, participation et organisation'),
  provision(2, 'Commet une infraction quiconque :'),
  provision(3, 'tente de commettre une infraction visée à la présente partie ;'),
  provision(3, 's’en rend complice ; ou'),
  provision(3, 'l’organise ou donne à d’autres l’ordre de la commettre.'),
  heading(1, 'Responsabilité des transporteurs'),
  provision(
    2,
    'Le transporteur commercial vérifie que chaque passager est en possession des documents de voyage requis pour l’entrée dans l’État d’accueil.',
  ),
  provision(
    2,
    'Le transporteur qui manque à cette obligation est passible d’une amende, sauf s’il prend toutes les mesures raisonnables.',
  ),
  heading(1, 'Responsabilité des personnes morales'),
  provision(
    2,
    'La personne morale répond de l’infraction commise à son profit par une personne qui y exerce un pouvoir de direction.',
  ),
  provision(2, 'Cette responsabilité est sans préjudice de celle de la personne physique.'),
  heading(1, 'Entrave'),
  provision(
    2,
    'Commet une infraction quiconque entrave un agent dans l’exercice d’une fonction que lui confie la présente loi.',
  ),
];
