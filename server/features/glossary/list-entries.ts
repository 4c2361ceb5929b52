import type { GlossaryEntryView } from '../../../shared/contract/glossary-routes.ts';
import type { ProjectId } from '../../../shared/domain/ids.ts';
import type { Stored } from '../../ports/records.ts';
import type { GlossaryContext } from './glossary-context.ts';
import type { GlossaryRecord } from './glossary-records.ts';

type Page = { readonly limit: number; readonly after?: string | undefined };

/** By alphabet. */
export async function listEntries(
  { entries }: Pick<GlossaryContext, 'entries'>,
  projectId: ProjectId,
  { limit, after }: Page,
): Promise<{ items: GlossaryEntryView[]; next: string | null }> {
  const found = await entries.list({
    where: { projectId: { equals: projectId } },
    order: { field: 'key', direction: 'ascending' },
    limit,
    ...(after === undefined ? {} : { after }),
  });
  return { items: found.items.map(presentEntry), next: found.next };
}

export async function everyEntry(
  context: Pick<GlossaryContext, 'entries'>,
  projectId: ProjectId,
): Promise<readonly GlossaryEntryView[]> {
  const all: GlossaryEntryView[] = [];
  let after: string | undefined;
  do {
    const page = await listEntries(context, projectId, { limit: 1000, after });
    all.push(...page.items);
    after = page.next ?? undefined;
  } while (after !== undefined);
  return all;
}

export function presentEntry({ value, revision }: Stored<GlossaryRecord>): GlossaryEntryView {
  return { ...value, revision };
}
