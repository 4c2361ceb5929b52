import type { Express, Request as ExpressRequest, Response as ExpressResponse } from 'express';
import { Readable } from 'node:stream';
import { problemOf, sendProblem } from './problem-answer.ts';

export type AuthHandler = {
  /** The header that tells the library the client's address. */
  readonly addressHeader: string;
  readonly handle: (request: Request) => Promise<Response>;
};

/** What pages use of the library; its other paths do not exist here. */
const paths = [
  '/sign-in/email',
  '/sign-out',
  '/get-session',
  '/request-password-reset',
  '/reset-password',
  '/change-password',
  '/two-factor/enable',
  '/two-factor/disable',
  '/two-factor/get-totp-uri',
  '/two-factor/verify-totp',
  '/two-factor/verify-backup-code',
  '/two-factor/generate-backup-codes',
].map((path) => `/api/auth${path}`);

const longestBody = 16 * 1024;

export function mountAuth(app: Express, publicUrl: string, auth: AuthHandler): void {
  app.all(paths, async (request, response) => {
    if (Number(request.headers['content-length'] ?? 0) > longestBody)
      return sendProblem(response, problemOf({ code: 'too-large', params: {} }));
    const answer = await auth.handle(await requestFor(request, publicUrl, auth.addressHeader));
    await send(answer, response);
  });
}

async function requestFor(
  request: ExpressRequest,
  publicUrl: string,
  addressHeader: string,
): Promise<Request> {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  headers.set(addressHeader, request.ip ?? '');
  const hasBody = request.method !== 'GET' && request.method !== 'HEAD';
  const body = hasBody ? await bodyOf(request) : undefined;
  return new Request(`${publicUrl}${request.originalUrl}`, {
    method: request.method,
    headers,
    ...(body === undefined ? {} : { body }),
  });
}

/** The little there is to say when signing in; a longer body without a length is cut and so not valid. */
async function bodyOf(request: ExpressRequest): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of Readable.from(request)) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length > longestBody) break;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}

async function send(answer: Response, response: ExpressResponse): Promise<void> {
  response.status(answer.status);
  answer.headers.forEach((value, name) => {
    if (name !== 'set-cookie') response.set(name, value);
  });
  for (const cookie of answer.headers.getSetCookie()) response.append('Set-Cookie', cookie);
  response.set('Cache-Control', 'no-store').send(Buffer.from(await answer.arrayBuffer()));
}
