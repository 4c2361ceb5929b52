import { heading, title } from '../../build.ts';
import { ask, emptyTable, optionalAnnex, requiredAnnex, section } from '../template-draft.ts';
import type { TemplateDraft } from '../template-draft.ts';

const inSession = 'Tema, principales puntos debatidos, puntos sin acuerdo, conclusión.';

export const workshopReportTemplate: TemplateDraft = [
  title('Informe del taller'),
  ...section('Resumen', ask('Qué se esperaba del taller y qué decidió, en un párrafo.')),
  ...section(
    'Objetivos y método',
    ask('Qué debían saber o decidir los participantes al final, y cómo llevaron a ello las sesiones.'),
  ),
  ...section(
    'Participantes',
    ask('Número por sexo, institución y país; quién fue invitado y no asistió. La lista va en un anexo.'),
    emptyTable(['País o institución', 'Mujeres', 'Hombres', 'Total'], 4),
  ),
  ...section('Apertura', ask('Quién intervino y qué se dijo, en pocas líneas.')),
  ...section(
    'Sesiones',
    heading(2, '[Primera sesión]'),
    ask(inSession),
    heading(2, '[Segunda sesión]'),
    ask(inSession),
  ),
  ...section(
    'Conclusiones y recomendaciones',
    ask('Lo que acordaron los participantes, con sus palabras cuando quedaron por escrito.'),
  ),
  ...section(
    'Decisiones y próximos pasos',
    emptyTable(['Decisión', 'Responsable', 'Fecha límite'], 4),
    ask('El camino hasta la próxima reunión.'),
  ),
  ...section('Evaluación', ask('Qué dijeron los participantes del taller; certificados emitidos.')),
  ...requiredAnnex('Orden del día', ask('El orden del día tal como se siguió.')),
  ...optionalAnnex('Lista de participantes', emptyTable(['Nombre', 'Cargo', 'Institución', 'País'], 4)),
];
