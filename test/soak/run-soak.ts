/** Many people for a while on a fresh server: nothing may grow, nothing may be logged as an error, no letter may be lost. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type BrowserResult, writeInBrowsers } from './soak-browsers.ts';
import { gatherCrowd, type RoundResult, writeTogether } from './soak-crowd.ts';
import { type Memory, startSoaked } from './soaked-server.ts';

/**
 * Over what a first short round left: caches of ledgers and texts that stay bounded. Resident memory has the heap of the text
 * engine's thread in it, and what the allocator keeps.
 */
const allowedGrowth = {
  heapMb: { factor: 1.2, megabytes: 15 },
  rssMb: { factor: 1.3, megabytes: 60 },
};
const warmUpMinutes = 1;
const sampleEveryMs = 30_000;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '20' },
    people: { type: 'string', default: '200' },
    browsers: { type: 'string', default: '5' },
    seed: { type: 'string', default: '20261125' },
  },
});
const minutes = Number(values.minutes);
const people = Number(values.people);
const browsers = Number(values.browsers);
const seed = Number(values.seed);
// Each line of y-websocket listens for the end of the process until it is closed; one that stays makes the warning.
process.setMaxListeners(process.getMaxListeners() + people);

const dataDir = await mkdtemp(join(tmpdir(), 'concord-soak-'));
const server = await startSoaked(dataDir);
try {
  const { url } = server.program;
  console.log(`Seed ${seed}: ${people} people, ${browsers} browsers, ${minutes} minutes at ${url}`);
  const crowd = await gatherCrowd(server.program, people);
  const first = crowd.documents.at(-1);
  if (first === undefined) throw new Error('There is no document.');
  await writeTogether(crowd, { url, minutes: Math.min(warmUpMinutes, minutes), seed: seed - 1 });
  const before = await server.measureEmpty();
  const sampling = sampleOn();
  const [round, seen] = await Promise.all([
    writeTogether(crowd, { url, minutes, seed }),
    writeInBrowsers(crowd.people.slice(0, browsers), { url, documentId: first, minutes }),
  ]);
  await sampling.stop();
  const after = await server.measureEmpty();
  report({ before, after, round, seen, errors: server.errors() });
} finally {
  await server.program.stop();
  await rm(dataDir, { recursive: true });
}

/** Prints a row now and then, so that growth is seen while it happens. */
function sampleOn(): { stop(): Promise<void> } {
  const ended = new AbortController();
  const startedAt = performance.now();
  const run = async () => {
    while (!ended.signal.aborted) {
      await pause(sampleEveryMs, undefined, { signal: ended.signal }).catch(() => undefined);
      const { heapMb, rssMb, p50, p99, max } = await server.sample();
      const minute = ((performance.now() - startedAt) / 60_000).toFixed(1);
      console.log(
        `minute ${minute}: heap ${heapMb} MB, RSS ${rssMb} MB, loop p50 ${p50} p99 ${p99} max ${max} ms`,
      );
    }
  };
  const running = run();
  return {
    async stop() {
      ended.abort();
      await running;
    },
  };
}

type Outcome = {
  readonly before: Memory;
  readonly after: Memory;
  readonly round: RoundResult;
  readonly seen: BrowserResult;
  readonly errors: readonly string[];
};

function report({ before, after, round, seen, errors }: Outcome): void {
  console.table({ before, after });
  console.log(`${round.promised} changes were promised, ${seen.words} words typed in browsers.`);
  const problems = [
    ...round.lost.map((token) => `lost: ${token}`),
    ...seen.problems.map((problem) => `browser: ${problem}`),
    ...errors.map((line) => `log: ${line}`),
    ...growthOf('heapMb', before, after),
    ...growthOf('rssMb', before, after),
    ...(round.promised === 0 ? ['nobody was promised anything'] : []),
  ];
  for (const problem of problems.slice(0, 50)) console.error(problem);
  console.log(problems.length === 0 ? 'Nothing grew, nothing failed, nothing was lost.' : 'FAILED');
  process.exitCode = problems.length === 0 ? 0 : 1;
}

function growthOf(figure: keyof Memory, before: Memory, after: Memory): readonly string[] {
  const { factor, megabytes } = allowedGrowth[figure];
  const limit = before[figure] * factor + megabytes;
  return after[figure] > limit ? [`${figure} grew beyond ${Math.round(limit)}`] : [];
}
