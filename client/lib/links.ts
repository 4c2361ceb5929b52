/** The addresses of the pages, in one place. */

/** Below a document: the text itself, or one of its pages. */
export type DocumentPlace = 'text' | 'matrix' | 'validation' | 'endorsement' | 'versions' | 'ledger';

export const homeLink = '/';

export function projectLink(
  projectId: string,
  tab: 'documents' | 'people' | 'activity' | 'settings',
): string {
  const base = `/projects/${encodeURIComponent(projectId)}`;
  return tab === 'documents' ? base : `${base}/${tab}`;
}

export function documentLink(documentId: string, place: DocumentPlace): string {
  const base = `/documents/${encodeURIComponent(documentId)}`;
  return place === 'text' ? base : `${base}/${place}`;
}

/** Where to go after signing in: only a path of this site, whatever the address bar says. */
export function returnPath(search: URLSearchParams): string {
  const wanted = search.get('to') ?? homeLink;
  const isOwnPath = wanted.startsWith('/') && !wanted.startsWith('//') && !wanted.includes('\\');
  return isOwnPath ? wanted : homeLink;
}
