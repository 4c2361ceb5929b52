import { spawn } from 'node:child_process';

/**
 * Runs a program and answers `{ code, output }`. With `isShown` its output goes straight to this terminal and `output`
 * is empty. A program that a signal ended has code 1; one that could not be started has code 127.
 */
export function runCommand(command, args, { env = process.env, isShown = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env,
      stdio: ['ignore', isShown ? 'inherit' : 'pipe', isShown ? 'inherit' : 'pipe'],
    });
    const chunks = [];
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }));
  });
}
