import type { z } from 'zod';
import { problem, type Problem } from '../../../shared/contract/problem.ts';
import type { Route } from '../../../shared/contract/route.ts';

export type Answer<T> =
  | { readonly ok: true; readonly status: number; readonly value: T }
  | { readonly ok: false; readonly status: number; readonly problem: Problem };

type Input<P, Q, B> = { readonly params?: P; readonly query?: Q; readonly body?: B };

export type ApiClient = {
  /** Calls a route of the contract; the answer is checked against the contract too. */
  call<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType>(
    route: Route<P, Q, B, R>,
    input?: Input<z.input<P>, z.input<Q>, z.input<B>>,
  ): Promise<Answer<z.output<R>>>;
  /** As `call`, for a request that must succeed; throws the problem. */
  get<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType>(
    route: Route<P, Q, B, R>,
    input?: Input<z.input<P>, z.input<Q>, z.input<B>>,
  ): Promise<z.output<R>>;
  /** Any request, with this client's cookies. */
  fetch(path: string, init?: RequestInit): Promise<Response>;
  cookieHeader(): string;
};

/** A browser without a screen: keeps cookies and sends the origin of the page. */
export function createApiClient(baseUrl: string, headers: Readonly<Record<string, string>> = {}): ApiClient {
  const cookies = new Map<string, string>();
  const cookieHeader = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const client: ApiClient = {
    cookieHeader,
    async fetch(path, init = {}) {
      const sent = new Headers({ origin: baseUrl, ...headers });
      if (cookies.size > 0) sent.set('cookie', cookieHeader());
      new Headers(init.headers).forEach((value, name) => sent.set(name, value));
      const response = await fetch(`${baseUrl}${path}`, { redirect: 'manual', ...init, headers: sent });
      for (const line of response.headers.getSetCookie()) keepCookie(cookies, line);
      return response;
    },
    async call(route, input = {}) {
      const response = await client.fetch(pathOf(route.path, input), initOf(route.method, input.body));
      const answer: unknown = await response.json();
      if (response.ok) return { ok: true, status: response.status, value: route.response.parse(answer) };
      return { ok: false, status: response.status, problem: problem.parse(answer) };
    },
    async get(route, input) {
      const answer = await client.call(route, input);
      if (answer.ok) return answer.value;
      throw new Error(`${route.method} ${route.path}: ${JSON.stringify(answer.problem)}`);
    },
  };
  return client;
}

function pathOf(path: string, input: { readonly params?: unknown; readonly query?: unknown }): string {
  const params = new Map(Object.entries(input.params ?? {}));
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params.get(name))));
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(input.query ?? {}))
    if (value !== undefined) query.set(name, String(value));
  return query.size === 0 ? filled : `${filled}?${query}`;
}

function initOf(method: string, body: unknown): RequestInit {
  if (method === 'get') return { method: 'GET' };
  return {
    method: method.toUpperCase(),
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body ?? {}),
  };
}

function keepCookie(cookies: Map<string, string>, line: string): void {
  const [pair = '', ...attributes] = line.split(';');
  const at = pair.indexOf('=');
  const name = pair.slice(0, at).trim();
  const isGone = attributes.some((attribute) => /^\s*max-age\s*=\s*0\s*$/i.test(attribute));
  if (isGone) cookies.delete(name);
  else cookies.set(name, pair.slice(at + 1));
}
