/**
 * Puts the routes of the features on an Express app. Everything that is the same for all of them happens here and only
 * here: who asks, the guard, parsing, the shape of answers and problems.
 */
import type { Express, Request, RequestHandler, Response } from 'express';
import type { z } from 'zod';
import { problemOf, fieldsOf, sendProblem } from './problem-answer.ts';
import { readJson } from './read-json.ts';
import { readUpload } from './read-upload.ts';
import { sendFile } from './send-file.ts';
import { createUploadSlots } from './upload-slots.ts';
import { refuse, type Refusal, type Result } from '../../shared/domain/refusal.ts';
import type { Problem } from '../../shared/contract/problem.ts';
import type { Access, Api, Caller } from '../ports/api.ts';

/** Who asks, by the `Cookie` header, and the cookies to answer with. Rejects only when the storage fails. */
export type Identify = (
  cookieHeader: string,
) => Promise<{ readonly caller: Caller; readonly cookies: readonly string[] }>;

type Exchange = { readonly request: Request; readonly response: Response };

/** Thrown inside this folder only: ends a request with the problem. */
class Refused extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

export function createApi(app: Express, identify: Identify): Api {
  const guard = async <P extends z.ZodType, Granted>(
    { request, response }: Exchange,
    { params, access }: { readonly params: P; readonly access: Access<z.output<P>, Granted> },
  ) => {
    const cookieHeader = request.headers.cookie ?? '';
    const known = params.safeParse(request.params);
    // An id that cannot be is an id of nothing.
    if (!known.success) throw refused({ code: 'not-found', params: {} });
    const { caller, cookies } = await identify(cookieHeader);
    for (const cookie of cookies) response.append('Set-Cookie', cookie);
    const granted = valueOf(await access({ caller, params: known.data }));
    return { params: known.data, granted, cookieHeader };
  };
  const slots = createUploadSlots();
  return {
    mount(endpoint) {
      const { route, access } = endpoint;
      app[route.method](
        route.path,
        answering(async (request, response) => {
          const guarded = await guard({ request, response }, { params: route.params, access });
          const query = parsed(route.query, request.query);
          const body = parsed(route.body, await bodyOf(request, response));
          sendJson(response, endpoint.route, valueOf(await endpoint.handle({ ...guarded, query, body })));
        }),
      );
    },
    mountFile(endpoint) {
      app.get(
        endpoint.path,
        answering(async (request, response) => {
          const guarded = await guard({ request, response }, endpoint);
          const query = parsed(endpoint.query, request.query);
          sendFile(response, valueOf(await endpoint.handle({ ...guarded, query })));
        }),
      );
    },
    mountUpload(endpoint) {
      const { route, access, limitBytes } = endpoint;
      app.post(
        route.path,
        answering(async (request, response) => {
          const { params, granted } = await guard({ request, response }, { params: route.params, access });
          const read = () => readUpload(request, response, limitBytes);
          const upload = valueOf(await slots.inSlot(request.headers.cookie ?? '', read));
          const fields = parsed(route.fields, upload.fields);
          const { file } = upload;
          sendJson(response, route, valueOf(await endpoint.handle({ params, granted, fields, file })));
        }),
      );
    },
  };
}

function answering(answer: (request: Request, response: Response) => Promise<void>): RequestHandler {
  return async (request, response) => {
    try {
      await answer(request, response);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      sendProblem(response, error.problem);
    }
  };
}

async function bodyOf(request: Request, response: Response): Promise<unknown> {
  return request.method === 'GET' ? {} : valueOf(await readJson(request, response));
}

function parsed<T extends z.ZodType>(schema: T, input: unknown): z.output<T> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw refused({ code: 'invalid-input', params: {} }, fieldsOf(result.error));
}

/** The answer goes through the contract, so that nothing leaves that the contract does not name. */
function sendJson(response: Response, route: { readonly response: z.ZodType }, value: unknown): void {
  response.set('Cache-Control', 'no-store').json(route.response.parse(value));
}

function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw refused(result.refusal);
}

function refused(refusal: Refusal, fields: Problem['fields'] = []): Refused {
  return new Refused(problemOf(refusal, fields));
}

/** For what no route answers. */
export const notFound: RequestHandler = (_request, response) => {
  const missing = refuse('not-found');
  if (!missing.ok) sendProblem(response, problemOf(missing.refusal));
};
