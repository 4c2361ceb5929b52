import { title } from '../../build.ts';
import { ask, optionalSection, section } from '../template-draft.ts';
import type { TemplateDraft } from '../template-draft.ts';

export const summaryBriefTemplate: TemplateDraft = [
  title('Nota de síntesis'),
  ...section('El asunto', ask('Dos o tres frases que un ministro leerá.')),
  ...section(
    'Lo que encontramos',
    ask('El primer hallazgo, con una cifra.', 'item'),
    ask('El segundo hallazgo, con una cifra.', 'item'),
    ask('El tercer hallazgo, con una cifra.', 'item'),
  ),
  ...section(
    'Lo que proponemos',
    ask('La primera propuesta, con su costo y su beneficio.', 'item'),
    ask('La segunda propuesta, con su costo y su beneficio.', 'item'),
    ask('La tercera propuesta, con su costo y su beneficio.', 'item'),
  ),
  ...section('Decisión que se solicita', ask('Qué se pide al lector que decida, y para cuándo.')),
  ...optionalSection('Para saber más', ask('El informe completo, su fecha y a quién llamar.')),
];
