import { definition, heading, provision, title } from '../../build.ts';
import { ask, askProvision, locked, optionalAnnex, section } from '../template-draft.ts';
import type { TemplateDraft } from '../template-draft.ts';

export const guidelinesTemplate: TemplateDraft = [
  title('Directrices regionales'),
  ...section(
    'Introducción',
    provision(2, 'Las presentes Directrices ayudan a [quién] a [qué].'),
    ask('Indique por qué se elaboraron las Directrices, quién las solicitó y cómo se acordaron.'),
  ),
  ...section(
    'Alcance y carácter',
    locked(
      provision(
        2,
        'Las presentes Directrices no son vinculantes. Cuando la legislación nacional disponga otra cosa, se aplicará la legislación nacional.',
      ),
    ),
    askProvision(2, 'Indique a qué casos y a qué autoridades se dirigen.'),
  ),
  ...section(
    'Definiciones',
    provision(2, 'A los efectos de las presentes Directrices:'),
    definition('[término]', 'significa [definición].'),
    ask(
      'Emplee los términos de los instrumentos internacionales; señale los que la región usa de otro modo.',
    ),
  ),
  ...section(
    'Principios rectores',
    provision(2, 'Respeto de los derechos humanos. [Indique qué exige a un funcionario.]'),
    provision(2, 'Proporcionalidad. [Indique qué exige a un funcionario.]'),
    provision(2, 'Cooperación entre instituciones. [Indique qué exige a un funcionario.]'),
    askProvision(
      2,
      'Indique qué exige a un funcionario la atención al género, la edad y la situación de vulnerabilidad.',
    ),
  ),
  ...section(
    'Orientaciones',
    heading(2, '[Primer tema]'),
    provision(3, 'Las autoridades deberían [acción], a fin de que [resultado].'),
    heading(2, '[Segundo tema]'),
    provision(3, 'Las autoridades deberían [acción], a fin de que [resultado].'),
    heading(2, 'Asistencia a víctimas y testigos'),
    askProvision(3, 'Indique a quién se llama, qué se ofrece el primer día y quién mantiene el contacto.'),
    heading(2, 'Intercambio de información'),
    askProvision(3, 'Indique qué puede comunicarse, a quién y en qué plazo, y qué no se comunica nunca.'),
  ),
  ...section(
    'Aplicación',
    provision(
      2,
      'Cada institución designa un punto focal e incorpora las presentes Directrices a su capacitación.',
    ),
  ),
  ...section(
    'Seguimiento y revisión',
    provision(2, 'El grupo de trabajo revisa las presentes Directrices cada [24] meses.'),
  ),
  ...optionalAnnex(
    'Lista de verificación para funcionarios',
    ask('Una página que un funcionario pueda llevar consigo.'),
  ),
  ...optionalAnnex('Fuentes', ask('Instrumentos, leyes y buenas prácticas en que se basan las Directrices.')),
];
