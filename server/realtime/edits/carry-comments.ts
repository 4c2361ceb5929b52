import { diffWordsWithSpace } from 'diff';
import { Fragment, type Node } from 'prosemirror-model';
import type * as Y from 'yjs';
import { nodeText } from '../../../shared/content/block-text.ts';
import { schema } from '../../../shared/content/schema.ts';
import { threadOf } from '../comment-mark.ts';
import { segmentsOf, wordsOf } from '../text-blocks.ts';

/** Threads on each UTF-16 unit of a block's plain text. */
type Threads = readonly (readonly string[])[];

/** `node` with the comment marks that `block` has on words which both share. */
export function carryComments(block: Y.XmlElement, node: Node): Node {
  const threads = threadsOf(block);
  if (threads.every((list) => list.length === 0)) return node;
  const carried = carry(threads, wordsOf(block), nodeText(node));
  let offset = 0;
  return mark(node);

  /** Visits lines in the order of `nodeText`: one unit per line break and between two lines of a table. */
  function mark(parent: Node): Node {
    if (!parent.isTextblock) return parent.copy(Fragment.from(parent.children.map(mark)));
    const children = parent.children.flatMap((child) => {
      const marked = child.isText ? markRun(child, offset, carried) : [child];
      offset += child.nodeSize;
      return marked;
    });
    if (!node.isTextblock) offset += 1;
    return parent.copy(Fragment.from(children));
  }
}

function threadsOf(block: Y.XmlElement): Threads {
  const threads = Array.from({ length: wordsOf(block).length }, (): string[] => []);
  for (const segment of segmentsOf(block)) {
    const here = Object.entries(segment.attributes).flatMap(([key, value]) => threadOf(key, value) ?? []);
    for (let index = 0; index < segment.words.length; index++) threads[segment.start + index] = here;
  }
  return threads;
}

function carry(threads: Threads, from: string, to: string): Threads {
  let place = 0;
  return diffWordsWithSpace(from, to).flatMap((part) => {
    if (part.added) return Array.from({ length: part.value.length }, () => []);
    const kept = threads.slice(place, place + part.value.length);
    place += part.value.length;
    return part.removed ? [] : kept;
  });
}

function markRun(run: Node, start: number, threads: Threads): Node[] {
  const text = run.text ?? '';
  return cutsOf(threads.slice(start, start + text.length)).map(([from, to]) =>
    withThreads(run.cut(from, to), threads[start + from] ?? []),
  );
}

function cutsOf(threads: Threads): [number, number][] {
  const cuts: [number, number][] = [];
  threads.forEach((list, index) => {
    const last = cuts.at(-1);
    const before = threads[index - 1];
    if (last !== undefined && before !== undefined && before.join() === list.join()) last[1] = index + 1;
    else cuts.push([index, index + 1]);
  });
  return cuts;
}

function withThreads(run: Node, threads: readonly string[]): Node {
  const marks = threads.reduce(
    (set, thread) => schema.marks.comment.create({ thread }).addToSet(set),
    run.marks,
  );
  return run.mark(marks);
}
