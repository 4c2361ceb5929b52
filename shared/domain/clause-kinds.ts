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
] as const;
export type ClauseKind = (typeof clauseKinds)[number];

/** A clause as numbering and outline see it; `level` is 1 to 5. */
export type OutlineClause = { readonly id: string; readonly kind: ClauseKind; readonly level: number };
