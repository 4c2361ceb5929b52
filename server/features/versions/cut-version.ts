import type { VersionView } from '../../../shared/contract/version-routes.ts';
import { ok } from '../../../shared/domain/refusal.ts';
import type { Result } from '../../../shared/domain/refusal.ts';
import { changeDocument } from '../../documents/change-document.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import { freezeText } from '../../documents/freeze-text.ts';
import type { OpenedDocument } from '../../documents/open-document.ts';
import { presentVersion } from './present-version.ts';

export type NewVersion = { readonly name: string; readonly note: string };

/** Freezes the text as it is now under the next number; refused `text-unchanged` when the last version reads the same. */
export async function cutVersion(
  context: DocumentContext,
  { state, actor, project }: OpenedDocument,
  { name, note }: NewVersion,
): Promise<Result<VersionView>> {
  const text = await freezeText(context, state);
  const changed = await changeDocument(context, {
    documentId: state.id,
    actor,
    settings: project.settings,
    command: { type: 'cut-version', name, note, reason: 'manual', text },
    seenSeq: null,
  });
  if (!changed.ok) return changed;
  const cut = changed.value.versions.at(-1);
  if (cut === undefined) throw new Error('A version was cut and is not there.');
  return ok(presentVersion(cut));
}
