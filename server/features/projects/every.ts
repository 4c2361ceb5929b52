import type { Collection, Query } from '../../ports/records.ts';

/** All records of a question whose answer is bounded by what one project holds. */
export async function every<T extends { readonly id: string }>(
  collection: Collection<T>,
  where: NonNullable<Query<T>['where']>,
): Promise<readonly T[]> {
  const found: T[] = [];
  let after: string | undefined;
  do {
    const page = await collection.list({ where, limit: 1000, ...(after === undefined ? {} : { after }) });
    found.push(...page.items.map(({ value }) => value));
    after = page.next ?? undefined;
  } while (after !== undefined);
  return found;
}
