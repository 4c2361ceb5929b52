/** Fixes that look at more than the clause they are about: references whose clause is gone, and a missing definition. */
import type { Node } from 'prosemirror-model';
import type { Transaction } from 'prosemirror-state';
import { nodeText } from '../../../shared/content/block-text.ts';
import { schema } from '../../../shared/content/schema.ts';
import { termWrittenIn } from '../../../shared/domain/definitions.ts';

type Place = { readonly block: Node; readonly position: number };

/** Takes out the references of a block that lead nowhere; `null` when all of them lead somewhere by now. */
export function withoutBrokenReferences(
  transaction: Transaction,
  { block, position }: Place,
): Transaction | null {
  const present = new Set<unknown>();
  transaction.doc.forEach(({ attrs }) => present.add(attrs['id']));
  const broken: { from: number; to: number }[] = [];
  block.descendants((node, offset) => {
    const mark = schema.marks.reference.isInSet(node.marks);
    if (mark === undefined || present.has(mark.attrs['target'])) return;
    const from = position + 1 + offset;
    broken.push({ from, to: from + node.nodeSize });
  });
  const goTo: unknown = block.attrs['goTo'];
  const isLost = typeof goTo === 'string' && goTo !== '' && !present.has(goTo);
  if (broken.length === 0 && !isLost) return null;
  if (isLost) transaction.setNodeAttribute(position, 'goTo', null);
  for (const { from, to } of broken.toReversed()) transaction.delete(from, to);
  return transaction;
}

const verbs: Readonly<Record<string, string>> = {
  en: 'means',
  fr: 'désigne',
  es: 'significa',
  sw: 'maana yake ni',
};

type Defined = { readonly term: string; readonly meaning: string };

/** Writes a definition below the last one; its id comes from the editor as for every new clause. */
export function withDefinition(
  transaction: Transaction,
  { term, meaning }: Defined,
  language: string,
): Transaction | null {
  let end: number | null = null;
  transaction.doc.forEach((block, position) => {
    const isDefinition = block.attrs['kind'] === 'definition' || termWrittenIn(nodeText(block)) !== '';
    if (isDefinition) end = position + block.nodeSize;
  });
  if (end === null) return null;
  const verb = verbs[language.slice(0, 2)] ?? '–';
  const words = [schema.text(term, [schema.marks.bold.create()]), schema.text(` ${verb} ${meaning}`)];
  return transaction.insert(end, schema.nodes.clause.create({ kind: 'definition' }, words));
}
