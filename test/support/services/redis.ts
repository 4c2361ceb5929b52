import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { freePort } from './free-port.ts';
import { prepareService, type RunningService, type Startable } from './prepare-service.ts';

/** A Redis of its own on a free port of 127.0.0.1 that keeps nothing, or the reason why there is none. */
export async function startRedis(): Promise<Startable> {
  const prepared = prepareService('redis');
  return 'missing' in prepared ? prepared : runRedis(prepared.binary, await freePort());
}

/** On a port that is known: for a Redis that comes back after it was gone. */
export async function runRedis(binary: string, port: number): Promise<RunningService> {
  const directory = await mkdtemp(join(tmpdir(), 'concord-redis-'));
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--dir', directory];
  const server = spawn(binary, [...options, '--save', '', '--appendonly', 'no'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(server, 'exit');
  await isReady(createInterface(server.stdout));
  return {
    uri: `redis://127.0.0.1:${port}`,
    async stop() {
      server.kill('SIGTERM');
      await ended;
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** Reading goes on afterwards, so that the pipe never fills. */
function isReady(log: ReturnType<typeof createInterface>): Promise<void> {
  return new Promise((ready, failed) => {
    const seen: string[] = [];
    log.on('line', (line) => {
      if (line.includes('Ready to accept connections')) ready();
      if (seen.length < 20) seen.push(line);
    });
    log.on('close', () => failed(new Error(`Redis did not start:\n${seen.join('\n')}`)));
  });
}
