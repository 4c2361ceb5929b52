import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { problemOf, sendProblem } from './problem-answer.ts';

type Limit = { readonly perMinute: number };

/** Requests of one client address in a minute. The address is the real one: see TRUST_PROXY. */
export function limitRate({ perMinute }: Limit): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_request, response) => sendProblem(response, problemOf({ code: 'too-many', params: {} })),
  });
}
