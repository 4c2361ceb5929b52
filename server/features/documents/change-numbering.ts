import type { DocumentView } from '../../../shared/contract/document-views.ts';
import type { NumberFormat } from '../../../shared/domain/number-format.ts';
import { numberingData } from '../../../shared/domain/numbering-rules.ts';
import { ok } from '../../../shared/domain/refusal.ts';
import type { Result } from '../../../shared/domain/refusal.ts';
import { changeDocument } from '../../documents/change-document.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import { nowOf } from '../../documents/document-context.ts';
import { liveRules } from '../../documents/numbering-rules-of.ts';
import { withState } from '../../documents/open-document.ts';
import type { OpenedDocument } from '../../documents/open-document.ts';
import { presentDocument } from '../../documents/present-document.ts';

/** How the live text is numbered now. */
export async function readNumbering(context: DocumentContext, { state }: OpenedDocument) {
  return { ...numberingData(await liveRules(context, state)), isOwn: state.numbering !== null };
}

/** Numbers the text otherwise for everyone, from now on; versions keep the numbers they were cut with. */
export async function changeNumbering(
  context: DocumentContext,
  opened: OpenedDocument,
  format: NumberFormat | null,
): Promise<Result<DocumentView>> {
  const changed = await changeDocument(context, {
    documentId: opened.state.id,
    actor: opened.actor,
    settings: opened.project.settings,
    command: { type: 'change-numbering', format },
    seenSeq: null,
  });
  return changed.ok ? ok(presentDocument(withState(opened, changed.value), nowOf(context))) : changed;
}
