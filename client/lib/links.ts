/** The addresses of the pages, in one place. */

/** Below a document: the text itself, or one of its pages. */
export type DocumentPlace =
  | 'text'
  | 'languages'
  | 'matrix'
  | 'validation'
  | 'endorsement'
  | 'versions'
  | 'ledger';

export const homeLink = '/';

export function projectLink(
  projectId: string,
  tab: 'documents' | 'people' | 'glossary' | 'templates' | 'activity' | 'settings',
): string {
  const base = `/projects/${encodeURIComponent(projectId)}`;
  return tab === 'documents' ? base : `${base}/${tab}`;
}

export function documentLink(documentId: string, place: DocumentPlace): string {
  const base = `/documents/${encodeURIComponent(documentId)}`;
  return place === 'text' ? base : `${base}/${place}`;
}

const clauseMark = '#clause-';

/** The text of a document at one clause or table. */
export function clauseLink(documentId: string, blockId: string): string {
  return `${documentLink(documentId, 'text')}${clauseMark}${encodeURIComponent(blockId)}`;
}

/** The clause that the part of an address after `#` points at, if any. */
export function clauseIn(hash: string): string | null {
  if (!hash.startsWith(clauseMark)) return null;
  const written = hash.slice(clauseMark.length);
  try {
    return decodeURIComponent(written);
  } catch {
    // Addresses come cut and changed out of mails and chats; such a one is taken as it stands.
    return written;
  }
}

/** Where to go after signing in: only a path of this site, whatever the address bar says. */
export function returnPath(search: URLSearchParams): string {
  const wanted = search.get('to') ?? homeLink;
  const isOwnPath = wanted.startsWith('/') && !wanted.startsWith('//') && !wanted.includes('\\');
  return isOwnPath ? wanted : homeLink;
}
