/**
 * Builds, then runs every `test/bench/**\/*.bench.ts` one after another; each prints its own figures.
 * `npm run bench -- publish` runs those whose path holds a given word.
 */
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { buildAll } from './build.mjs';
import { runCommand } from './run-command.mjs';

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));
const words = process.argv.slice(2);
const files = readdirSync('test/bench', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.bench\.(ts|mjs)$/.test(path))
  .filter((path) => words.length === 0 || words.some((word) => path.includes(word)))
  .sort((a, b) => a.localeCompare(b));

if (files.length === 0) {
  console.error('No benchmark matches.');
  process.exit(2);
}
await buildAll();
const failed = [];
for (const file of files) {
  console.log(`\n--- ${file}`);
  const { code } = await runCommand(join('node_modules', '.bin', 'tsx'), [join('test/bench', file)], {
    isShown: true,
  });
  if (code !== 0) failed.push(file);
}
for (const file of failed) console.error(`FAILED ${file}`);
process.exitCode = failed.length === 0 ? 0 : 1;
