import { can } from '../../../shared/domain/can.ts';
import type { DocumentState, PublicationState } from '../../../shared/domain/document-state.ts';
import { subjectOf } from '../../../shared/domain/document-subject.ts';
import { ok, refuse } from '../../../shared/domain/refusal.ts';
import type { Result } from '../../../shared/domain/refusal.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import { publicSlugs } from '../../documents/public-slugs.ts';
import type { Access } from '../../ports/api.ts';
import type { ProjectFacts } from '../../ports/directory.ts';

export type Published = {
  readonly state: DocumentState;
  readonly project: ProjectFacts;
  readonly publication: PublicationState;
};

/** Guard of the public pages: an address leads somewhere only while `can` lets the public read the document (AC-4). */
export function mayReadPublished(context: DocumentContext): Access<{ readonly slug: string }, Published> {
  return ({ params: { slug } }) => findPublished(context, slug);
}

async function findPublished(context: DocumentContext, slug: string): Promise<Result<Published>> {
  const reserved = await context.records.of(publicSlugs).get(slug);
  const state = reserved && (await context.store.load(reserved.value.documentId));
  const publication = state?.publications.find((each) => each.slug === slug);
  const project = state && (await context.directory.project(state.projectId));
  if (state === undefined || project === undefined || publication === undefined) return refuse('not-found');
  const subject = subjectOf(state, project.settings);
  const may = can({ actor: { kind: 'public' }, action: 'document.read', subject });
  return may.ok ? ok({ state, project, publication }) : refuse('not-found');
}
