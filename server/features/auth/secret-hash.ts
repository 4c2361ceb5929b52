import { createHash } from 'node:crypto';

/** SHA-256 in hex. Enough for tokens of 128 bits and more; never for passwords. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
