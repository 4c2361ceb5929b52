import type { DocumentView } from '../../../shared/contract/document-views.ts';
import { decide } from '../../../shared/domain/decide.ts';
import type { DocumentState } from '../../../shared/domain/document-state.ts';
import { isAuthoritative } from '../../../shared/domain/languages.ts';
import { ok, refuse } from '../../../shared/domain/refusal.ts';
import type { Result } from '../../../shared/domain/refusal.ts';
import { changeDocument } from '../../documents/change-document.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import { nowOf } from '../../documents/document-context.ts';
import { languageFamily } from '../../documents/language-family.ts';
import { decisionOn, withState } from '../../documents/open-document.ts';
import type { OpenedDocument } from '../../documents/open-document.ts';
import { presentDocument } from '../../documents/present-document.ts';

/**
 * TL-5: the version that loses authority is changed before the one that gains it, so that there are never two; after a
 * fault between there is none, and the same request does the rest.
 */
export async function makeAuthoritative(
  context: DocumentContext,
  opened: OpenedDocument,
  reason: string,
): Promise<Result<DocumentView>> {
  const { state, actor, project } = opened;
  const family = await languageFamily(context, state);
  if (family.length < 2 || isAuthoritative(state)) return refuse('already-done');
  const command = {
    type: 'change-authority',
    authoritative: state.id,
    language: state.language,
    reason,
  } as const;
  const concerned = [...family.filter(isAuthoritative), state];
  for (const each of concerned) {
    const decision = decide(each, command, decisionOn(withState(opened, each), nowOf(context)));
    if (!decision.ok) return decision;
  }
  let latest: DocumentState = state;
  for (const { id } of concerned) {
    const change = { documentId: id, actor, settings: project.settings, command, seenSeq: null };
    const changed = await changeDocument(context, change);
    if (!changed.ok) return changed;
    latest = changed.value;
  }
  return ok(presentDocument(withState(opened, latest), nowOf(context)));
}
