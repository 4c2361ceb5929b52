import { z } from 'zod';
import { projectId } from '../../../shared/contract/fields.ts';
import { glossaryRoutes } from '../../../shared/contract/glossary-routes.ts';
import { writeGlossary } from '../../../shared/domain/glossary-table.ts';
import { ok } from '../../../shared/domain/refusal.ts';
import type { Result } from '../../../shared/domain/refusal.ts';
import { mayInProject } from '../../documents/open-project.ts';
import type { OpenedProject } from '../../documents/open-project.ts';
import type { Api, FileAnswer } from '../../ports/api.ts';
import { addEntry, changeEntry, removeEntry } from './change-entries.ts';
import type { Hand } from './change-entries.ts';
import type { GlossaryContext } from './glossary-context.ts';
import { enterRows, importTerms } from './import-terms.ts';
import { everyEntry, listEntries } from './list-entries.ts';
import { starterTerms } from './starter-terms.ts';

export function mountGlossary(api: Api, context: GlossaryContext): void {
  mountReading(api, context);
  mountEntries(api, context);
  mountTables(api, context);
}

function mountReading(api: Api, context: GlossaryContext): void {
  api.mount({
    route: glossaryRoutes.listGlossary,
    access: mayInProject(context, 'project.read'),
    handle: async ({ params, query }) => ok(await listEntries(context, params.projectId, query)),
  });
  api.mountFile({
    path: '/api/projects/:projectId/glossary.csv',
    params: z.object({ projectId }),
    query: z.object({}),
    access: mayInProject(context, 'project.read'),
    handle: ({ granted }) => tableOf(context, granted),
  });
}

function mountEntries(api: Api, context: GlossaryContext): void {
  const access = mayInProject(context, 'glossary.write');
  api.mount({
    route: glossaryRoutes.addGlossaryEntry,
    access,
    handle: ({ granted, body }) => addEntry(context, handOf(granted), body),
  });
  api.mount({
    route: glossaryRoutes.changeGlossaryEntry,
    access,
    handle: ({ granted, params: { entryId }, body }) =>
      changeEntry(context, handOf(granted), { ...body, entryId }),
  });
  api.mount({
    route: glossaryRoutes.removeGlossaryEntry,
    access,
    handle: ({ params }) => removeEntry(context, params),
  });
}

function mountTables(api: Api, context: GlossaryContext): void {
  const access = mayInProject(context, 'glossary.write');
  api.mount({
    route: glossaryRoutes.importGlossary,
    access,
    handle: ({ granted, body: { csv } }) =>
      importTerms(context, handOf(granted), { csv, language: granted.project.settings.language }),
  });
  api.mount({
    route: glossaryRoutes.addStarterTerms,
    access,
    async handle({ granted }) {
      const rows = starterTerms.map((term, index) => ({ row: index + 1, term }));
      const left = await enterRows(context, handOf(granted), rows);
      return ok({ added: rows.length - left.length });
    },
  });
}

function handOf({ project, actor }: OpenedProject): Hand {
  return { projectId: project.id, actor };
}

async function tableOf(context: GlossaryContext, { project }: OpenedProject): Promise<Result<FileAnswer>> {
  return ok({
    bytes: writeGlossary(await everyEntry(context, project.id)),
    contentType: 'text/csv; charset=utf-8',
    fileName: 'glossary.csv',
    caching: 'never',
  });
}
