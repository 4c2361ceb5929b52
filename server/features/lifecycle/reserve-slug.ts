import type { DocumentState } from '../../../shared/domain/document-state.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import { publicSlugs } from '../../documents/public-slugs.ts';

const wordsLength = 60;
const secretLength = 12;

/**
 * A public address that is readable and cannot be guessed: the title's words and about 60 random bits. It is reserved
 * before the event; one whose event never came leads nowhere.
 */
export async function reserveSlug(
  { records, ids }: Pick<DocumentContext, 'records' | 'ids'>,
  state: DocumentState,
): Promise<string> {
  const slugs = records.of(publicSlugs);
  for (;;) {
    const id = slugOf(state.title, ids.secret());
    const outcome = await slugs.insert({ id, documentId: state.id, edition: state.edition });
    if (outcome === 'ok') return id;
  }
}

/** Small letters, digits and single hyphens only; marks above letters are dropped. */
export function slugOf(title: string, secret: string): string {
  const words = plain(title.normalize('NFKD').replace(/\p{M}+/gu, ''));
  const random = plain(secret).replaceAll('-', '').slice(-secretLength);
  return [words.slice(0, wordsLength), random]
    .map(trimmed)
    .filter((part) => part !== '')
    .join('-');
}

function plain(text: string): string {
  return trimmed(text.toLowerCase().replace(/[^a-z0-9]+/g, '-'));
}

function trimmed(text: string): string {
  return text.replace(/^-+|-+$/g, '');
}
