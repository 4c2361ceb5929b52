/** All static checks, as many at once as there are processors. Each reports; the first failure stops nothing. */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { runCommand } from './run-command.mjs';

const code = ['shared', 'server', 'client', 'test', 'scripts'];

/** What did not change is not checked again: the compiler keeps its notes in `.cache/`. */
function typesOf(folder) {
  const args = ['-p', folder, '--incremental', '--tsBuildInfoFile', `.cache/types-${folder}.tsbuildinfo`];
  return { name: `types: ${folder}`, command: 'tsc', args };
}

/** Longest first, so that the last to start is a short one. */
const checks = [
  typesOf('test'),
  typesOf('client'),
  typesOf('server'),
  // Folders are named because oxlint, given none, may skip all of them; it must not pass on nothing.
  {
    name: 'lint',
    command: 'oxlint',
    args: ['--type-aware', '--deny-warnings', ...code],
    proof: /on [1-9]\d* files/,
  },
  { name: 'dead code', command: 'knip', args: ['--no-progress'] },
  typesOf('shared'),
  { name: 'structure', command: 'tsx', args: ['test/support/structure/run.ts'], proof: /^[1-9]\d* modules/m },
  { name: 'format', command: 'biome', args: ['format', '.'], proof: /Checked [1-9]\d* files/ },
  { name: 'compose file', command: 'node', args: ['scripts/lint-compose.mjs'] },
  { name: 'docs', command: 'node', args: ['scripts/check-docs.mjs'] },
];

function pathOf(command) {
  if (command === 'node') return process.execPath;
  const path = join('node_modules', '.bin', command);
  return existsSync(path) ? path : command;
}

async function run({ name, command, args, proof }) {
  const startedAt = performance.now();
  const { code: exitCode, output } = await runCommand(pathOf(command), args);
  const isProved = proof === undefined || proof.test(output);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const isGood = exitCode === 0 && isProved;
  console.log(`${isGood ? '✓' : '✗'} ${name} (${seconds} s)`);
  return { name, isGood, output: isProved ? output : `${output}\nIt saw no file.` };
}

async function runAll() {
  const waiting = [...checks];
  const results = [];
  const workers = Array.from({ length: availableParallelism() }, async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift())
      results.push(await run(check));
  });
  await Promise.all(workers);
  return results;
}

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));
const failures = (await runAll()).filter(({ isGood }) => !isGood);
for (const { name, output } of failures) console.error(`\n--- ${name} ---\n${output.trim()}`);
console.log(failures.length === 0 ? '\nAll checks pass.' : `\n${failures.length} checks fail.`);
process.exitCode = failures.length === 0 ? 0 : 1;
