/**
 * Everything that proves Concord: prepares what it needs, builds, runs each suite with its own runner, and ends with one
 * plain line of sums. `npm test -- unit browser` runs a part.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { buildAll } from './build.mjs';
import { prepareChromium } from './prepare-chromium.mjs';
import { tsImport } from 'tsx/esm/api';
import { runCommand } from './run-command.mjs';
import { plainLine, readOutcome, summaryLines } from './test-report.mjs';

const vitestSuites = ['unit', 'property', 'contract', 'integration', 'crash'];
const allSuites = ['unit', 'property', 'contract', 'integration', 'browser', 'crash'];
const needServices = ['contract', 'integration', 'browser', 'crash'];
const reports = 'test-results/reports';

function chosenSuites(names) {
  const unknown = names.filter((name) => !allSuites.includes(name));
  if (unknown.length > 0) {
    console.error(`There is no suite ${unknown.join(', ')}. Suites: ${allSuites.join(', ')}.`);
    process.exit(2);
  }
  return names.length === 0 ? allSuites : allSuites.filter((name) => names.includes(name));
}

function bin(name) {
  return join('node_modules', '.bin', name);
}

function runVitest(name, file, env) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const order = name === 'crash' ? ['--no-file-parallelism'] : [];
  return runCommand(bin('vitest'), ['run', '--project', name, ...reporters, ...order], {
    env,
    isShown: true,
  });
}

function runPlaywright(file, env) {
  const args = ['test', '--reporter=list,json'];
  return runCommand(bin('playwright'), args, {
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    isShown: true,
  });
}

async function runSuite(name, env) {
  const file = join(reports, `${name}.json`);
  const runner = vitestSuites.includes(name) ? 'vitest' : 'playwright';
  const startedAt = performance.now();
  console.log(`\n=== ${name} ===`);
  const { code } = runner === 'vitest' ? await runVitest(name, file, env) : await runPlaywright(file, env);
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  return { ...readOutcome({ name, runner, file, code }), seconds };
}

/** A service the suites need: the one that is named, or our own; else `missing` says why not. */
async function startService(variable, module, start) {
  if (process.env[variable]) return { uri: process.env[variable] };
  const services = await tsImport(`../test/support/services/${module}`, import.meta.url);
  try {
    return await services[start]();
  } catch (error) {
    return { missing: `it did not start: ${error.message.split('\n')[0]}` };
  }
}

function failedPreparation(name, problem) {
  return { name, passed: 0, failed: 1, skipped: [], failures: [], retried: [], problem, seconds: 0 };
}

async function runSuites(suites, env) {
  const outcomes = [];
  for (const name of suites) {
    const isBlocked = name === 'browser' && env.CHROMIUM_PATH === undefined;
    outcomes.push(
      isBlocked
        ? failedPreparation(name, 'no Chromium: install it or set CHROMIUM_PATH')
        : await runSuite(name, env),
    );
  }
  return outcomes;
}

async function tryBuild() {
  try {
    await buildAll();
    return [];
  } catch (error) {
    console.error(error);
    return [failedPreparation('build', 'the build failed')];
  }
}

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));
const suites = chosenSuites(process.argv.slice(2));
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const chromium = suites.includes('browser') ? prepareChromium() : undefined;
const hasNeed = suites.some((name) => needServices.includes(name));
const mongo = hasNeed ? await startService('TEST_MONGODB_URI', 'ferretdb.ts', 'startFerretdb') : null;
const redis = hasNeed ? await startService('TEST_REDIS_URL', 'redis.ts', 'startRedis') : null;
const env = {
  ...process.env,
  ...(chromium === undefined ? {} : { CHROMIUM_PATH: chromium }),
  ...(mongo?.uri === undefined ? {} : { TEST_MONGODB_URI: mongo.uri }),
  ...(redis?.uri === undefined ? {} : { TEST_REDIS_URL: redis.uri }),
};
const notices = [
  ...(mongo?.missing === undefined ? [] : [`everything on MongoDB: ${mongo.missing}`]),
  ...(redis?.missing === undefined ? [] : [`everything with several instances: ${redis.missing}`]),
];
const outcomes = [];
try {
  outcomes.push(...(await tryBuild()), ...(await runSuites(suites, env)));
} finally {
  await mongo?.stop?.();
  await redis?.stop?.();
}
for (const line of summaryLines(outcomes, notices)) console.log(line);
console.log(plainLine(outcomes));
process.exitCode = outcomes.some(({ failed }) => failed > 0) ? 1 : 0;
