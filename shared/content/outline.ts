import { isHead } from '../domain/clause-kinds.ts';
import type { ClauseKind } from '../domain/clause-kinds.ts';
import type { NumberingRules } from '../domain/numbering-rules.ts';
import { listClauses } from './clause-list.ts';
import type { TextContent } from './text-content.ts';

/** `depth` starts at 0 and counts what the reader sees nested, so a part's sections are one deeper than the part. */
export type OutlineEntry = {
  readonly id: string;
  readonly kind: ClauseKind;
  readonly label: string;
  readonly text: string;
  readonly depth: number;
};

/** The divisions that are open: how many stand above what comes. */
export type DivisionsAbove = { readonly part: 0 | 1; readonly chapter: 0 | 1; readonly section: 0 | 1 };
export const noDivisions: DivisionsAbove = { part: 0, chapter: 0, section: 0 };

/** Depth of an outline entry, given the divisions above it. */
export function outlineDepth(clause: { kind: ClauseKind; level: number }, above: DivisionsAbove): number {
  switch (clause.kind) {
    case 'chapter':
      return above.part;
    case 'section':
      return above.part + above.chapter;
    case 'article':
    case 'heading':
      return above.part + above.chapter + above.section + clause.level - 1;
    default:
      return 0;
  }
}

/** The divisions that are open after a head. */
export function divisionsAfter(kind: ClauseKind, above: DivisionsAbove): DivisionsAbove {
  switch (kind) {
    case 'part':
    case 'preamble':
    case 'annex':
    case 'schedule':
      return { part: 1, chapter: 0, section: 0 };
    case 'chapter':
      return { ...above, chapter: 1, section: 0 };
    case 'section':
      return { ...above, section: 1 };
    default:
      return above;
  }
}

export function outlineOf(content: TextContent, rules: NumberingRules): readonly OutlineEntry[] {
  let above = noDivisions;
  return listClauses(content, rules).flatMap(({ clause, label, text }) => {
    const { id, kind, level } = clause.attrs;
    if (!isHead(kind)) return [];
    const depth = outlineDepth({ kind, level }, above);
    above = divisionsAfter(kind, above);
    return [{ id, kind, label, text, depth }];
  });
}
