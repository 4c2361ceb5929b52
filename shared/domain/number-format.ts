/** How a text is numbered (TX-2): for every counter its numeral, its shape and where it begins again, as plain data. */
import { letterOf, romanOf } from './numerals.ts';
import type { NumberWord } from './numbering-words.ts';
import type { InsertionStyle } from './ordinals.ts';
import type { Scheme } from './stages.ts';

export const numerals = ['decimal', 'roman', 'small-roman', 'letter', 'small-letter', 'none'] as const;
export type Numeral = (typeof numerals)[number];
/** `word` Part 1 · `plain` 1 · `point` 1. · `brackets` (1) · `joined` 1.1.1, with the numbers above. */
export const numberShapes = ['word', 'plain', 'point', 'brackets', 'joined'] as const;
export type NumberShape = (typeof numberShapes)[number];
/** `above` begins again in whatever is next above; the others only under that division, or never. */
export const restarts = ['never', 'part', 'chapter', 'section', 'above'] as const;
export type Restart = (typeof restarts)[number];

export const levelNames = ['level1', 'level2', 'level3', 'level4', 'level5'] as const;
export const formattedCounters = [
  'part',
  'chapter',
  'section',
  ...levelNames,
  'step',
  'recital',
  'annex',
  'schedule',
] as const;
export type FormattedCounter = (typeof formattedCounters)[number];
export type CounterFormat = {
  readonly numeral: Numeral;
  readonly shape: NumberShape;
  readonly restart: Restart;
};

/** What happens to numbers when the text has been circulated: they go on changing, or they are kept (4bis, 4A). */
export const keepings = ['renumber', 'bis', 'letter'] as const;
export type Keeping = (typeof keepings)[number];

export type NumberFormat = Readonly<Record<FormattedCounter, CounterFormat>> & {
  /** Statutes number their sections only: headings of a lower level group what follows. */
  readonly lowerHeadings: 'numbered' | 'unnumbered';
  /** What an annex is called; statutes say schedule. */
  readonly annexWord: Extract<NumberWord, 'annex' | 'schedule'>;
  readonly keeping: Keeping;
};

function counter(numeral: Numeral, shape: NumberShape, restart: Restart = 'above'): CounterFormat {
  return { numeral, shape, restart };
}

const divisions = {
  part: counter('roman', 'word', 'never'),
  chapter: counter('decimal', 'word', 'never'),
  section: counter('decimal', 'word'),
  step: counter('decimal', 'word'),
  recital: counter('none', 'brackets', 'never'),
  schedule: counter('decimal', 'word', 'never'),
  keeping: 'letter',
} as const;

const decimal: NumberFormat = {
  ...divisions,
  level1: counter('decimal', 'joined', 'never'),
  level2: counter('decimal', 'joined'),
  level3: counter('decimal', 'joined'),
  level4: counter('decimal', 'joined'),
  level5: counter('decimal', 'joined'),
  annex: counter('letter', 'word', 'never'),
  lowerHeadings: 'numbered',
  annexWord: 'annex',
};

const defaults: Readonly<Record<Scheme, NumberFormat>> = {
  sop: decimal,
  report: decimal,
  law: {
    ...divisions,
    level1: counter('decimal', 'point', 'never'),
    level2: counter('decimal', 'brackets'),
    level3: counter('small-letter', 'brackets'),
    level4: counter('small-roman', 'brackets'),
    level5: counter('letter', 'brackets'),
    annex: counter('decimal', 'word', 'never'),
    lowerHeadings: 'unnumbered',
    annexWord: 'schedule',
  },
};

/** How texts of a scheme are numbered until their people choose otherwise. */
export function defaultFormat(scheme: Scheme): NumberFormat {
  return defaults[scheme];
}

/** `null` where numbers are not kept. */
export function insertionStyleOf({ keeping }: NumberFormat): InsertionStyle | null {
  return keeping === 'renumber' ? null : keeping;
}

export function numeralOf(count: number, numeral: Numeral): string {
  if (count === 0 && numeral !== 'none') return '0';
  switch (numeral) {
    case 'decimal':
      return String(count);
    case 'roman':
      return romanOf(count);
    case 'small-roman':
      return romanOf(count).toLowerCase();
    case 'letter':
      return letterOf(count);
    case 'small-letter':
      return letterOf(count).toLowerCase();
    case 'none':
      return '';
    default:
      return numeral satisfies never;
  }
}
