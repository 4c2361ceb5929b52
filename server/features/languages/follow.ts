import type { DocumentState } from '../../../shared/domain/document-state.ts';
import { refuse, ok } from '../../../shared/domain/refusal.ts';
import type { Result } from '../../../shared/domain/refusal.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import { languageFamily, leaderOf, mayInVersion } from '../../documents/language-family.ts';
import type { OpenedDocument } from '../../documents/open-document.ts';

/** The version that this one follows, for who may read its text too; `is-authoritative` where there is none, else `not-found`. */
export async function followedBy(
  context: DocumentContext,
  opened: OpenedDocument,
): Promise<Result<DocumentState>> {
  const leader = leaderOf(opened.state, await languageFamily(context, opened.state));
  if (leader === undefined) return refuse('is-authoritative');
  return mayInVersion(opened, leader, 'text.read') ? ok(leader) : refuse('not-found');
}
