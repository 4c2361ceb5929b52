import type { z } from 'zod';
import type {
  projectRoutes,
  ProjectSummaryView,
  WaitingView,
} from '../../../shared/contract/project-routes.ts';
import type { Actor } from '../../../shared/domain/actor.ts';
import type { Stage } from '../../../shared/domain/stages.ts';
import { stages } from '../../../shared/domain/stages.ts';
import { waitingFor } from '../../../shared/domain/waiting.ts';
import type { SignedIn } from '../../ports/api.ts';
import type { Directory, ProjectFacts } from '../../ports/directory.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import { nowOf } from '../../documents/document-context.ts';
import { countVisible, visibleSummaries } from '../../documents/visible-summaries.ts';

export type Home = z.output<typeof projectRoutes.getHome.response>;
type Place = Awaited<ReturnType<Directory['projectsOf']>>[number];

/** Nothing waits in a text that is published or withdrawn. */
const livelyStages = stages.filter((stage: Stage) => stage !== 'published' && stage !== 'withdrawn');

/** What waits for the person, what is due first on top, and their projects by name. */
export async function getHome(context: DocumentContext, caller: SignedIn): Promise<Home> {
  await context.summaries.catchUp();
  const places = await context.directory.projectsOf(caller.personId);
  const found = await Promise.all(places.map((place) => inProject(context, caller, place)));
  return {
    waiting: found.flatMap(({ waiting }) => waiting).toSorted(byUrgency),
    projects: found.map(({ summary }) => summary).toSorted((a, b) => a.name.localeCompare(b.name)),
  };
}

async function inProject(context: DocumentContext, caller: SignedIn, { project, membership }: Place) {
  const { personId, name, isAdministrator } = caller;
  const actor: Actor = { kind: 'person', personId, name, isAdministrator, membership };
  const summary: ProjectSummaryView = {
    id: project.id,
    name: project.name,
    description: project.description,
    role: membership.role,
    delegationName: membership.delegation?.name ?? null,
    documentCount: await countVisible(context, { project, actor, action: 'document.read' }),
  };
  return { summary, waiting: await waitingIn(context, project, actor) };
}

async function waitingIn(
  context: DocumentContext,
  project: ProjectFacts,
  actor: Actor,
): Promise<readonly WaitingView[]> {
  const now = nowOf(context);
  const waiting: WaitingView[] = [];
  const lively = { project, actor, action: 'text.read', stages: livelyStages } as const;
  for await (const { id, seq } of visibleSummaries(context, lively)) {
    const state = await context.store.loadSeen(id, seq);
    if (state === undefined) continue;
    const about = { documentId: id, documentTitle: state.title, projectName: project.name };
    for (const { kind, sentence, deadline } of waitingFor(state, {
      actor,
      now,
      settings: project.settings,
    })) {
      const { template, params } = sentence;
      const { timeZone } = project.settings;
      waiting.push({ kind, ...about, template, params: { ...params }, deadline, timeZone });
    }
  }
  return waiting;
}

/** What has a deadline comes first, the nearest on top. */
function byUrgency(a: WaitingView, b: WaitingView): number {
  return dueAt(a) - dueAt(b) || a.documentTitle.localeCompare(b.documentTitle);
}

function dueAt({ deadline }: WaitingView): number {
  return deadline === null ? Number.MAX_SAFE_INTEGER : Date.parse(deadline);
}
