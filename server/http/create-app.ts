/** The HTTP server as one Express app: what every request passes first, then the routes, then what is left. */
import compression from 'compression';
import express, { type Express } from 'express';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import { addAttachment } from '../../shared/contract/attachment-routes.ts';
import { addImage } from '../../shared/contract/image-routes.ts';
import { routes } from '../../shared/contract/routes.ts';
import type { Api } from '../ports/api.ts';
import { answerErrors } from './answer-errors.ts';
import { answerHealth, type Health } from './health.ts';
import { limitRate } from './limit-rate.ts';
import { logRequests } from './log-requests.ts';
import { answerMetrics, measureRequests } from './measure-requests.ts';
import { createApi, type Identify, notFound } from './mount.ts';
import { type AuthHandler, mountAuth } from './mount-auth.ts';
import { describeApi } from './openapi.ts';
import { requireBearer } from './require-bearer.ts';
import { requireSameOrigin } from './same-origin.ts';
import { securityHeaders } from './security-headers.ts';
import { serveClient } from './serve-client.ts';

export type AppParts = {
  readonly publicUrl: string;
  /** Of the pages that may change something. */
  readonly origins: readonly string[];
  /** As Express takes it: number of proxies in front, or their addresses. */
  readonly trustProxy: number | string;
  readonly rateFactor: number;
  /** Folder of the built client; undefined where there is none, as in tests. */
  readonly clientFolder?: string | undefined;
  /** Who asks for /metrics must show it; null hides the page. */
  readonly metricsAccess: { readonly token: string } | 'open' | 'hidden';
  readonly logger: Logger;
  readonly registry: Registry;
  readonly health: Health;
  readonly identify: Identify;
  readonly auth: AuthHandler;
  readonly mount: (api: Api) => void;
};

/** Per address and minute, before the factor: all requests, and those that try a link or password. */
const allRequests = 1200;
const guesses = 60;
const guessedPaths = ['/api/invitations', '/api/setup'];

export function createApp(parts: AppParts): Express {
  const { logger, origins, publicUrl, rateFactor } = parts;
  const app = express();
  app.disable('x-powered-by').set('trust proxy', parts.trustProxy).set('query parser', 'simple');
  app.use(logRequests(logger), measureRequests(parts.registry), securityHeaders(origins));
  app.get(
    '/healthz',
    answerHealth(parts.health, (error, part) => logger.error({ err: error, part }, 'health check failed')),
  );
  mountMetrics(app, parts);
  app.use(compression());
  app.use('/api', limitRate({ perMinute: allRequests * rateFactor }), requireSameOrigin(origins));
  app.use(guessedPaths, limitRate({ perMinute: guesses * rateFactor }));
  parts.mount(createApi(app, parts.identify));
  mountAuth(app, publicUrl, parts.auth);
  mountDescription(app, publicUrl);
  if (parts.clientFolder !== undefined) app.use(serveClient(parts.clientFolder));
  app.use(notFound);
  app.use(answerErrors(({ error, requestId }) => logger.error({ err: error, requestId }, 'fault')));
  return app;
}

function mountMetrics(app: Express, { registry, metricsAccess }: AppParts): void {
  if (metricsAccess === 'hidden') return;
  const guards = metricsAccess === 'open' ? [] : [requireBearer(metricsAccess.token)];
  app.get('/metrics', ...guards, answerMetrics(registry));
}

function mountDescription(app: Express, publicUrl: string): void {
  const description = JSON.stringify(
    describeApi({ routes, uploads: { addAttachment, addImage } }, publicUrl),
  );
  app.get('/api/openapi.json', (_request, response) => {
    response.type('application/json').send(description);
  });
}
