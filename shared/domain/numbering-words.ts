/** The words of numbers ("Part I", "Step 2") in the languages of the texts (TX-2). */
import { primaryOf } from './primary-language.ts';

export type NumberWord =
  | 'part'
  | 'chapter'
  | 'section'
  | 'article'
  | 'annex'
  | 'schedule'
  | 'step'
  | 'recital'
  | 'figure'
  | 'note';

export type NumberingWords = Readonly<Record<NumberWord, string>>;

const english: NumberingWords = {
  part: 'Part',
  chapter: 'Chapter',
  section: 'Section',
  article: 'Article',
  annex: 'Annex',
  schedule: 'Schedule',
  step: 'Step',
  recital: 'Recital',
  figure: 'Figure',
  note: 'Note',
};

const byLanguage: ReadonlyMap<string, NumberingWords> = new Map([
  ['en', english],
  [
    'fr',
    {
      part: 'Partie',
      chapter: 'Chapitre',
      section: 'Section',
      article: 'Article',
      annex: 'Annexe',
      schedule: 'Annexe',
      step: 'Étape',
      recital: 'Considérant',
      figure: 'Figure',
      note: 'Note',
    },
  ],
  [
    'es',
    {
      part: 'Parte',
      chapter: 'Capítulo',
      section: 'Sección',
      article: 'Artículo',
      annex: 'Anexo',
      schedule: 'Apéndice',
      step: 'Paso',
      recital: 'Considerando',
      figure: 'Figura',
      note: 'Nota',
    },
  ],
  [
    'sw',
    {
      part: 'Sehemu',
      chapter: 'Sura',
      section: 'Kifungu',
      article: 'Ibara',
      annex: 'Kiambatisho',
      schedule: 'Jedwali',
      step: 'Hatua',
      recital: 'Aya',
      figure: 'Mchoro',
      note: 'Tanbihi',
    },
  ],
]);

/** The words of a text's language (BCP 47); English where there are none. */
export function numberingWords(language: string): NumberingWords {
  return byLanguage.get(primaryOf(language)) ?? english;
}
