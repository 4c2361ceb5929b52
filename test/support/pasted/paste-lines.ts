/** Lines as a clipboard brings them, pasted into an empty text of a scheme by what the editor does with them. */
import { Fragment, Slice } from 'prosemirror-model';
import type { Node } from 'prosemirror-model';
import { structuredSlice } from '../../../client/features/editor/text/paste/structured-paste.ts';
import { contentOf } from '../../../shared/content/content-of.ts';
import { listClauses } from '../../../shared/content/clause-list.ts';
import type { ListedClause } from '../../../shared/content/clause-list.ts';
import { schema } from '../../../shared/content/schema.ts';
import type { ClauseKind } from '../../../shared/domain/clause-kinds.ts';
import { numberingRules } from '../../../shared/domain/numbering-rules.ts';
import type { Scheme } from '../../../shared/domain/stages.ts';

/** Plain words, or words that the page called a heading. */
export type Line = string | { readonly heading: number; readonly words: string } | Node;

export function pasteLines(lines: readonly Line[], scheme: Scheme, language = 'en'): readonly ListedClause[] {
  const rules = numberingRules({ scheme, language });
  const pasted = new Slice(Fragment.from(lines.map(blockOf)), 0, 0);
  const blocks = structuredSlice(pasted, rules.format).content.content.map((block, index) =>
    block.type.create({ ...block.attrs, id: `c${index}` }, block.content),
  );
  return listClauses(contentOf(schema.node('doc', null, blocks)), rules);
}

/** Kind, level, number and words of every clause in one line, for reading at a glance. */
export function told(clauses: readonly ListedClause[]): readonly string[] {
  return clauses.map(({ clause: { attrs }, number, text }) =>
    [`${attrs.kind}${attrs.level}`, number, text].filter((part) => part !== '').join(' · '),
  );
}

function blockOf(line: Line): Node {
  if (typeof line === 'string') return clauseOf({ kind: 'paragraph', level: 1, words: line });
  if (!('words' in line)) return line;
  return clauseOf({ kind: 'heading', level: line.heading, words: line.words });
}

type Words = { readonly kind: ClauseKind; readonly level: number; readonly words: string };

export function clauseOf({ kind, level, words }: Words): Node {
  return schema.nodes.clause.create({ kind, level }, words === '' ? null : schema.text(words));
}
