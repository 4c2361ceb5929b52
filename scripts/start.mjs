/** Builds what is out of date and runs the server in this terminal, with its signals and its exit code. */
import { spawn } from 'node:child_process';
import process from 'node:process';
import { buildAll } from './build.mjs';

// Vite sets NODE_ENV to production in this process; the server is to run as the caller said.
const env = { ...process.env };
await buildAll();

const server = spawn(process.execPath, ['--enable-source-maps', 'dist/server.js', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env,
});

// In a terminal Ctrl-C reaches the server by itself; passing it on would be a second one.
process.on('SIGINT', () => process.stdin.isTTY || server.kill('SIGINT'));
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));

server.on('error', (error) => {
  console.error(`The server could not be started: ${error.message}`);
  process.exitCode = 1;
});
server.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal === null ? 1 : 128);
});
