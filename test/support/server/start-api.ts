import { once } from 'node:events';
import { createServer } from 'node:http';
import express from 'express';
import { answerErrors } from '../../../server/http/answer-errors.ts';
import { createApi, notFound } from '../../../server/http/mount.ts';
import type { Api, SignedIn } from '../../../server/ports/api.ts';
import { asId } from '../../../shared/domain/ids.ts';
import { type ApiClient, createApiClient } from './api-client.ts';

export type TestApi = {
  readonly baseUrl: string;
  /** A client of this person, without passwords; nobody signed in when left out. */
  as(personId?: string): ApiClient;
  /** What went wrong inside, in order; a test of good behaviour expects none. */
  readonly faults: readonly unknown[];
  stop(): Promise<void>;
};

/** Some routes on a real port, and people who are whom they say they are: for tests of one feature. */
export async function startApi(offer: (api: Api) => void): Promise<TestApi> {
  const app = express();
  const faults: unknown[] = [];
  const identify = async (cookieHeader: string) => ({
    caller: personOf(cookieHeader) ?? ({ kind: 'public' } as const),
    cookies: [],
  });
  offer(createApi(app, identify));
  app.use(
    notFound,
    answerErrors(({ error }) => faults.push(error)),
  );
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const baseUrl = `http://127.0.0.1:${address.port}`;
  return {
    baseUrl,
    faults,
    as: (personId) => createApiClient(baseUrl, personId === undefined ? {} : { cookie: `test=${personId}` }),
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function personOf(cookieHeader: string): SignedIn | undefined {
  const name = /^test=([\w-]+)$/.exec(cookieHeader)?.[1];
  if (name === undefined) return undefined;
  return {
    kind: 'person',
    personId: asId(name),
    name,
    email: `${name}@example.org`,
    isAdministrator: false,
    sessionId: `session-${name}`,
  };
}
