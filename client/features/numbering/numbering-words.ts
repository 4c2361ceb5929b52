import type {
  FormattedCounter,
  Keeping,
  Numeral,
  NumberShape,
  Restart,
} from '../../../shared/domain/number-format.ts';

/** What the dialog calls everything of a number format; keys for translation. */
export const counterWords: Readonly<Record<FormattedCounter, string>> = {
  part: 'Part',
  chapter: 'Chapter',
  section: 'Section',
  level1: 'Level 1: section or article',
  level2: 'Level 2',
  level3: 'Level 3',
  level4: 'Level 4',
  level5: 'Level 5',
  step: 'Step',
  recital: 'Recital',
  annex: 'Annex',
  schedule: 'Schedule',
};

export const numeralWords: Readonly<Record<Numeral, string>> = {
  decimal: '1, 2, 3',
  roman: 'I, II, III',
  'small-roman': 'i, ii, iii',
  letter: 'A, B, C',
  'small-letter': 'a, b, c',
  none: 'No number',
};

export const shapeWords: Readonly<Record<NumberShape, string>> = {
  word: 'With its word',
  plain: 'Plain: 1',
  point: 'With a point: 1.',
  brackets: 'In brackets: (1)',
  joined: 'With those above: 1.1',
};

export const restartWords: Readonly<Record<Restart, string>> = {
  above: 'Begins again under what is above',
  part: 'Begins again in each part',
  chapter: 'Begins again in each chapter',
  section: 'Begins again in each section',
  never: 'Goes on through the text',
};

export const keepingWords: Readonly<Record<Keeping, string>> = {
  letter: 'Numbers stay, inserts are 4A',
  bis: 'Numbers stay, inserts are 4 bis',
  renumber: 'Everything is numbered anew',
};

/** What may be chosen for a counter: a step has no shape without its levels, an annex begins again nowhere. */
export function shapesFor(counter: FormattedCounter): readonly NumberShape[] {
  if (counter.startsWith('level')) return ['plain', 'point', 'brackets', 'joined'];
  return ['word', 'plain', 'point', 'brackets'];
}

export function restartsFor(counter: FormattedCounter): readonly Restart[] {
  switch (counter) {
    case 'part':
    case 'recital':
    case 'annex':
    case 'schedule':
      return ['never'];
    case 'chapter':
      return ['never', 'part'];
    case 'section':
      return ['above', 'never', 'part'];
    case 'level1':
      return ['never', 'part', 'chapter', 'section'];
    default:
      return ['above', 'never'];
  }
}
