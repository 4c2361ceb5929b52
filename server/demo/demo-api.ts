import type { z } from 'zod';
import type { Route } from '../../shared/contract/route.ts';
import type { UploadRoute } from '../../shared/contract/upload-route.ts';
import { messageOf, type Result } from '../../shared/domain/refusal.ts';
import type { Api, Caller, HandedInFile } from '../ports/api.ts';

type Asked = { readonly caller: Caller; readonly params: unknown; readonly body: unknown };
type Input<P, B> = { readonly params?: P; readonly body?: B };
type HandedIn = Omit<Asked, 'body'> & { readonly fields: unknown; readonly file: HandedInFile };
type FileInput<P, F> = { readonly params: P; readonly fields: F; readonly file: HandedInFile };

export type DemoApi = {
  /** Where the features mount their routes. */
  readonly api: Api;
  /** Asks as a person would over HTTP: the same guard, contract and use case. Throws what is refused. */
  call<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType>(
    caller: Caller,
    route: Route<P, Q, B, R>,
    input: Input<z.input<P>, z.input<B>>,
  ): Promise<z.output<R>>;
  /** Hands in a file, as `call` asks. */
  handIn<P extends z.ZodType, F extends z.ZodType, R extends z.ZodType>(
    caller: Caller,
    route: UploadRoute<P, F, R>,
    input: FileInput<z.input<P>, z.input<F>>,
  ): Promise<z.output<R>>;
};

/** The routes without HTTP: the demo's people say who they are, everything else is as on the wire. */
export function createDemoApi(): DemoApi {
  const answers = new Map<string, (asked: Asked) => Promise<unknown>>();
  const takers = new Map<string, (handedIn: HandedIn) => Promise<unknown>>();
  return {
    api: {
      mount({ route, access, handle }) {
        answers.set(nameOf(route), async ({ caller, ...asked }) => {
          const params = route.params.parse(asked.params);
          const granted = valueOf(await access({ caller, params }), route);
          const rest = { query: route.query.parse({}), body: route.body.parse(asked.body) };
          return valueOf(await handle({ params, granted, cookieHeader: '', ...rest }), route);
        });
      },
      mountFile: () => undefined,
      mountUpload({ route, access, handle }) {
        takers.set(route.path, async ({ caller, file, ...asked }) => {
          const params = route.params.parse(asked.params);
          const granted = valueOf(await access({ caller, params }), uploadOf(route));
          const fields = route.fields.parse(asked.fields);
          return valueOf(await handle({ params, granted, fields, file }), uploadOf(route));
        });
      },
    },
    async call(caller, route, { params = {}, body = {} }) {
      const answer = answers.get(nameOf(route));
      if (answer === undefined) throw new Error(`Nobody answers ${nameOf(route)}.`);
      return route.response.parse(await answer({ caller, params, body }));
    },
    async handIn(caller, route, input) {
      const take = takers.get(route.path);
      if (take === undefined) throw new Error(`Nobody takes files at ${route.path}.`);
      return route.response.parse(await take({ caller, ...input }));
    },
  };
}

function uploadOf({ path }: Pick<UploadRoute, 'path'>): Pick<Route, 'method' | 'path'> {
  return { method: 'post', path };
}

function nameOf({ method, path }: Pick<Route, 'method' | 'path'>): string {
  return `${method} ${path}`;
}

function valueOf<T>(result: Result<T>, route: Pick<Route, 'method' | 'path'>): T {
  if (result.ok) return result.value;
  const field = result.refusal.field ?? '';
  throw new Error(`The demo was refused at ${nameOf(route)} ${field}: ${messageOf(result.refusal)}`);
}
