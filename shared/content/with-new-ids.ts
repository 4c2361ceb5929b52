import type { Block, TextContent } from './text-content.ts';

/** Attributes that name a block of the same text: its own id, and what it refers to. */
const naming: readonly string[] = ['id', 'goTo', 'target'];

/** The same text with other ids for its blocks; what refers within it refers to the same places. */
export function withNewIds(content: TextContent, nextId: () => string): Renamed {
  const ids = new Map(content.content.map((block) => [block.attrs.id, nextId()]));
  return { content: { ...content, content: content.content.map((block) => renamed(block, ids)) }, ids };
}

/** `ids` tells the new id of every old one. */
export type Renamed = { readonly content: TextContent; readonly ids: ReadonlyMap<string, string> };

function renamed<T extends Block>(block: T, ids: ReadonlyMap<string, string>): T {
  return changed(block, (key, value) =>
    naming.includes(key) && typeof value === 'string' ? (ids.get(value) ?? value) : value,
  );
}

type Change = (key: string, value: unknown) => unknown;

/** The value with every part of it replaced by what `change` answers; the shape stays. */
function changed<T>(value: T, change: Change): T {
  const walk = (part: unknown, key: string): unknown => {
    if (Array.isArray(part)) return part.map((each: unknown) => walk(each, ''));
    if (typeof part !== 'object' || part === null) return change(key, part);
    return Object.fromEntries(Object.entries(part).map(([name, each]) => [name, walk(each, name)]));
  };
  // Only strings are replaced, by strings, so that the type is what it was.
  return walk(value, '') as T;
}
