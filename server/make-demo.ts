import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigError } from './config.ts';
import { copyDemo } from './demo/copy-demo.ts';
import { demoMarkIn } from './demo/demo-mark.ts';
import { personType } from './features/auth/auth-records.ts';
import type { Records } from './ports/records.ts';
import type { Prepared } from './start-concord.ts';
import { openTold, tellDemo } from './tell-demo.ts';

const mailDays = 16;
const day = 24 * 60 * 60_000;

/**
 * Fills an empty store with the demo, once. It is told in a folder beside the data and then copied: a crash leaves
 * either an empty store or a mark, and the next start goes on. In production the demo is refused, also one that is there.
 */
export async function makeDemo(place: Prepared): Promise<void> {
  const { store, config, now } = place;
  const mark = demoMarkIn(store.records);
  const state = await mark.state();
  if (config.isProduction && state !== null) throw demoInProduction();
  if (!config.hasDemo || state === 'complete') return;
  const folder = join(config.dataDir, 'demo-in-the-making');
  if (state === null) {
    if (!(await isEmpty(store.records))) return;
    await tellDemo({ ...place, files: store.files, folder, firstStart: now });
    await mark.begin(new Date(now).toISOString());
  }
  if (!existsSync(folder)) throw halfCopied();
  await copyFrom(folder, place);
  await mark.complete();
  await rm(folder, { recursive: true });
}

export async function isDemoThere(records: Records): Promise<boolean> {
  return (await demoMarkIn(records).state()) === 'complete';
}

async function isEmpty(records: Records): Promise<boolean> {
  return (await records.of(personType).count({})) === 0;
}

async function copyFrom(folder: string, { store, now }: Prepared): Promise<void> {
  const told = openTold(folder);
  try {
    await copyDemo({ from: told, to: store }, new Date(now - mailDays * day).toISOString());
  } finally {
    await told.close();
  }
}

function demoInProduction(): ConfigError {
  return new ConfigError([
    'Use an empty store: this one holds the demo, whose password everyone knows (DATA_DIR or MONGODB_URI).',
  ]);
}

function halfCopied(): ConfigError {
  return new ConfigError([
    'Empty the store, or start with the DATA_DIR of the first start: the demo in it was only half copied.',
  ]);
}
