export type PageRequest = { readonly after?: string | undefined; readonly limit: number };
export type MarkedPage<Item> = { readonly items: readonly Item[]; readonly next: string | null };

/** A page of a list that is in memory; the mark names the last item shown. A mark of no item has nothing after it. */
export function pageByMark<Item>(
  all: readonly Item[],
  { after, limit }: PageRequest,
  markOf: (item: Item) => string,
): MarkedPage<Item> {
  const rest = after === undefined ? all : following(all, (item) => markOf(item) === after);
  const items = rest.slice(0, limit);
  const last = items.at(-1);
  return { items, next: last === undefined || rest.length <= limit ? null : markOf(last) };
}

function following<Item>(all: readonly Item[], isMarked: (item: Item) => boolean): readonly Item[] {
  const index = all.findIndex(isMarked);
  return index === -1 ? [] : all.slice(index + 1);
}
