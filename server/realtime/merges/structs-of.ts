import * as Y from 'yjs';

type Struct = Y.Item | Y.GC;

/** What a transaction added, in the order of each client's clock. */
export function* newStructs({ doc, beforeState, afterState }: Y.Transaction): Generator<Struct> {
  for (const [client, until] of afterState) {
    const from = beforeState.get(client) ?? 0;
    if (from < until) yield* structsIn(doc, { client, from, until });
  }
}

/** The items a transaction deleted, what it brought already deleted among them. */
export function* deletedItems({ doc, deleteSet }: Y.Transaction): Generator<Y.Item> {
  for (const [client, ranges] of deleteSet.clients) {
    for (const { clock, len } of ranges) {
      for (const struct of structsIn(doc, { client, from: clock, until: clock + len }))
        if (struct instanceof Y.Item) yield struct;
    }
  }
}

type Stretch = { readonly client: number; readonly from: number; readonly until: number };

export function* structsIn(doc: Y.Doc, { client, from, until }: Stretch): Generator<Struct> {
  const structs = doc.store.clients.get(client);
  if (structs === undefined) return;
  for (let index = Y.findIndexSS(structs, from); index < structs.length; index++) {
    const struct = structs[index];
    if (struct === undefined || struct.id.clock >= until) return;
    yield struct;
  }
}

/** The type an item stands in; undefined where its memory is gone. */
export function parentOf({ parent }: Y.Item): Y.AbstractType<unknown> | undefined {
  return parent instanceof Y.AbstractType ? parent : undefined;
}

/** The item just below the root that holds this one, or is it. */
export function topOf(item: Y.Item): Y.Item {
  let top = item;
  for (
    let parent = parentOf(top)?._item;
    parent !== null && parent !== undefined;
    parent = parentOf(top)?._item
  )
    top = parent;
  return top;
}
