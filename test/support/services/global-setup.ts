import type { TestProject } from 'vitest/node';
import { startFerretdb } from './ferretdb.ts';

/** Starts what tests share. The line `MONGO SKIPPED: …` is what the summary repeats. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['TEST_MONGODB_URI'];
  if (given !== undefined && given !== '') {
    project.provide('mongoUri', given);
    return async () => {};
  }
  const server = await startFerretdb();
  if ('missing' in server) {
    process.stderr.write(`MONGO SKIPPED: ${server.missing}; set TEST_MONGODB_URI to run these tests.\n`);
    project.provide('mongoUri', null);
    return async () => {};
  }
  project.provide('mongoUri', server.uri);
  return () => server.stop();
}
