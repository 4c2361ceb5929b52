/** What a clause can be (TX-1). The kind is an attribute, so retyping a clause never replaces it. */
export const clauseKinds = [
  'title',
  'part',
  'heading',
  'provision',
  'paragraph',
  'definition',
  'step',
  'note',
  'item',
  'annex',
  'chapter',
  'section',
  'article',
  'schedule',
  'preamble',
  'recital',
  'warning',
  'quotation',
  'figure',
  'footnote',
] as const;
export type ClauseKind = (typeof clauseKinds)[number];

/** A clause as numbering and outline see it; `level` is 1 to 5. */
export type OutlineClause = { readonly id: string; readonly kind: ClauseKind; readonly level: number };

const divisions: readonly ClauseKind[] = ['part', 'chapter', 'section', 'preamble', 'annex', 'schedule'];
const withoutLevels: readonly ClauseKind[] = [
  ...divisions,
  'title',
  'article',
  'recital',
  'figure',
  'footnote',
];

/** Divides the text without being a provision itself: part, chapter, section, preamble, annex, schedule. */
export function isDivision(kind: ClauseKind): boolean {
  return divisions.includes(kind);
}

/** What has something under it and stands in the outline. */
export function isHead(kind: ClauseKind): boolean {
  return isDivision(kind) || kind === 'heading' || kind === 'article';
}

/** Kinds that are always of level 1. */
export function isFlat(kind: ClauseKind): boolean {
  return withoutLevels.includes(kind);
}
