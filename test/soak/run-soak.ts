/** Many people for a while on a fresh server: nothing may grow, nothing may be logged as an error, no letter may be lost. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { type BrowserResult, writeInBrowsers } from './soak-browsers.ts';
import { gatherCrowd, type RoundResult, writeTogether } from './soak-crowd.ts';
import { type Memory, startSoaked } from './soaked-server.ts';

/** Of the heap, over what a first short round left: caches of ledgers and texts that stay bounded. */
const allowedGrowth = { factor: 1.2, megabytes: 15 };
const warmUpMinutes = 1;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '20' },
    people: { type: 'string', default: '200' },
    browsers: { type: 'string', default: '5' },
    seed: { type: 'string', default: '20261125' },
  },
});
const minutes = Number(values.minutes);
const browsers = Number(values.browsers);
const seed = Number(values.seed);

const dataDir = await mkdtemp(join(tmpdir(), 'concord-soak-'));
const server = await startSoaked(dataDir);
try {
  const { url } = server.program;
  console.log(`Seed ${seed}: ${values.people} people, ${browsers} browsers, ${minutes} minutes at ${url}`);
  const crowd = await gatherCrowd(server.program, Number(values.people));
  const first = crowd.documents.at(-1);
  if (first === undefined) throw new Error('There is no document.');
  await writeTogether(crowd, { url, minutes: Math.min(warmUpMinutes, minutes), seed: seed - 1 });
  const before = await server.measureEmpty();
  const [round, seen] = await Promise.all([
    writeTogether(crowd, { url, minutes, seed }),
    writeInBrowsers(crowd.people.slice(0, browsers), { url, documentId: first, minutes }),
  ]);
  const after = await server.measureEmpty();
  report({ before, after, round, seen, errors: server.errors() });
} finally {
  await server.program.stop();
  await rm(dataDir, { recursive: true });
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
  const limit = before.heapMb * allowedGrowth.factor + allowedGrowth.megabytes;
  const problems = [
    ...round.lost.map((token) => `lost: ${token}`),
    ...seen.problems.map((problem) => `browser: ${problem}`),
    ...errors.map((line) => `log: ${line}`),
    ...(after.heapMb > limit ? [`the heap grew beyond ${Math.round(limit)} MB`] : []),
  ];
  for (const problem of problems.slice(0, 50)) console.error(problem);
  console.log(problems.length === 0 ? 'Nothing grew, nothing failed, nothing was lost.' : 'FAILED');
  process.exitCode = problems.length === 0 ? 0 : 1;
}
