import { ok } from '../../../shared/domain/refusal.ts';
import type { Result } from '../../../shared/domain/refusal.ts';
import { changeDocument } from '../../documents/change-document.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import { languageFamily } from '../../documents/language-family.ts';
import type { OpenedDocument } from '../../documents/open-document.ts';

/**
 * TL-7: a translation gives away what its original keeps, so all language versions bear one mark. Gives it to every other
 * version; asked again after a fault, it does what is left.
 */
export async function shareMark(
  context: DocumentContext,
  { state, actor, project }: OpenedDocument,
  isConfidential: boolean,
): Promise<Result<true>> {
  const fresh = (await context.store.load(state.id)) ?? state;
  const family = await languageFamily(context, fresh);
  const others = family.filter((each) => each.id !== state.id && each.isConfidential !== isConfidential);
  for (const { id } of others) {
    const command = { type: 'change-confidentiality', isConfidential } as const;
    const change = { documentId: id, actor, settings: project.settings, command, seenSeq: null };
    const changed = await changeDocument(context, change);
    if (!changed.ok && changed.refusal.code !== 'already-done') return changed;
  }
  return ok(true);
}
