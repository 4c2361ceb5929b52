import type { DocumentSummaryView } from '../../../shared/contract/project-routes.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import type { DocumentSummary } from '../../documents/document-summary.ts';
import type { OpenedProject } from '../../documents/open-project.ts';
import type { MarkedPage, PageRequest } from '../../documents/page-by-mark.ts';
import { countVisible, whereVisible } from '../../documents/visible-summaries.ts';
import { visibleWords } from '../../documents/visibility.ts';
import type { DocumentCounter } from '../../ports/directory.ts';

/** Documents of a project that the actor may see, the last changed first. */
export async function listDocuments(
  { summaries }: Pick<DocumentContext, 'summaries'>,
  { project, actor }: OpenedProject,
  { after, limit }: PageRequest,
): Promise<MarkedPage<DocumentSummaryView>> {
  await summaries.catchUp();
  const { id: projectId, settings } = project;
  const readable = new Set(visibleWords({ actor, projectId, settings, action: 'text.read' }));
  const { items, next } = await summaries.records.list({
    where: whereVisible({ project, actor, action: 'document.read' }),
    order: { field: 'updatedAt', direction: 'descending' },
    limit,
    ...(after === undefined ? {} : { after }),
  });
  return { items: items.map(({ value }) => present(value, { project, readable })), next };
}

type Shown = { readonly project: OpenedProject['project']; readonly readable: ReadonlySet<string> };

/** Who only knows of a published document is told nothing about the work on it. */
function present(summary: DocumentSummary, { project, readable }: Shown): DocumentSummaryView {
  const { id, projectId, title, kind, language, hasLanguages, stage, edition, isConfidential, updatedAt } =
    summary;
  const { deadline, openThreads, undisposed } = readable.has(summary.visibility) ? summary : noWork;
  const names = { id, projectId, projectName: project.name, title, kind, language, hasLanguages };
  return { ...names, stage, edition, isConfidential, deadline, openThreads, undisposed, updatedAt };
}

const noWork = { deadline: null, openThreads: 0, undisposed: 0 } as const;

/** Counts as the lists show: nothing invisible is in the number (AC-4). */
export function createDocumentCounter(
  context: Pick<DocumentContext, 'summaries' | 'directory'>,
): DocumentCounter {
  return {
    async countVisible(actor, projectId) {
      const project = await context.directory.project(projectId);
      if (project === undefined) return 0;
      await context.summaries.catchUp();
      return countVisible(context, { project, actor, action: 'document.read' });
    },
  };
}
