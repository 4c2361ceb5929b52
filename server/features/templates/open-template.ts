import { blockText } from '../../../shared/content/block-text.ts';
import type { TextContent } from '../../../shared/content/text-content.ts';
import { createTemplate } from '../../../shared/domain/create-document.ts';
import { initialState } from '../../../shared/domain/evolve.ts';
import { asId } from '../../../shared/domain/ids.ts';
import type { DocumentId } from '../../../shared/domain/ids.ts';
import { ok } from '../../../shared/domain/refusal.ts';
import type { Result } from '../../../shared/domain/refusal.ts';
import type { Kind } from '../../../shared/domain/stages.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import { nowOf } from '../../documents/document-context.ts';
import type { OpenedProject } from '../../documents/open-project.ts';
import { broughtAlong, templateKey, templateType } from '../../documents/project-templates.ts';

export type Opening = { readonly kind: Kind; readonly language: string };

/**
 * The project's own template; begun with ours where it has none. First the text, then the record that claims the kind, then
 * the event: of two at once one claims it, and what a crash left half is made whole by the next who asks.
 */
export async function openTemplate(
  context: DocumentContext,
  opened: OpenedProject,
  wanted: Opening,
): Promise<Result<{ readonly id: DocumentId }>> {
  const { project, actor } = opened;
  const { content, guides } = broughtAlong(wanted.kind, wanted.language);
  const title = content.content.slice(0, 1).map(blockText).join('');
  const decision = createTemplate({ projectId: project.id, title, ...wanted, guides }, actor);
  if (!decision.ok) return decision;
  const id = await claim(context, opened, { ...wanted, content });
  if ((await context.store.load(id)) === undefined) {
    // A conflict says that another one has just made it.
    await context.store.append({
      state: initialState(id),
      events: decision.value,
      actor,
      at: nowOf(context),
    });
  }
  return ok({ id });
}

type Claiming = Opening & { readonly content: TextContent };

async function claim(
  context: DocumentContext,
  { project, actor }: OpenedProject,
  { content, ...wanted }: Claiming,
) {
  const records = context.records.of(templateType);
  const key = templateKey({ projectId: project.id, ...wanted });
  const known = await records.get(key);
  if (known !== undefined) return known.value.documentId;
  const documentId: DocumentId = asId(context.ids.next());
  await context.liveText.create(documentId, content, actor.kind === 'person' ? actor.personId : '');
  const inserted = await records.insert({ id: key, projectId: project.id, ...wanted, documentId });
  if (inserted === 'ok') return documentId;
  const first = await records.get(key);
  if (first === undefined) throw new Error('A template is claimed and unknown.');
  return first.value.documentId;
}
