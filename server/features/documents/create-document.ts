import { createDocument as decideCreation } from '../../../shared/domain/create-document.ts';
import { initialState } from '../../../shared/domain/evolve.ts';
import { usualPageLimit } from '../../../shared/domain/guides.ts';
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
import { beginWithDocument, beginWithTemplate } from './text-to-begin-with.ts';
import type { Beginning } from './text-to-begin-with.ts';

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
  wanted: NewDocument,
): Promise<Result<{ readonly id: DocumentId }>> {
  const { project, actor } = opened;
  const begun = await beginning(context, opened, wanted);
  if (!begun.ok) return begun;
  const { content, guides, pageLimit } = begun.value;
  const { title, kind } = wanted;
  const decision = decideCreation(
    {
      projectId: project.id,
      title,
      kind,
      language: project.settings.language,
      isConfidential: wanted.isConfidential || begun.value.isConfidential,
      guides,
      pageLimit,
    },
    actor,
  );
  if (!decision.ok) return decision;
  const id: DocumentId = asId(context.ids.next());
  const { fromId } = begun.value;
  const at = nowOf(context);
  if (fromId !== null) await copyImages(context, content, { from: fromId, to: id, at });
  await context.liveText.create(id, content, actor.kind === 'person' ? actor.personId : '');
  const appended = await context.store.append({
    state: initialState(id),
    events: decision.value,
    actor,
    at,
  });
  if (!appended.ok) throw new Error('A new id names a document that exists.');
  return ok({ id });
}

async function beginning(
  context: DocumentContext,
  opened: OpenedProject,
  { title, kind, fromId, content }: NewDocument,
): Promise<Result<Beginning>> {
  if (content !== undefined) {
    return ok({ content, guides: [], pageLimit: usualPageLimit(kind), isConfidential: false, fromId: null });
  }
  const { language } = opened.project.settings;
  const wanted = { title, kind, language };
  if (fromId !== undefined) return beginWithDocument(context, opened, { ...wanted, fromId });
  return ok(await beginWithTemplate(context, opened, wanted));
}
