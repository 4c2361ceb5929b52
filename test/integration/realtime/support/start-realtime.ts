import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Registry } from 'prom-client';
import { createProcessBus } from '../../../../server/adapters/system/process-bus.ts';
import { systemTimers } from '../../../../server/adapters/system/system-timers.ts';
import type { TextEngine } from '../../../../server/ports/text-engine.ts';
import { createRealtime } from '../../../../server/realtime/create-realtime.ts';
import { Load } from '../../../../server/realtime/load.ts';
import { createRealtimeMetrics } from '../../../../server/realtime/metrics.ts';
import { TextEngineCore } from '../../../../server/realtime/text-engine-core.ts';
import { asId, type DocumentId } from '../../../../shared/domain/ids.ts';
import { defaultLimits, type RealtimeLimits } from '../../../../shared/protocol/limits.ts';
import { createFailureSwitch } from '../../../support/fakes/failure-switch.ts';
import { createFakeUpdateLog } from '../../../support/fakes/fake-update-log.ts';
import { createFakeJudge } from './fake-judge.ts';
import { TestSocket } from './test-socket.ts';
import { textOf } from './text-of.ts';

export const origin = 'http://concord.test';
export const document: DocumentId = asId('doc-1');

type Options = { readonly limits?: Partial<RealtimeLimits>; readonly engine?: TextEngine };

/** A realtime server on a free port with a fake judge, and a store in memory that can be made to fail. */
export async function startRealtime(options: Options = {}) {
  const failure = createFailureSwitch();
  const log = createFakeUpdateLog(failure);
  const engine = options.engine ?? new TextEngineCore({ log, timers: systemTimers, report: () => {} });
  const judge = createFakeJudge();
  const bus = createProcessBus({
    onError: (error) => {
      throw error;
    },
  });
  const registry = new Registry();
  const realtime = createRealtime({
    engine,
    judge,
    bus,
    origins: [origin],
    clock: { now: () => Date.now() },
    timers: systemTimers,
    logger: { info: () => {}, warn: () => {}, error: () => {} },
    limits: { ...defaultLimits, ...options.limits },
    metrics: createRealtimeMetrics(registry),
    load: new Load(),
  });
  const server = createServer();
  server.on('upgrade', (request, socket, head) => realtime.handleUpgrade(request, socket, head));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // `listen` with a port gives an address with a port.
  const { port } = server.address() as AddressInfo;
  realtime.start();
  await realtime.liveText.create(document, textOf('The first words.'), 'founder');
  const sockets: TestSocket[] = [];
  return {
    realtime,
    engine,
    log,
    failure,
    judge,
    bus,
    registry,
    url: `ws://127.0.0.1:${port}`,
    connect(person: string, where: { readonly query?: string; readonly document?: string } = {}) {
      const url = `ws://127.0.0.1:${port}/collab/${where.document ?? document}?${where.query ?? 'schema=1'}`;
      const socket = new TestSocket(url, { Cookie: person, Origin: origin });
      sockets.push(socket);
      return socket;
    },
    async stop() {
      for (const socket of sockets) socket.terminate();
      await realtime.stop().catch(() => undefined);
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export type TestRealtime = Awaited<ReturnType<typeof startRealtime>>;
