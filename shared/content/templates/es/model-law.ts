import { definition, heading, paragraph, part, provision, title } from '../../build.ts';
import { ask, askProvision, locked, optionalAnnex, required, section } from '../template-draft.ts';
import type { TemplateDraft } from '../template-draft.ts';

export const modelLawTemplate: TemplateDraft = [
  title('Ley modelo sobre [materia]'),
  paragraph(
    'LEY por la que [título completo: se da cumplimiento al instrumento, se tipifican los delitos y se regulan las cuestiones conexas].',
  ),
  required(part('Disposiciones generales')),
  ...section(
    'Título y entrada en vigor',
    provision(2, 'La presente Ley podrá citarse como Ley sobre [materia].'),
    provision(
      2,
      'La presente Ley entrará en vigor en la fecha que el Ministro fije mediante aviso publicado en el Diario Oficial.',
    ),
  ),
  ...section(
    'Definiciones',
    provision(2, 'A los efectos de la presente Ley, salvo que del contexto se desprenda otra cosa:'),
    definition('autoridad competente', 'significa la autoridad designada conforme al artículo [número];'),
    definition('Ministro', 'significa el Ministro encargado de [materia].'),
    ask(
      'Conserve las definiciones del instrumento al que la ley da cumplimiento; añada solo las que el texto utilice.',
    ),
  ),
  ...section(
    'Objeto y principios',
    provision(2, 'La presente Ley tiene por objeto:'),
    provision(3, 'prevenir y combatir [conducta];'),
    provision(3, 'proteger los derechos de [personas]; y'),
    provision(3, 'promover la cooperación entre los Estados miembros.'),
  ),
  ...section(
    'Ámbito de aplicación',
    provision(
      2,
      'La presente Ley se aplica a todo delito cometido total o parcialmente en el territorio nacional, y [extensión].',
    ),
    askProvision(
      2,
      'Indique hasta dónde alcanza la ley: buques y aeronaves del Estado, nacionales en el extranjero, actos con efectos en el territorio.',
    ),
  ),
  ...section(
    'Cláusula de salvaguardia',
    locked(
      provision(
        2,
        'Nada de lo dispuesto en la presente Ley afectará a los derechos, obligaciones y responsabilidades de los Estados y las personas con arreglo al derecho internacional, incluidos el derecho internacional humanitario, el derecho internacional de los derechos humanos y, en particular, la Convención de 1951 y el Protocolo de 1967 sobre el Estatuto de los Refugiados y el principio de no devolución.',
      ),
    ),
  ),
  required(part('Delitos')),
  heading(1, '[Delito principal]'),
  provision(
    2,
    'Comete delito quien, intencionalmente y con el fin de obtener un beneficio financiero u otro beneficio de orden material, [conducta].',
  ),
  provision(2, 'Quien cometa el delito previsto en el párrafo (1) será sancionado con [pena].'),
  heading(1, 'Circunstancias agravantes'),
  provision(2, 'El delito se considerará agravado cuando:'),
  provision(3, 'se haya puesto en peligro la vida o la seguridad de una persona; o'),
  provision(3, 'lo haya cometido un grupo delictivo organizado.'),
  heading(1, 'Tentativa y participación'),
  provision(
    2,
    'Quien intente cometer un delito, lo organice, lo dirija o participe en él como cómplice comete ese mismo delito.',
  ),
  heading(1, 'Responsabilidad de las personas jurídicas'),
  provision(
    2,
    'La persona jurídica responde del delito cometido por su cuenta por una persona que ejerza en ella funciones de dirección.',
  ),
  ...section(
    'Personas exentas de responsabilidad',
    provision(
      2,
      'Nadie será responsable penalmente en virtud de la presente Ley por haber sido objeto de la conducta prevista en el artículo [número].',
    ),
    askProvision(
      2,
      'Indique a quién no alcanzan los delitos: familiares, asistencia humanitaria sin fines de lucro.',
    ),
  ),
  required(part('Protección y asistencia')),
  heading(1, 'Protección de víctimas y testigos'),
  provision(
    2,
    'La autoridad competente adopta las medidas necesarias para proteger a [personas], con independencia de su situación migratoria.',
  ),
  askProvision(2, 'Indique qué se debe, además, a los niños y a las mujeres en situación de riesgo.'),
  required(part('Investigación y cooperación')),
  heading(1, 'Facultades de los funcionarios'),
  provision(2, 'El funcionario autorizado podrá, cuando existan motivos razonables de sospecha, [facultad].'),
  heading(1, 'Cooperación con otros Estados'),
  provision(
    2,
    'La autoridad competente podrá intercambiar información con su homóloga de otro Estado miembro.',
  ),
  askProvision(2, 'Indique con qué garantías salen del país los datos personales.'),
  required(part('Disposiciones institucionales')),
  heading(1, 'Autoridad competente'),
  provision(2, 'El Ministro designa a la autoridad competente y publica su nombre en el Diario Oficial.'),
  required(part('Disposiciones finales')),
  heading(1, 'Reglamento'),
  provision(2, 'El Ministro podrá dictar los reglamentos necesarios para la aplicación de la presente Ley.'),
  heading(1, 'Derogaciones'),
  provision(2, 'Quedan derogadas las normas enumeradas en el anexo, en la medida que en él se indica.'),
  ...optionalAnnex('Normas derogadas', ask('Enumere cada norma con el alcance de su derogación.')),
  ...optionalAnnex(
    'Notas para el legislador',
    ask(
      'Respecto de cada parte: el artículo del instrumento al que da cumplimiento y lo que un Estado puede decidir de otro modo.',
    ),
  ),
];
