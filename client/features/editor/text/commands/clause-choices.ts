/** What a clause can be made, grouped as people look for it: the kind menu and the slash menu offer the same. */
import type { ClauseKind } from '../../../../../shared/domain/clause-kinds.ts';
import type { EditingAction } from './shortcuts.ts';

export type ClauseChoice = {
  /** Key for translation, and the name of the choice. */
  readonly words: string;
  readonly kind: ClauseKind;
  readonly level?: number;
  readonly action?: EditingAction;
  /** The signs that do the same at the beginning of an empty clause. */
  readonly signs?: string;
};
/** What is put into the text besides clauses; only the slash menu offers it. */
export type InsertChoice = { readonly words: string; readonly insert: Insertion };
export type Insertion = 'table' | 'image' | 'footnote' | 'pageBreak' | 'character';
export type Choice = ClauseChoice | InsertChoice;
export type ChoiceGroup<Each extends Choice = Choice> = {
  readonly words: string;
  readonly choices: readonly Each[];
};

const groupWords = {
  text: 'Text',
  headings: 'Headings',
  divisions: 'Divisions',
  remarks: 'Preamble and remarks',
  insert: 'Insert',
} as const;

const choiceWords = {
  paragraph: 'Paragraph',
  provision: 'Provision',
  item: 'List item',
  definition: 'Definition',
  step: 'Step',
  heading1: 'Heading 1',
  heading2: 'Heading 2',
  heading3: 'Heading 3',
  title: 'Title',
  part: 'Part',
  chapter: 'Chapter',
  section: 'Section',
  article: 'Article',
  annex: 'Annex',
  schedule: 'Schedule',
  preamble: 'Preamble',
  recital: 'Recital',
  note: 'Note',
  warning: 'Warning',
  quotation: 'Quotation',
  table: 'Table',
  image: 'Image',
  footnote: 'Footnote',
  pageBreak: 'Page break',
  character: 'Special character',
} as const;

export const clauseGroups: readonly ChoiceGroup<ClauseChoice>[] = [
  {
    words: groupWords.text,
    choices: [
      { words: choiceWords.paragraph, kind: 'paragraph', level: 1, action: 'paragraph' },
      { words: choiceWords.provision, kind: 'provision', action: 'provision', signs: '1.' },
      { words: choiceWords.item, kind: 'item', signs: '-' },
      { words: choiceWords.definition, kind: 'definition' },
      { words: choiceWords.step, kind: 'step', action: 'step', signs: '>>' },
    ],
  },
  {
    words: groupWords.headings,
    choices: [
      { words: choiceWords.heading1, kind: 'heading', level: 1, action: 'heading1', signs: '#' },
      { words: choiceWords.heading2, kind: 'heading', level: 2, action: 'heading2', signs: '##' },
      { words: choiceWords.heading3, kind: 'heading', level: 3, action: 'heading3', signs: '###' },
      { words: choiceWords.title, kind: 'title' },
    ],
  },
  {
    words: groupWords.divisions,
    choices: [
      { words: choiceWords.part, kind: 'part' },
      { words: choiceWords.chapter, kind: 'chapter' },
      { words: choiceWords.section, kind: 'section' },
      { words: choiceWords.article, kind: 'article' },
      { words: choiceWords.annex, kind: 'annex' },
      { words: choiceWords.schedule, kind: 'schedule' },
    ],
  },
  {
    words: groupWords.remarks,
    choices: [
      { words: choiceWords.preamble, kind: 'preamble' },
      { words: choiceWords.recital, kind: 'recital' },
      { words: choiceWords.note, kind: 'note', signs: '!' },
      { words: choiceWords.warning, kind: 'warning', signs: '!!' },
      { words: choiceWords.quotation, kind: 'quotation', signs: '>' },
    ],
  },
];

export const allGroups: readonly ChoiceGroup[] = [
  ...clauseGroups,
  {
    words: groupWords.insert,
    choices: [
      { words: choiceWords.table, insert: 'table' },
      { words: choiceWords.image, insert: 'image' },
      { words: choiceWords.footnote, insert: 'footnote' },
      { words: choiceWords.pageBreak, insert: 'pageBreak' },
      { words: choiceWords.character, insert: 'character' },
    ],
  },
];

/** The groups with the choices whose words hold what is looked for; empty groups are left out. */
export function matchingGroups<Each extends Choice>(
  groups: readonly ChoiceGroup<Each>[],
  sought: string,
  wordsOf: (choice: Each) => string,
): readonly ChoiceGroup<Each>[] {
  const plain = plainWords(sought);
  return groups
    .map((group) => ({
      ...group,
      choices: group.choices.filter((choice) => plainWords(wordsOf(choice)).includes(plain)),
    }))
    .filter(({ choices }) => choices.length > 0);
}

/** Without capitals and accents, so that "etape" finds "Étape". */
export function plainWords(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').trim().toLocaleLowerCase();
}
