import type { z } from 'zod';
import { glossaryType } from '../../../server/features/glossary/glossary-records.ts';
import { mountGlossary } from '../../../server/features/glossary/mount-glossary.ts';
import type { Records } from '../../../server/ports/records.ts';
import { glossaryRoutes } from '../../../shared/contract/glossary-routes.ts';
import type { GlossaryEntryView } from '../../../shared/contract/glossary-routes.ts';
import type { ProjectId } from '../../../shared/domain/ids.ts';
import { project } from '../builders/actors.ts';
import { createFakeDirectory } from '../documents/fake-directory.ts';
import { createFakeClock } from '../fakes/fake-clock.ts';
import { createFakeIds } from '../fakes/fake-ids.ts';
import type { ApiClient } from '../server/api-client.ts';
import { startApi } from '../server/start-api.ts';

export type NewTerm = z.input<typeof glossaryRoutes.addGlossaryEntry.body>;
export type Glossary = Awaited<ReturnType<typeof startGlossary>>;

export const params = { projectId: project };
export const pointOfEntry: NewTerm = {
  language: 'en',
  term: 'point of entry',
  discouraged: ['port of entry'],
};
export const tablePath = (id: string) => `/api/projects/${id}/glossary.csv`;

export function addTerm(client: ApiClient, body: NewTerm, projectId = project) {
  return client.call(glossaryRoutes.addGlossaryEntry, { params: { projectId }, body });
}

/** All terms, page by page. */
export async function listTerms(client: ApiClient, projectId: ProjectId = project) {
  const found: GlossaryEntryView[] = [];
  let after: string | undefined;
  do {
    const query = { limit: 3, ...(after === undefined ? {} : { after }) };
    const page = await client.get(glossaryRoutes.listGlossary, { params: { projectId }, query });
    found.push(...page.items);
    after = page.next ?? undefined;
  } while (after !== undefined);
  return found;
}

/** The routes of the glossary on a real port, over this store, for the people of the builders. */
export async function startGlossary(records: Records) {
  const context = {
    entries: records.of(glossaryType),
    directory: createFakeDirectory(),
    clock: createFakeClock(0),
    ids: createFakeIds(),
  };
  const api = await startApi((mount) => mountGlossary(mount, context));
  return {
    ...api,
    async clear() {
      const client = api.as('secretariat-1');
      for (const { id: entryId } of await listTerms(client))
        await client.get(glossaryRoutes.removeGlossaryEntry, { params: { ...params, entryId } });
    },
  };
}
