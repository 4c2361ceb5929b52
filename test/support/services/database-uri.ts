/** The server's URI with a database of its own for one test. */
export function databaseUri(serverUri: string, database: string): string {
  const [address = '', options] = serverUri.split('?');
  const server = /^mongodb(?:\+srv)?:\/\/[^/]+/.exec(address)?.[0] ?? address;
  return `${server}/${database}${options === undefined ? '' : `?${options}`}`;
}
