/** The typed client: every route of the contract is called through `call`. */
import { z } from 'zod';
import { problem } from '../../shared/contract/problem.ts';
import type { Route } from '../../shared/contract/route.ts';
import { ApiProblem, unreadableProblem } from './api-problem.ts';
import { send } from './send.ts';
import { announceSessionEnded } from './session-ended.ts';

type Part<Name extends string, Schema extends z.ZodType> =
  Record<never, never> extends z.input<Schema>
    ? { readonly [Key in Name]?: z.input<Schema> }
    : { readonly [Key in Name]: z.input<Schema> };

type AnyParts = { readonly params?: unknown; readonly query?: unknown; readonly body?: unknown };

/** What a route needs: `params`, `query` and `body`, each optional where nothing in it is required. */
export type RouteInput<R extends Route> = AnyParts &
  Part<'params', R['params']> &
  Part<'query', R['query']> &
  Part<'body', R['body']>;
export type RouteOutput<R extends Route> = z.output<R['response']>;

/** What an address can carry. */
const record = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]).nullish());

/** Throws `ApiProblem` when the server refuses and `NetworkFailure` when it cannot be reached. */
export async function call<R extends Route>(
  route: R,
  input: RouteInput<R>,
  signal?: AbortSignal,
): Promise<RouteOutput<R>> {
  const response = await send(addressOf(route, input), {
    method: route.method.toUpperCase(),
    signal: signal ?? null,
    ...(route.method === 'get' ? {} : jsonBody(input.body)),
  });
  if (!response.ok) throw await problemOf(response);
  return z.parse<R['response']>(route.response, await response.json());
}

/** The address of a route with its params filled in, e.g. for a link to a file. */
export function addressOf(route: Pick<Route, 'path'>, input: AnyParts): string {
  const params = record.parse(input.params ?? {});
  const path = route.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])));
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(record.parse(input.query ?? {}))) {
    if (value !== undefined && value !== null) query.set(name, String(value));
  }
  return query.size === 0 ? path : `${path}?${query.toString()}`;
}

function jsonBody(body: unknown): RequestInit {
  return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body ?? {}) };
}

async function problemOf(response: Response): Promise<ApiProblem> {
  const answer = problem.safeParse(await response.json().catch(() => null));
  const refused = new ApiProblem(answer.success ? answer.data : unreadableProblem(response.status));
  if (refused.code === 'not-signed-in') announceSessionEnded();
  return refused;
}
