/**
 * Runs a command of `dist/operate.js` (`backup`, `verify`, `restore`) in this terminal. Builds only where nothing was
 * built: what copies a running server's store must be of the same build as the server.
 */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { buildAll } from './build.mjs';
import { runCommand } from './run-command.mjs';

// Vite sets NODE_ENV to production in this process; the command is to run as the caller said.
const env = { ...process.env };
const program = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist', 'operate.js');
const directory = process.cwd();
if (!existsSync(program)) await buildAll();
process.chdir(directory);

const { code } = await runCommand(
  process.execPath,
  ['--enable-source-maps', program, ...process.argv.slice(2)],
  { env, isShown: true },
);
process.exitCode = code;
