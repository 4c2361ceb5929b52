/** What instances say to each other, and how they know each other: by a key that follows from the installation's secret. */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Path of a text's own line, for what the server does to it; a person's socket keeps the path it came with. */
export const textPath = '/text';

export function keyBetweenInstances(secret: string): string {
  return createHmac('sha256', secret).update('concord: between instances').digest('base64url');
}

export function authorizationOf(key: string): string {
  return `Bearer ${key}`;
}

export function isNeighbour({ headers }: IncomingMessage, key: string): boolean {
  return timingSafeEqual(digest(headers.authorization ?? ''), digest(authorizationOf(key)));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
