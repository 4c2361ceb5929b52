import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { runCommand } from '../../../scripts/run-command.mjs';
import { type ApiClient, createApiClient } from './api-client.ts';

export type Program = {
  /** What it says its address is; requests say that they come from there. */
  readonly url: string;
  /** The path of the page that makes the first administrator; empty when there is one. */
  readonly setupPath: string;
  readonly pid: number;
  /** Everything it printed, line by line. */
  readonly lines: readonly string[];
  /** A browser without a screen and without cookies. */
  visitor(): ApiClient;
  /** As a power cut: nothing is told to it. */
  kill(): Promise<void>;
  /** As an operator stops it. */
  stop(): Promise<void>;
};

type Variables = Readonly<Record<string, string>>;

const quiet = {
  PORT: '0',
  HOST: '127.0.0.1',
  CONCORD_DEMO: 'off',
  RATE_LIMIT_FACTOR: '10000',
  LOG_LEVEL: 'warn',
};

/** The built server as a process of its own, on a free port. */
export async function startProgram(
  variables: Variables,
  { dist = 'dist', flags = [] }: { readonly dist?: string; readonly flags?: readonly string[] } = {},
): Promise<Program> {
  const child = spawn(process.execPath, [...flags, '--enable-source-maps', resolve(dist, 'server.js')], {
    env: environmentWith({ ...quiet, ...variables }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  const url = await readyUrl(child, lines);
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  };
  return {
    url,
    setupPath: lines.flatMap((line) => /\/setup\/\S+/.exec(line)?.[0] ?? [])[0] ?? '',
    pid: child.pid ?? 0,
    lines,
    visitor: () => createApiClient(url),
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
}

/** A command of `dist/operate.js`: how it ended and what it said. */
export function runOperation(args: readonly string[], variables: Variables) {
  const env = environmentWith({ ...quiet, ...variables });
  return runCommand(process.execPath, ['--enable-source-maps', resolve('dist/operate.js'), ...args], { env });
}

/** None of the settings of the shell that runs the tests. */
function environmentWith(variables: Variables): Record<string, string | undefined> {
  return { PATH: process.env['PATH'], HOME: process.env['HOME'], ...variables };
}

function readyUrl(child: ChildProcess, lines: string[]): Promise<string> {
  return new Promise((done, fail) => {
    for (const stream of [child.stdout, child.stderr]) {
      if (stream === null) throw new Error('The server has no output.');
      createInterface(stream).on('line', (line) => {
        lines.push(line);
        const url = /^Concord is ready at (\S+)$/.exec(line)?.[1];
        if (url !== undefined) done(url);
      });
    }
    child.once('exit', () => fail(new Error(`The server ended before it was ready:\n${lines.join('\n')}`)));
  });
}
