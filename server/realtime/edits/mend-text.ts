/**
 * Takes out of a live text what has no place in it. The binding of the editors throws at a Yjs type it does not know, so
 * one hostile client could lock everybody out. What `readContent` reads is left as it is, so no clause changes; words
 * that stood between the clauses, in whatever element, become a clause of their own.
 */
import * as Y from 'yjs';
import { schema } from '../../../shared/content/schema.ts';
import { ok, type Result } from '../../../shared/domain/refusal.ts';
import { inlineOf } from './inline-of.ts';
import { insertBlock } from './write-block.ts';

/** What every Yjs type keeps its children and attributes in. */
type Parent = Pick<Y.XmlFragment, '_map' | '_start'>;

const inline = ['hardBreak', 'text'];
/** What may stand in what; `text` is a Yjs text, which holds words and marks only. */
const places: Readonly<Record<string, readonly string[]>> = {
  root: ['clause', 'table', 'pageBreak'],
  clause: inline,
  table: ['row'],
  row: ['cell', 'headerCell'],
  cell: ['line'],
  headerCell: ['line'],
  line: inline,
};
/** Deleting a type deletes what is in it by recursion, here and in every browser: never more levels at once. */
const levelsAtOnce = 1_000;

export function isSound(fragment: Y.XmlFragment): boolean {
  return unsoundIn(fragment, 'root').next().done === true;
}

/** Whether a living item may stand where it stands. */
export function isSoundItem(item: Y.Item): boolean {
  if (item.parentSub !== null) return !(item.content instanceof Y.ContentType);
  return soundChild(item, placeOf(item.parent)) !== undefined;
}

function placeOf(parent: Y.Item['parent']): string {
  if (parent instanceof Y.XmlElement || parent instanceof Y.XmlText) return nameOf(parent);
  return parent instanceof Y.XmlFragment ? 'root' : 'elsewhere';
}

/** One step: of a chain of types in types its deepest levels only. To be repeated until nothing is left. */
export function mendText(fragment: Y.XmlFragment): Result<true> {
  const levels: Y.Item[][] = [[...unsoundIn(fragment, 'root')]];
  for (let last = levels.at(-1); last !== undefined && last.length > 0; last = levels.at(-1))
    levels.push(last.flatMap(itemsWithin));
  const step = levels[Math.max(0, levels.length - 1 - levelsAtOnce)] ?? [];
  fragment.doc?.transact((transaction) => {
    for (const item of step) {
      if (item.parent === fragment) keepWords(fragment, item);
      item.delete(transaction);
    }
  });
  return ok(true);
}

function keepWords(fragment: Y.XmlFragment, item: Y.Item): void {
  const words = wordsIn(item);
  if (words.trim() === '') return;
  const attrs = { id: `kept-${item.id.client}-${item.id.clock}`, kind: 'paragraph', level: 1 };
  insertBlock(fragment, indexAfter(fragment, item), schema.nodes.clause.create(attrs, inlineOf(words)));
}

/** Not by recursion: what is deeper than one step takes was deleted by the steps before. */
function wordsIn(item: Y.Item): string {
  const words: string[] = [];
  const open = [item];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.content instanceof Y.ContentString) words.push(next.content.str);
    else if (next.content instanceof Y.ContentType) open.push(...itemsOf(next.content.type).toReversed());
  }
  return words.join('');
}

function indexAfter(fragment: Y.XmlFragment, item: Y.Item): number {
  let index = 0;
  for (const other of itemsOf(fragment)) {
    if (other.countable) index += other.length;
    if (other === item) break;
  }
  return index;
}

function* unsoundIn(parent: Parent, name: string): Generator<Y.Item> {
  yield* attributesOf(parent).filter(({ content }) => content instanceof Y.ContentType);
  for (const item of itemsOf(parent)) {
    const child = soundChild(item, name);
    if (child === undefined) yield item;
    else if (child !== 'words') yield* unsoundIn(child, nameOf(child));
  }
}

/** The type or words that an item is, when its parent may hold it. */
function soundChild({ content }: Y.Item, parentName: string): Y.XmlElement | Y.XmlText | 'words' | undefined {
  if (parentName === 'text')
    return content instanceof Y.ContentString || content instanceof Y.ContentFormat ? 'words' : undefined;
  if (!(content instanceof Y.ContentType)) return undefined;
  const { type } = content;
  if (!(type instanceof Y.XmlElement) && !(type instanceof Y.XmlText)) return undefined;
  return places[parentName]?.includes(nameOf(type)) === true ? type : undefined;
}

function nameOf(type: Y.XmlElement | Y.XmlText): string {
  return type instanceof Y.XmlElement ? type.nodeName : 'text';
}

function itemsWithin({ content }: Y.Item): Y.Item[] {
  if (!(content instanceof Y.ContentType)) return [];
  return [...attributesOf(content.type), ...itemsOf(content.type)];
}

function attributesOf(type: Parent): Y.Item[] {
  return [...type._map.values()].filter((item) => !item.deleted);
}

function itemsOf(type: Parent): Y.Item[] {
  const items: Y.Item[] = [];
  for (let item = type._start; item !== null; item = item.right) if (!item.deleted) items.push(item);
  return items;
}
