/**
 * Yjs has no move: a block that changes places is taken out and written again under its id in one change. Its letters are
 * new to Yjs, but nobody wrote them; here they are paired with those they are copies of (RT-8).
 */
import * as Y from 'yjs';
import type { ClockRange } from '../update-scan.ts';

/** New clocks, and where those that they are copies of begin. */
export type Copied = ClockRange & { readonly source: { readonly client: number; readonly from: number } };
type Letters = { readonly item: Y.Item; readonly words: string };
type Pair = { readonly old: Y.Item; readonly made: Y.Item };

/** To be asked before Yjs cleans up after the transaction, which is when it forgets what was deleted. */
export function copiedIn(fragment: Y.XmlFragment, transaction: Y.Transaction): readonly Copied[] {
  const changed: ReadonlySet<unknown> = new Set(transaction.changed.keys());
  if (!changed.has(fragment) || transaction.deleteSet.clients.size === 0) return [];
  return carriedBlocks(fragment, transaction).flatMap((pair) => [
    ...copiedLetters(pair, transaction),
    ...copiedShape(pair),
  ]);
}

function carriedBlocks(fragment: Y.XmlFragment, transaction: Y.Transaction): readonly Pair[] {
  const blocks = itemsOf(fragment).filter(({ content }) => content instanceof Y.ContentType);
  const gone = blocks.filter((item) => isGone(item, transaction));
  if (gone.length === 0) return [];
  const byId = new Map(gone.map((item) => [idOf(item), item] as const));
  return blocks.flatMap((made) => {
    const old = isNew(made, transaction) ? byId.get(idOf(made)) : undefined;
    return old === undefined || idOf(made) === '' ? [] : [{ old, made }];
  });
}

/** From both ends as far as the words are the same. */
function copiedLetters({ old, made }: Pair, transaction: Y.Transaction): readonly Copied[] {
  const isOld = (item: Y.Item) => !item.deleted || isGone(item, transaction);
  const before = lettersIn(old, isOld);
  const after = lettersIn(made, (item) => !item.deleted);
  const [from, to] = [before, after].map((letters) => letters.map(({ words }) => words).join(''));
  const { start, end } = sameEnds(from ?? '', to ?? '');
  const sources = clocksOf(before);
  return clocksOf(after).flatMap((clock, index) => {
    const fromEnd = (to ?? '').length - index;
    if (index >= start && fromEnd > end) return [];
    const source = sources[index < start ? index : sources.length - fromEnd];
    return source === undefined ? [] : [copyOf(clock, source)];
  });
}

/** The block itself, and its attributes that say the same. What else is in it is as old as the block. */
function copiedShape({ old, made }: Pair): readonly Copied[] {
  const [before, after] = [typeIn(old), typeIn(made)];
  if (before === null || after === null) return [];
  const attributes = [...after._map].flatMap(([name, item]) => {
    const same = before._map.get(name);
    return same !== undefined && valueOf(same) === valueOf(item) ? [copyOf(item.id, same.id)] : [];
  });
  const others = itemsIn(after).filter(({ content }) => !(content instanceof Y.ContentString));
  return [copyOf(made.id, old.id), ...attributes, ...others.map(({ id }) => copyOf(id, old.id))];
}

function copyOf(made: Y.ID, source: Y.ID): Copied {
  return {
    client: made.client,
    from: made.clock,
    to: made.clock + 1,
    source: { client: source.client, from: source.clock },
  };
}

function lettersIn(block: Y.Item, isIn: (item: Y.Item) => boolean): readonly Letters[] {
  const type = typeIn(block);
  if (type === null) return [];
  return itemsIn(type).flatMap((item) =>
    item.content instanceof Y.ContentString && isIn(item) ? [{ item, words: item.content.str }] : [],
  );
}

/** One for each UTF-16 unit, as Yjs counts. */
function clocksOf(letters: readonly Letters[]): readonly Y.ID[] {
  return letters.flatMap(({ item, words }) =>
    Array.from({ length: words.length }, (_, index) => Y.createID(item.id.client, item.id.clock + index)),
  );
}

function sameEnds(from: string, to: string): { readonly start: number; readonly end: number } {
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && from[start] === to[start]) start += 1;
  let end = 0;
  while (end < shorter - start && from.at(-1 - end) === to.at(-1 - end)) end += 1;
  return { start, end };
}

type Container = Pick<Y.XmlElement, '_map' | '_start'>;

/** In the order of the text, whatever is deleted too. */
function itemsIn(type: Pick<Container, '_start'>): readonly Y.Item[] {
  return itemsOf(type).flatMap((item) => {
    const inner = typeIn(item);
    return inner === null ? [item] : [item, ...itemsIn(inner)];
  });
}

function itemsOf(type: Pick<Container, '_start'>): readonly Y.Item[] {
  const items: Y.Item[] = [];
  for (let item = type._start; item !== null; item = item.right) items.push(item);
  return items;
}

function typeIn({ content }: Y.Item): Container | null {
  return content instanceof Y.ContentType ? content.type : null;
}

function idOf(block: Y.Item): string {
  const item = typeIn(block)?._map.get('id');
  const id = item === undefined ? '' : valueOf(item);
  return typeof id === 'string' ? id : '';
}

function valueOf({ content }: Y.Item): unknown {
  return content instanceof Y.ContentAny ? content.arr.at(-1) : null;
}

function isGone(item: Y.Item, { deleteSet }: Y.Transaction): boolean {
  return item.deleted && Y.isDeleted(deleteSet, item.id);
}

function isNew({ id, deleted }: Y.Item, { beforeState }: Y.Transaction): boolean {
  return !deleted && id.clock >= (beforeState.get(id.client) ?? 0);
}
