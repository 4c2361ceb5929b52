import { templateContent, titledContent } from '../../../shared/content/templates/template-of.ts';
import { withNewIds } from '../../../shared/content/with-new-ids.ts';
import { createDocument as decideCreation } from '../../../shared/domain/create-document.ts';
import { initialState } from '../../../shared/domain/evolve.ts';
import { asId } from '../../../shared/domain/ids.ts';
import type { DocumentId } from '../../../shared/domain/ids.ts';
import { ok } from '../../../shared/domain/refusal.ts';
import type { Result } from '../../../shared/domain/refusal.ts';
import type { Kind } from '../../../shared/domain/stages.ts';
import type { TextContent } from '../../../shared/content/text-content.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import { nowOf } from '../../documents/document-context.ts';
import type { OpenedProject } from '../../documents/open-project.ts';
import { copyImages } from '../../documents/text-images.ts';
import { textToBeginWith } from './text-to-begin-with.ts';

export type NewDocument = {
  readonly title: string;
  readonly kind: Kind;
  readonly isConfidential: boolean;
  readonly fromId?: DocumentId | undefined;
  /** The text to begin with; that of the kind's template when absent. */
  readonly content?: TextContent;
};

/**
 * Text first, then the event that makes the document known: a crash between leaves a text nobody can reach, never a
 * document without a text.
 */
export async function createDocument(
  context: DocumentContext,
  opened: OpenedProject,
  { title, kind, content, fromId, ...wanted }: NewDocument,
): Promise<Result<{ readonly id: DocumentId }>> {
  const { project, actor } = opened;
  const { language } = project.settings;
  const from = fromId === undefined ? ok(null) : await textToBeginWith(context, opened, { fromId, kind });
  if (!from.ok) return from;
  const isConfidential = wanted.isConfidential || from.value?.isConfidential === true;
  const decision = decideCreation({ projectId: project.id, title, kind, language, isConfidential }, actor);
  if (!decision.ok) return decision;
  const id: DocumentId = asId(context.ids.next());
  const nextId = () => context.ids.next();
  const begun = from.value === null ? content : titledContent(withNewIds(from.value.content, nextId), title);
  const text = begun ?? templateContent(kind, title, nextId);
  if (from.value !== null)
    await copyImages(context, text, { from: from.value.fromId, to: id, at: nowOf(context) });
  await context.liveText.create(id, text, actor.kind === 'person' ? actor.personId : '');
  const appended = await context.store.append({
    state: initialState(id),
    events: decision.value,
    actor,
    at: nowOf(context),
  });
  if (!appended.ok) throw new Error('A new id names a document that exists.');
  return ok({ id });
}
