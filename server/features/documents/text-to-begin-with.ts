import type { TextContent } from '../../../shared/content/text-content.ts';
import { can } from '../../../shared/domain/can.ts';
import { subjectOf } from '../../../shared/domain/document-subject.ts';
import type { DocumentId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/refusal.ts';
import type { Result } from '../../../shared/domain/refusal.ts';
import type { Kind } from '../../../shared/domain/stages.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import type { OpenedProject } from '../../documents/open-project.ts';

export type Beginning = {
  readonly content: TextContent;
  readonly fromId: DocumentId;
  readonly isConfidential: boolean;
};
type Wanted = { readonly fromId: DocumentId; readonly kind: Kind };

/**
 * The live text of a document of this project that the actor may read. Refused `not-found` for every other one, and
 * `invalid-input` for one of another kind, whose numbers and life are others.
 */
export async function textToBeginWith(
  { store, liveText }: DocumentContext,
  { project, actor }: OpenedProject,
  { fromId, kind }: Wanted,
): Promise<Result<Beginning>> {
  const state = await store.load(fromId);
  if (state === undefined || state.projectId !== project.id) return refuse('not-found', {}, 'fromId');
  const subject = subjectOf(state, project.settings);
  if (!can({ actor, action: 'text.read', subject }).ok) return refuse('not-found', {}, 'fromId');
  if (state.kind !== kind) return refuse('invalid-input', {}, 'fromId');
  return ok({ content: await liveText.freeze(fromId), fromId, isConfidential: state.isConfidential });
}
