import type { TestProject } from 'vitest/node';
import { startFerretdb } from './ferretdb.ts';
import type { Startable } from './prepare-service.ts';
import { startRedis } from './redis.ts';

/** Starts what tests share. The lines `MONGO SKIPPED: …` and `REDIS SKIPPED: …` are what the summary repeats. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const mongo = await given('TEST_MONGODB_URI', 'MONGO', startFerretdb);
  const redis = await given('TEST_REDIS_URL', 'REDIS', startRedis);
  project.provide('mongoUri', mongo?.uri ?? null);
  project.provide('redisUri', redis?.uri ?? null);
  return async () => {
    await mongo?.stop();
    await redis?.stop();
  };
}

/** The service that a variable names, or one of our own; null, said aloud, when there is none. */
async function given(variable: string, name: string, start: () => Promise<Startable>) {
  const uri = process.env[variable];
  if (uri !== undefined && uri !== '') return { uri, stop: async () => {} };
  const service = await start();
  if ('uri' in service) return service;
  process.stderr.write(`${name} SKIPPED: ${service.missing}; set ${variable} to run these tests.\n`);
  return null;
}
