import type { Node } from 'prosemirror-model';
import type { Transaction } from 'prosemirror-state';
import { schema } from '../../../shared/content/schema.ts';
import type { BringBackFix } from '../../../shared/domain/findings.ts';
import { blockWithId } from '../editor/text/blocks/block-with-id.ts';

/** The clause of the template in its place: with its words where it is there, else itself, under its id. */
export function broughtBack(transaction: Transaction, fix: BringBackFix): Transaction | null {
  const { doc } = transaction;
  const there = blockWithId(doc, fix.clauseId);
  const words = fix.words === '' ? [] : [schema.text(fix.words)];
  if (there === null) {
    const place = (fix.before === null ? null : blockWithId(doc, fix.before))?.position ?? doc.content.size;
    return transaction.insert(place, clausesOf(fix, words));
  }
  const { block, position } = there;
  if (!block.isTextblock || block.textContent === fix.words) return null;
  return transaction.replaceWith(position + 1, position + 1 + block.content.size, words);
}

/** A heading comes with the clause under it that waits for words. */
function clausesOf({ clauseId, kind, level, below }: BringBackFix, words: readonly Node[]): readonly Node[] {
  const clause = schema.nodes.clause.create({ id: clauseId, kind, level }, words);
  return below === null ? [clause] : [clause, schema.nodes.clause.create({ id: below })];
}
