import { heading, title } from '../../build.ts';
import {
  ask,
  emptyTable,
  locked,
  optionalAnnex,
  optionalSection,
  requiredAnnex,
  section,
} from '../template-draft.ts';
import type { TemplateDraft } from '../template-draft.ts';
import { dataProtection } from './data-protection.ts';

const atPosts = 'Infraestructura, personal, equipo, procedimientos, cooperación: qué hay y qué falta.';

export const needsAssessmentTemplate: TemplateDraft = [
  title('Evaluación de necesidades'),
  ...section('Resumen', ask('Las tres carencias más graves y qué hacer al respecto, en una página.')),
  ...section(
    'Objeto y método',
    ask('Puestos visitados, personas consultadas, instrumentos empleados.'),
    ask('Limitaciones de los datos: qué no pudo verse, a quién no pudo preguntarse.'),
    locked(dataProtection),
  ),
  ...section(
    'Marco jurídico e institucional',
    ask('Qué leyes atribuyen qué función a qué institución; dónde se superponen o dejan un vacío.'),
    ask('Qué permite y qué prohíbe la ley en el intercambio de datos, dentro del país y fuera de él.'),
  ),
  ...section(
    'Hallazgos',
    heading(2, 'Puestos terrestres'),
    ask(atPosts),
    heading(2, 'Aeropuertos'),
    ask(atPosts),
    heading(2, 'Puestos marítimos'),
    ask(atPosts),
    heading(2, 'Sistemas de información'),
    ask(
      'Qué se registra en papel y en sistemas, quién puede verlo, qué se registra dos veces y qué no se registra.',
    ),
    heading(2, 'Relevo y capacitación'),
    ask('Cómo transmiten lo que saben los funcionarios que llegan y los que se van.'),
  ),
  ...optionalSection(
    'Buenas prácticas en otros lugares',
    ask('Qué hacen puestos o regiones comparables y qué se necesitaría aquí.'),
  ),
  ...section(
    'Carencias y prioridades',
    emptyTable(['Carencia', 'Puestos', 'Consecuencia', 'Prioridad'], 4),
    ask('Por qué las primeras son las primeras.'),
  ),
  ...section(
    'Recomendaciones',
    ask('Una acción, un responsable y una fecha en cada una.'),
    emptyTable(['Recomendación', 'Responsable', 'Fecha límite', 'Costo'], 4),
  ),
  ...requiredAnnex('Cuestionario', ask('Las preguntas tal como se formularon.')),
  ...optionalAnnex('Visitas y entrevistas', emptyTable(['Fecha', 'Lugar', 'Institución', 'Cargo'], 4)),
];
