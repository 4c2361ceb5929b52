import { randomBytes } from 'node:crypto';
import type { Ids } from '../../ports/ids.ts';

/** Ids of 128 random bits in 22 characters, secrets of 256 in 43. */
export const randomIds: Ids = {
  next: () => randomBytes(16).toString('base64url'),
  secret: () => randomBytes(32).toString('base64url'),
};
