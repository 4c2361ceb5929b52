/**
 * Builds, then lets many people write for a while and compares before and after: `npm run soak -- --minutes 20 --people 200
 * --browsers 5`, which is what it does when nothing is said. Prints memory and the delay of the event loop every half minute and
 * ends with an error when something grew, failed or was lost. Not part of `npm test`.
 */
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { buildAll } from './build.mjs';
import { prepareChromium } from './prepare-chromium.mjs';
import { runCommand } from './run-command.mjs';

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));
await buildAll();
const chromium = prepareChromium();
const { code } = await runCommand(
  join('node_modules', '.bin', 'tsx'),
  ['test/soak/run-soak.ts', ...process.argv.slice(2)],
  { env: { ...process.env, ...(chromium === undefined ? {} : { CHROMIUM_PATH: chromium }) }, isShown: true },
);
process.exitCode = code;
