/**
 * A realtime server with nothing around it, to be killed: the engine in its thread, a store, a judge that lets everyone
 * in. `isHasty` is the control: it acknowledges before it stores, and the test must catch it.
 */
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import { Registry } from 'prom-client';
import { z } from 'zod';
import { createProcessBus } from '../../server/adapters/system/process-bus.ts';
import { systemTimers } from '../../server/adapters/system/system-timers.ts';
import type { TextEngine } from '../../server/ports/text-engine.ts';
import { createRealtime } from '../../server/realtime/create-realtime.ts';
import { engineStoreSchema } from '../../server/realtime/engine-store.ts';
import { Load } from '../../server/realtime/load.ts';
import { createRealtimeMetrics } from '../../server/realtime/metrics.ts';
import { startTextEngine } from '../../server/realtime/start-text-engine.ts';
import { asId } from '../../shared/domain/ids.ts';
import { defaultLimits } from '../../shared/protocol/limits.ts';
import { createFakeJudge } from '../integration/realtime/support/fake-judge.ts';
import { textOf } from '../integration/realtime/support/text-of.ts';

const configSchema = z.object({
  store: engineStoreSchema,
  worker: z.string(),
  isHasty: z.boolean(),
  isNew: z.boolean(),
});
const hastyDelayMs = 250;

function hasty(engine: TextEngine): TextEngine {
  const append: TextEngine['append'] = async (document, updates) => {
    systemTimers.after(hastyDelayMs, () => void engine.append(document, updates));
  };
  return {
    create: (...parameters) => engine.create(...parameters),
    open: (...parameters) => engine.open(...parameters),
    append,
    edit: (...parameters) => engine.edit(...parameters),
    freeze: (...parameters) => engine.freeze(...parameters),
    writing: (...parameters) => engine.writing(...parameters),
    diff: (...parameters) => engine.diff(...parameters),
    compact: (...parameters) => engine.compact(...parameters),
    close: (...parameters) => engine.close(...parameters),
    onStorage: (...parameters) => engine.onStorage(...parameters),
    onRestart: (...parameters) => engine.onRestart(...parameters),
    onMerge: (...parameters) => engine.onMerge(...parameters),
    confirmMerge: (...parameters) => engine.confirmMerge(...parameters),
    stop: () => engine.stop(),
  };
}

async function main(): Promise<void> {
  const config = configSchema.parse(JSON.parse(process.argv[2] ?? ''));
  const report = (message: string) => void process.stderr.write(`${message}\n`);
  const engine = await startTextEngine({
    workerUrl: pathToFileURL(config.worker),
    store: config.store,
    timers: systemTimers,
    report,
  });
  if (config.isNew) await engine.create(asId('doc-1'), textOf('.'), 'server');
  const realtime = createRealtime({
    engine: config.isHasty ? hasty(engine) : engine,
    judge: createFakeJudge(),
    bus: createProcessBus({ onError: (error) => report(String(error)) }),
    origins: ['http://concord.test'],
    clock: { now: () => Date.now() },
    timers: systemTimers,
    logger: { info: () => {}, warn: (_, message) => report(message), error: (_, message) => report(message) },
    limits: defaultLimits,
    metrics: createRealtimeMetrics(new Registry()),
    load: new Load(),
  });
  realtime.start();
  const server = createServer();
  server.on('upgrade', (request, socket, head) => realtime.handleUpgrade(request, socket, head));
  server.listen(0, '127.0.0.1', () => process.stdout.write(`${JSON.stringify(server.address())}\n`));
}

await main();
