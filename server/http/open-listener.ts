import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Timers } from '../ports/timers.ts';

export type UpgradeListener = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

/** A port that is taken before anything else is started, so that its number is known and a second server stops early. */
export type Listener = {
  readonly port: number;
  /** Until then every request is answered 503, and editors that come back after a restart wait. */
  serve(serving: { readonly request: RequestListener; readonly upgrade: UpgradeListener }): void;
  /** Takes no new connections, lets requests end that run, then closes what is left. */
  stop(): Promise<void>;
};

const longestStopMs = 5000;
/** Slow clients hold no socket for long before they have asked. */
const headersTimeoutMs = 20_000;
/** An attachment over the line of a border post takes its time; other bodies get a minute (`read-json.ts`). */
const requestTimeoutMs = 20 * 60_000;

/** Of editors while the server starts; who comes after them is dropped and comes again. */
const mostEarly = 1000;

type Address = { readonly host: string; readonly port: number; readonly timers: Timers };

export async function openListener({ host, port, timers }: Address): Promise<Listener> {
  const server = createServer({
    headersTimeout: headersTimeoutMs,
    requestTimeout: requestTimeoutMs,
    keepAliveTimeout: 65_000,
  });
  server.on('request', answerStarting);
  const early: Parameters<UpgradeListener>[] = [];
  const keepEarly: UpgradeListener = (...visit) => {
    const [, socket] = visit;
    socket.on('error', () => socket.destroy());
    if (early.length < mostEarly) early.push(visit);
    else socket.destroy();
  };
  server.on('upgrade', keepEarly);
  server.listen(port, host);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  let stopped: Promise<void> | undefined;
  return {
    port: address.port,
    serve({ request, upgrade }) {
      server.off('request', answerStarting).on('request', request);
      server.off('upgrade', keepEarly).on('upgrade', upgrade);
      for (const visit of early.splice(0)) upgrade(...visit);
    },
    stop: () => {
      for (const [, socket] of early.splice(0)) socket.destroy();
      stopped ??= close(server, timers);
      return stopped;
    },
  };
}

async function close(server: Server, timers: Timers): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const endWait = timers.after(longestStopMs, () => server.closeAllConnections());
  await closed;
  endWait();
}

const answerStarting: RequestListener = (_request, response) => {
  response.writeHead(503, { 'Content-Type': 'text/plain', 'Retry-After': '1' }).end('Concord is starting.\n');
};
