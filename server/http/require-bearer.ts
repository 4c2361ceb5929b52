import { createHash, timingSafeEqual } from 'node:crypto';
import type { RequestHandler } from 'express';
import { notFound } from './mount.ts';

/** Without the token the page does not exist. */
export function requireBearer(token: string): RequestHandler {
  const expected = digest(`Bearer ${token}`);
  return (request, response, next) => {
    const isRight = timingSafeEqual(digest(request.get('authorization') ?? ''), expected);
    return isRight ? next() : notFound(request, response, next);
  };
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
