import type { ClauseKind } from '../../../../../shared/domain/clause-kinds.ts';

/** What the toolbar calls each kind of clause; keys for translation. */
export const clauseKindWords: Readonly<Record<ClauseKind, string>> = {
  title: 'Title',
  part: 'Part',
  heading: 'Heading',
  provision: 'Provision',
  paragraph: 'Paragraph',
  definition: 'Definition',
  step: 'Step',
  note: 'Note',
  item: 'List item',
  annex: 'Annex',
  chapter: 'Chapter',
  section: 'Section',
  article: 'Article',
  schedule: 'Schedule',
  preamble: 'Preamble',
  recital: 'Recital',
  warning: 'Warning',
  quotation: 'Quotation',
  figure: 'Image',
  footnote: 'Footnote',
};
