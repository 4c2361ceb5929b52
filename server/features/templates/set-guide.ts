import { blockText } from '../../../shared/content/block-text.ts';
import type { GuidesView } from '../../../shared/contract/template-routes.ts';
import type { CommandOf } from '../../../shared/domain/commands.ts';
import type { DocumentState } from '../../../shared/domain/document-state.ts';
import { wordsToKeep } from '../../../shared/domain/guides.ts';
import type { Guide } from '../../../shared/domain/guides.ts';
import type { ClauseId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/refusal.ts';
import type { Result } from '../../../shared/domain/refusal.ts';
import { changeDocument } from '../../documents/change-document.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import type { OpenedDocument } from '../../documents/open-document.ts';

export function presentGuides({ guides, pageLimit }: DocumentState): GuidesView {
  return { guides: [...guides], pageLimit };
}

export type Asked = Pick<Guide, 'prompt' | 'isLocked' | 'isRequired'> & { readonly clauseId: ClauseId };

/**
 * What is asked of one clause, from now on. The words that a lock holds are those of the live text at this moment. A
 * clause that is gone can only be released (else `clause-not-found`): a required section that the group gave up.
 */
export async function setGuide(
  context: DocumentContext,
  opened: OpenedDocument,
  { clauseId, ...asked }: Asked,
): Promise<Result<GuidesView>> {
  const known = opened.state.guides.find((guide) => guide.clauseId === clauseId);
  const { content } = await context.liveText.freeze(opened.state.id);
  const block = content.find(({ attrs }) => attrs.id === clauseId);
  if (block?.type === 'clause') {
    const { kind, level } = block.attrs;
    return change(context, opened, {
      type: 'set-guide',
      guide: { ...asked, clauseId, kind, level, words: wordsToKeep(blockText(block), asked) },
    });
  }
  const isReleased = !asked.isLocked && !asked.isRequired;
  if (known === undefined || block !== undefined || !isReleased)
    return refuse('clause-not-found', {}, 'clauseId');
  return change(context, opened, { type: 'set-guide', guide: { ...known, ...asked } });
}

export function setPageLimit(
  context: DocumentContext,
  opened: OpenedDocument,
  pages: number | null,
): Promise<Result<GuidesView>> {
  return change(context, opened, { type: 'set-page-limit', pages });
}

async function change(
  context: DocumentContext,
  { state, actor, project }: OpenedDocument,
  command: CommandOf<'set-guide' | 'set-page-limit'>,
): Promise<Result<GuidesView>> {
  const { settings } = project;
  const changed = await changeDocument(context, {
    documentId: state.id,
    actor,
    settings,
    command,
    seenSeq: null,
  });
  return changed.ok ? ok(presentGuides(changed.value)) : changed;
}
