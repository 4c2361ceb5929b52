import { useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import type { GlossaryEntryView } from '../../../shared/contract/glossary-routes.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { call } from '../../lib/api.ts';
import { keyOf } from '../../lib/query.ts';

/** Terms are agreed on while others write; a page that stays open asks again this often. */
const refreshMs = 60_000;

/** The whole glossary of a project: it is searched and read against the text, so no page of it is enough. */
export function useGlossary(projectId: string): UseQueryResult<readonly GlossaryEntryView[], Error> {
  return useQuery({
    queryKey: [...keyOf(routes.listGlossary, { params: { projectId } }), 'whole'],
    queryFn: ({ signal }) => wholeGlossary(projectId, signal),
    refetchInterval: refreshMs,
  });
}

async function wholeGlossary(projectId: string, signal: AbortSignal): Promise<readonly GlossaryEntryView[]> {
  const entries: GlossaryEntryView[] = [];
  let after: string | undefined;
  do {
    const query = { limit: 200, ...(after === undefined ? {} : { after }) };
    const page = await call(routes.listGlossary, { params: { projectId }, query }, signal);
    entries.push(...page.items);
    after = page.next ?? undefined;
  } while (after !== undefined);
  return entries;
}
