import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type {} from 'pino-http';

/** A number of our own for each request: what a client sends as one is not written to the log. */
export function newRequestId(): string {
  return randomUUID();
}

/** The number `pino-http` has put on the request. */
export function requestIdOf(request: IncomingMessage): string {
  return typeof request.id === 'string' ? request.id : 'none';
}
