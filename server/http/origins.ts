const loopback = ['localhost', '127.0.0.1', '[::1]'];

/**
 * From where pages of this installation may speak, as browsers write it in `Origin`. On one's own machine its names are
 * one place: whoever opens http://127.0.0.1:3000 finds what http://localhost:3000 shows.
 */
export function originsOf(publicUrl: string): readonly string[] {
  const { protocol, hostname, port, origin } = new URL(publicUrl);
  if (!loopback.includes(hostname)) return [origin];
  return loopback.map((name) => new URL(`${protocol}//${name}${port === '' ? '' : `:${port}`}`).origin);
}
