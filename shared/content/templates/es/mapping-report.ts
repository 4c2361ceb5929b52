import { title } from '../../build.ts';
import { ask, emptyTable, locked, optionalAnnex, section } from '../template-draft.ts';
import type { TemplateDraft } from '../template-draft.ts';
import { dataProtection } from './data-protection.ts';

export const mappingReportTemplate: TemplateDraft = [
  title('Informe de mapeo de partes interesadas'),
  ...section(
    'Resumen',
    ask('Quién actúa, dónde confluyen los esfuerzos y dónde no actúa nadie; media página.'),
  ),
  ...section(
    'Contexto y método',
    ask('Fuentes, entrevistas presenciales y a distancia, criterios de clasificación, limitaciones.'),
    locked(dataProtection),
  ),
  ...section(
    'Las partes interesadas y su clasificación',
    ask(
      'Cómo se agrupan las partes interesadas y por qué: Estado, organizaciones internacionales, sociedad civil, otras.',
    ),
    emptyTable(['Organización', 'Tipo', 'Mandato', 'Nivel'], 5),
  ),
  ...section(
    'Acciones pasadas, en curso y previstas',
    ask('Lo que muestra el cuadro: por quién, desde cuándo y con qué resultado.'),
    emptyTable(['Organización', 'Acción', 'Período', 'Financiamiento'], 5),
  ),
  ...section(
    'La red',
    ask('Quién trabaja con quién, quién remite casos a quién y con qué acuerdos; quién queda aislado.'),
  ),
  ...section('Duplicaciones y vacíos', ask('Dónde dos hacen lo mismo y qué no hace nadie.')),
  ...section(
    'Composición del grupo de trabajo',
    ask('A quién invitar, en qué nivel, con qué función y por qué; a quién se escucha sin que sea miembro.'),
    emptyTable(['Organización', 'Puesto', 'Motivo'], 4),
  ),
  ...section('Recomendaciones', ask('Una acción, un responsable y una fecha en cada una.')),
  ...optionalAnnex(
    'Entrevistas',
    ask('Fecha, organización y cargo de cada persona; ningún nombre sin consentimiento.'),
  ),
  ...optionalAnnex('Guía de entrevista', ask('La guía tal como fue validada.')),
];
