import type { IncomingMessage, ServerResponse } from 'node:http';
import { type HttpLogger, pinoHttp } from 'pino-http';
import type { Logger } from 'pino';
import { newRequestId } from './request-id.ts';
import { routeOf } from './route-of.ts';

/** One line per request with the pattern of its route: paths carry tokens, queries words, bodies texts; none is logged. */
export function logRequests(logger: Logger): HttpLogger {
  const fieldsOf = (request: IncomingMessage, response: ServerResponse) => ({
    method: request.method,
    route: routeOf(request),
    status: response.statusCode,
  });
  return pinoHttp({
    logger,
    quietReqLogger: true,
    customAttributeKeys: { reqId: 'requestId' },
    genReqId: newRequestId,
    customLogLevel: (_request, response) => (response.statusCode >= 500 ? 'error' : 'info'),
    customSuccessMessage: () => 'request',
    customErrorMessage: () => 'request failed',
    customSuccessObject: (request, response, value: { responseTime?: number }) => ({
      ...fieldsOf(request, response),
      milliseconds: value.responseTime,
    }),
    customErrorObject: (request, response) => fieldsOf(request, response),
    serializers: { req: () => undefined, res: () => undefined },
    autoLogging: { ignore: (request) => request.url === '/healthz' || request.url === '/metrics' },
  });
}
