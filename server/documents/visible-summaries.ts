import type { Actor } from '../../shared/domain/actor.ts';
import type { Stage } from '../../shared/domain/stages.ts';
import type { ProjectFacts } from '../ports/directory.ts';
import type { DocumentContext } from './document-context.ts';
import type { DocumentSummary } from './document-summary.ts';
import { visibleWords } from './visibility.ts';
import type { VisibilityQuestion } from './visibility.ts';

type Parts = Pick<DocumentContext, 'summaries'>;
export type VisibleQuestion = {
  readonly project: ProjectFacts;
  readonly actor: Actor;
  readonly action: VisibilityQuestion['action'];
  readonly stages?: readonly Stage[];
};

const batch = 200;

/** What to ask the storage for, so that it answers nothing the actor may not see (AC-4). */
export function whereVisible({ project, actor, action, stages }: VisibleQuestion) {
  const { id: projectId, settings } = project;
  const words = visibleWords({ actor, projectId, settings, action });
  const where = { projectId: { equals: projectId }, visibility: { in: words } };
  return stages === undefined ? where : { ...where, stage: { in: stages } };
}

export function countVisible({ summaries }: Parts, question: VisibleQuestion): Promise<number> {
  return summaries.records.count(whereVisible(question));
}

/** All visible documents of a project, the last changed first. */
export async function* visibleSummaries(
  { summaries }: Parts,
  question: VisibleQuestion,
): AsyncGenerator<DocumentSummary> {
  let after: string | undefined;
  do {
    const page = await summaries.records.list({
      where: whereVisible(question),
      order: { field: 'updatedAt', direction: 'descending' },
      limit: batch,
      ...(after === undefined ? {} : { after }),
    });
    for (const { value } of page.items) yield value;
    after = page.next ?? undefined;
  } while (after !== undefined);
}
