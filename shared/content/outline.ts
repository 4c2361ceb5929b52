import type { ClauseKind } from '../domain/clause-kinds.ts';
import type { Scheme } from '../domain/stages.ts';
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

export function isOutlineKind(kind: ClauseKind): boolean {
  return kind === 'part' || kind === 'heading' || kind === 'annex';
}

/** Depth of an outline entry, given whether a part or annex stands above it. */
export function outlineDepth(
  clause: { kind: ClauseKind; level: number },
  above: { hasPart: boolean },
): number {
  if (clause.kind !== 'heading') return 0;
  return clause.level - 1 + (above.hasPart ? 1 : 0);
}

export function outlineOf(content: TextContent, scheme: Scheme): readonly OutlineEntry[] {
  const above = { hasPart: false };
  return listClauses(content, scheme).flatMap(({ clause, label, text }) => {
    const { id, kind, level } = clause.attrs;
    if (!isOutlineKind(kind)) return [];
    if (kind !== 'heading') above.hasPart = true;
    return [{ id, kind, label, text, depth: outlineDepth({ kind, level }, above) }];
  });
}
