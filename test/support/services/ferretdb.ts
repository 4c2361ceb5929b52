import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { prepareService, type RunningService, type Startable } from './prepare-service.ts';

/** A FerretDB of its own on a free port of 127.0.0.1 with an empty database, or the reason why there is none. */
export async function startFerretdb(): Promise<Startable> {
  const prepared = prepareService('ferretdb');
  if ('missing' in prepared) return prepared;
  const directory = await mkdtemp(join(tmpdir(), 'concord-ferretdb-'));
  return run(prepared.binary, directory);
}

async function run(binary: string, directory: string): Promise<RunningService> {
  const server = spawn(binary, argumentsFor(directory), { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(server, 'exit');
  const port = await portFrom(createInterface(server.stderr));
  return {
    uri: `mongodb://127.0.0.1:${port}`,
    async stop() {
      server.kill('SIGTERM');
      await ended;
      await rm(directory, { recursive: true, force: true });
    },
  };
}

function argumentsFor(directory: string): readonly string[] {
  return [
    '--handler=sqlite',
    `--sqlite-url=file:${directory}/`,
    `--state-dir=${directory}`,
    '--listen-addr=127.0.0.1:0',
    '--debug-addr=-',
    '--telemetry=disable',
    '--log-level=info',
  ];
}

/** The log names the port that the system gave. Reading goes on afterwards, so that the pipe never fills. */
function portFrom(log: ReturnType<typeof createInterface>): Promise<string> {
  return new Promise((found, failed) => {
    const seen: string[] = [];
    log.on('line', (line) => {
      const port = /Listening on TCP 127\.0\.0\.1:(\d+)/.exec(line)?.[1];
      if (port !== undefined) found(port);
      if (seen.length < 20) seen.push(line);
    });
    log.on('close', () => failed(new Error(`FerretDB did not start:\n${seen.join('\n')}`)));
  });
}
