import { createHash } from 'node:crypto';

/** The store has the hash, the mail has the token. */
export function tokenHashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
