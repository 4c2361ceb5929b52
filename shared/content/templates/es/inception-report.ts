import { title } from '../../build.ts';
import { ask, emptyTable, locked, optionalAnnex, requiredAnnex, section } from '../template-draft.ts';
import type { TemplateDraft } from '../template-draft.ts';
import { dataProtection } from './data-protection.ts';

export const inceptionReportTemplate: TemplateDraft = [
  title('Informe inicial'),
  ...section(
    'Antecedentes y comprensión de la consultoría',
    ask('Diga con sus palabras qué se pide, quién lo pide y por qué ahora; mencione lo que no se pide.'),
  ),
  ...section(
    'Objetivos y resultados esperados',
    ask('Repita los objetivos de los términos de referencia; diga cómo se sabrá que cada uno se cumplió.'),
  ),
  ...section(
    'Primera lectura de las fuentes',
    ask('Qué se sabe ya, en qué discrepan las fuentes y qué falta.'),
  ),
  ...section(
    'Metodología',
    ask('Las preguntas que se plantean y cómo se responde a cada una.'),
    ask('Herramientas y métodos de la revisión documental.'),
    ask(
      'Herramientas y métodos de las entrevistas, visitas y talleres: dónde, con quién y con qué cuestionario.',
    ),
    ask('Cómo se comprueban y validan los hallazgos, y con quién.'),
  ),
  ...section(
    'Partes interesadas',
    ask('Quién participa, a quién se consulta, quién falta y cómo se llegará a esas personas.'),
    emptyTable(['Organización', 'Función', 'Modo de participación'], 3),
  ),
  ...section(
    'Plan de trabajo',
    ask('Actividades por semana, con el entregable al que conduce cada una.'),
    emptyTable(['Actividad', 'Inicio', 'Fin', 'Entregable'], 4),
  ),
  ...section(
    'Entregables',
    emptyTable(['Entregable', 'Idioma', 'Fecha límite', 'Visto bueno de'], 4),
    ask('Qué contendrá cada entregable y en cuántas páginas como máximo.'),
  ),
  ...section(
    'Riesgos y supuestos',
    ask('Qué podría salir mal y qué se hará en ese caso.'),
    emptyTable(['Riesgo', 'Probabilidad', 'Respuesta'], 3),
  ),
  ...section(
    'Ética y protección de datos',
    locked(dataProtection),
    ask('Consentimiento, custodia segura y eliminación.'),
  ),
  ...optionalAnnex('Documentos consultados', ask('Enumere los documentos con sus fechas.')),
  ...requiredAnnex(
    'Esquema propuesto del entregable principal',
    ask('Los títulos, con una frase sobre lo que contendrá cada uno.'),
  ),
  ...optionalAnnex('Personas por entrevistar', emptyTable(['Organización', 'Cargo', 'Tema'], 4)),
  ...optionalAnnex('Guía de entrevista', ask('Las preguntas en el orden en que se formularán.')),
];
