import type { LanguageVersionView } from '../../../shared/contract/language-routes.ts';
import type { DocumentState } from '../../../shared/domain/document-state.ts';
import { isAuthoritative } from '../../../shared/domain/languages.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import { languageFamily, leaderOf, mayInVersion } from '../../documents/language-family.ts';
import type { OpenedDocument } from '../../documents/open-document.ts';

/** The versions that the person may see; what they may not see is not told of (AC-4). */
export async function listLanguages(
  context: DocumentContext,
  opened: OpenedDocument,
): Promise<readonly LanguageVersionView[]> {
  const family = await languageFamily(context, opened.state);
  const visible = family.filter((each) => mayInVersion(opened, each, 'document.read'));
  return visible.map((each) => present(each, visible));
}

function present(state: DocumentState, visible: readonly DocumentState[]): LanguageVersionView {
  const { id: documentId, language, title, stage, translationOf, publications } = state;
  return {
    documentId,
    language,
    title,
    stage,
    isOriginal: translationOf === null,
    isAuthoritative: isAuthoritative(state),
    follows: leaderOf(state, visible)?.id ?? null,
    slug: publications.at(-1)?.slug ?? null,
  };
}
