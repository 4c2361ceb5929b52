import { z } from 'zod';

/**
 * One HTTP route as data: the server mounts it, the client calls it, OpenAPI prints it. `params` are strings of the
 * path, `query` strings after `?`, `body` JSON. `response` is what a 200 answers; every error is a `Problem`.
 */
export type Route<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Response extends z.ZodType = z.ZodType,
> = {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** Express form, e.g. /api/documents/:documentId */
  readonly path: string;
  readonly summary: string;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly response: Response;
};

const nothing = z.object({});
type Nothing = typeof nothing;

type RouteInput<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType> = {
  method: Route['method'];
  path: string;
  summary: string;
  params?: P;
  query?: Q;
  body?: B;
  response: R;
};

/** Fills in what a route does not use. */
export function route<
  R extends z.ZodType,
  P extends z.ZodType = Nothing,
  Q extends z.ZodType = Nothing,
  B extends z.ZodType = Nothing,
>(input: RouteInput<P, Q, B, R>): Route<P, Q, B, R> {
  return {
    method: input.method,
    path: input.path,
    summary: input.summary,
    params: input.params ?? (nothing as unknown as P),
    query: input.query ?? (nothing as unknown as Q),
    body: input.body ?? (nothing as unknown as B),
    response: input.response,
  };
}
