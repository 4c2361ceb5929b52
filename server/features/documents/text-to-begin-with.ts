import { guidesFromDocument, guidesFromTemplate } from '../../../shared/content/guides-of-copy.ts';
import { titledContent } from '../../../shared/content/templates/template-of.ts';
import type { TextContent } from '../../../shared/content/text-content.ts';
import { withNewIds } from '../../../shared/content/with-new-ids.ts';
import { can } from '../../../shared/domain/can.ts';
import { subjectOf } from '../../../shared/domain/document-subject.ts';
import { usualPageLimit } from '../../../shared/domain/guides.ts';
import type { Guide } from '../../../shared/domain/guides.ts';
import type { DocumentId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/refusal.ts';
import type { Result } from '../../../shared/domain/refusal.ts';
import type { Kind } from '../../../shared/domain/stages.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import type { OpenedProject } from '../../documents/open-project.ts';
import { broughtAlong, ownTemplate } from '../../documents/project-templates.ts';

/** The words a document begins with, under ids of its own, and what is asked of them. */
export type Beginning = {
  readonly content: TextContent;
  readonly guides: readonly Guide[];
  readonly pageLimit: number | null;
  readonly isConfidential: boolean;
  /** The live text that the words come from, with its images. */
  readonly fromId: DocumentId | null;
};
export type Wanted = { readonly title: string; readonly kind: Kind; readonly language: string };

/** The template of the kind in the language of the text: the project's own where it has one, else ours. */
export async function beginWithTemplate(
  context: DocumentContext,
  { project }: OpenedProject,
  { title, kind, language }: Wanted,
): Promise<Beginning> {
  const own = await ownTemplate(context, { projectId: project.id, kind, language });
  const template =
    own === undefined
      ? { ...broughtAlong(kind, language), pageLimit: usualPageLimit(kind) }
      : { content: await context.liveText.freeze(own.id), guides: own.guides, pageLimit: own.pageLimit };
  const titled = titledContent(template.content, title);
  const { content, ids } = withNewIds(titled, () => context.ids.next());
  const guides = guidesFromTemplate(titled, template.guides, ids);
  return {
    content,
    guides,
    pageLimit: template.pageLimit,
    isConfidential: false,
    fromId: own?.id ?? null,
  };
}

/**
 * The live text of a document of this project that the actor may read. Refused `not-found` for every other one, and
 * `invalid-input` for one of another kind, whose numbers and life are others.
 */
export async function beginWithDocument(
  { store, liveText, ids: port }: DocumentContext,
  { project, actor }: OpenedProject,
  { fromId, title, kind }: Wanted & { readonly fromId: DocumentId },
): Promise<Result<Beginning>> {
  const state = await store.load(fromId);
  if (state === undefined || state.projectId !== project.id) return refuse('not-found', {}, 'fromId');
  const subject = subjectOf(state, project.settings);
  if (!can({ actor, action: 'text.read', subject }).ok) return refuse('not-found', {}, 'fromId');
  if (state.kind !== kind) return refuse('invalid-input', {}, 'fromId');
  const titled = titledContent(await liveText.freeze(fromId), title);
  const { content, ids } = withNewIds(titled, () => port.next());
  const guides = state.isTemplate
    ? guidesFromTemplate(titled, state.guides, ids)
    : guidesFromDocument(state.guides, ids);
  const { pageLimit, isConfidential } = state;
  return ok({ content, guides, pageLimit, isConfidential, fromId });
}
