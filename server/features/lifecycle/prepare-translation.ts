import { alignLanguages, behindIn, digested } from '../../../shared/content/align-languages.ts';
import type { LifecycleCommand } from '../../../shared/domain/commands.ts';
import type { DocumentState, PublicationState } from '../../../shared/domain/document-state.ts';
import type { Translated } from '../../../shared/domain/events.ts';
import { confirmationsBetween, isAuthoritative } from '../../../shared/domain/languages.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import { freezeText } from '../../documents/freeze-text.ts';
import { languageFamily, leaderOf } from '../../documents/language-family.ts';
import { readContent } from '../../documents/stored-content.ts';
import { reserveSlug } from './reserve-slug.ts';

type PublishTranslation = Extract<LifecycleCommand, { readonly type: 'publish-translation' }>;

/** TL-6: the frozen translation, what it is published beside, and how much of it is behind the published text it follows. */
export async function prepareTranslation(
  context: DocumentContext,
  state: DocumentState,
): Promise<PublishTranslation> {
  const family = await languageFamily(context, state);
  const text = await freezeText(context, state);
  const leader = leaderOf(state, family);
  const published = leader?.publications.at(-1);
  const slug = await reserveSlug(context, state);
  const type = 'publish-translation';
  if (leader === undefined || published === undefined) return { type, slug, text, of: null, behind: 0 };
  const rows = alignLanguages({
    leader: digested(await readContent(context.files, published.digest)),
    follower: digested(await readContent(context.files, text.digest)),
    confirmed: confirmationsBetween(state, leader),
  });
  return { type, slug, text, of: translated(family.find(isAuthoritative)), behind: behindIn(rows) };
}

function translated(authoritative: DocumentState | undefined): Translated | null {
  const published: PublicationState | undefined = authoritative?.publications.at(-1);
  if (authoritative === undefined || published === undefined) return null;
  const { id: documentId, language } = authoritative;
  const { edition, version, digest } = published;
  return { documentId, language, edition, version, digest };
}
