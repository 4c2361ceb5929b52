/**
 * Makes the live text read as a version does, as a forward change. Blocks are matched by id, so a block that stays is
 * edited in place (and words typed into it meanwhile stay), and comment marks of words that stay are carried over.
 */
import { Node } from 'prosemirror-model';
import * as Y from 'yjs';
import { schema } from '../../../shared/content/schema.ts';
import type { TextContent } from '../../../shared/content/text-content.ts';
import { ok, type Result } from '../../../shared/domain/refusal.ts';
import { carryComments } from './carry-comments.ts';
import { longestCommonIds } from './longest-common-ids.ts';
import { insertBlock, updateBlock } from './write-block.ts';

export function replaceContent(fragment: Y.XmlFragment, content: TextContent): Result<true> {
  const target = Node.fromJSON(schema, content).children;
  const live = new Map(fragment.toArray().map((child) => [idOf(child), child] as const));
  const kept = keptBlocks(fragment, target);
  // Read before anything goes: a block that only changes places has its comments with it.
  const written = target.map((node) => {
    const block = live.get(nodeId(node));
    return block instanceof Y.XmlElement ? { block, node: carryComments(block, node) } : { block, node };
  });
  removeOthers(fragment, kept);
  written.forEach(({ block, node }, index) => {
    if (block instanceof Y.XmlElement && kept.has(block)) updateBlock(block, node);
    else insertBlock(fragment, index, node);
  });
  return ok(true);
}

/** Fills an empty fragment; the same code as a change, so that a seed and an edit are shaped alike. */
export function seedContent(fragment: Y.XmlFragment, content: TextContent): void {
  Node.fromJSON(schema, content).children.forEach((node, index) => {
    insertBlock(fragment, index, node);
  });
}

function keptBlocks(fragment: Y.XmlFragment, target: readonly Node[]): ReadonlySet<unknown> {
  const live = fragment.toArray();
  const pairs = longestCommonIds(live.map(idOf), target.map(nodeId));
  return new Set(
    pairs.filter(([from, to]) => nameOf(live[from]) === target[to]?.type.name).map(([from]) => live[from]),
  );
}

function removeOthers(fragment: Y.XmlFragment, kept: ReadonlySet<unknown>): void {
  fragment
    .toArray()
    .map((child, index) => ({ child, index }))
    .filter(({ child }) => !kept.has(child))
    .toReversed()
    .forEach(({ index }) => fragment.delete(index, 1));
}

function idOf(child: unknown): string {
  return child instanceof Y.XmlElement ? String(child.getAttribute('id') ?? '') : '';
}

function nodeId(node: Node): string {
  return String(node.attrs['id'] ?? '');
}

function nameOf(child: unknown): string | undefined {
  return child instanceof Y.XmlElement ? child.nodeName : undefined;
}
