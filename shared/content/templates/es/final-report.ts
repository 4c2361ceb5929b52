import { title } from '../../build.ts';
import { ask, emptyTable, locked, optionalAnnex, optionalSection, section } from '../template-draft.ts';
import type { TemplateDraft } from '../template-draft.ts';
import { dataProtection } from './data-protection.ts';

export const finalReportTemplate: TemplateDraft = [
  title('Informe final'),
  ...section('Resumen ejecutivo', ask('Qué se pidió, qué se hizo y qué se logró; una página como máximo.')),
  ...section(
    'Antecedentes',
    ask('La consultoría, quién la solicitó y qué la precedió.'),
    locked(dataProtection),
  ),
  ...section(
    'Actividades realizadas',
    ask('En el orden del plan de trabajo y con fechas; qué se modificó y por qué.'),
  ),
  ...section(
    'Hallazgos de la revisión documental',
    ask('Qué dicen las fuentes sobre cada pregunta del informe inicial.'),
  ),
  ...optionalSection(
    'Hallazgos de las visitas y consultas',
    ask('Lo que se vio y se escuchó, por lugar o por grupo de partes interesadas.'),
  ),
  ...section(
    'Resultados',
    ask('Respecto de cada objetivo: qué se alcanzó y cómo consta.'),
    emptyTable(['Objetivo', 'Resultado', 'Prueba'], 4),
  ),
  ...section(
    'Textos elaborados',
    ask('Cada texto con su versión, su etapa y quién lo aprobó.'),
    emptyTable(['Texto', 'Versión', 'Etapa', 'Aprobado por'], 3),
  ),
  ...section('Dificultades y lecciones aprendidas', ask('Qué se haría de otro modo la próxima vez.')),
  ...section(
    'Recomendaciones',
    ask('Una acción, un responsable y una fecha en cada una.'),
    emptyTable(['Recomendación', 'Responsable', 'Fecha límite'], 4),
  ),
  ...section('Hoja de ruta', ask('Los pasos que siguen a la consultoría, en orden, y quién los da.')),
  ...optionalAnnex('Reuniones celebradas', emptyTable(['Fecha', 'Con', 'Asunto', 'Resultado'], 4)),
  ...optionalAnnex('Documentos consultados', ask('Enumere los documentos con sus fechas.')),
];
