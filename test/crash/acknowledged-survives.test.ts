import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import type { EngineStore } from '../../server/realtime/engine-store.ts';
import { TestSocket } from '../integration/realtime/support/test-socket.ts';
import { wordsIn } from '../integration/realtime/support/typing.ts';
import { mongoUri } from '../support/services/mongo-uri.ts';
import { crashSeed, killMoments } from './support/kill-moments.ts';
import { bundleRealtimeProcess, startKillable, type Bundle } from './support/killable-server.ts';
import { TypingClient } from './support/typing-client.ts';

const people = ['ada', 'bob', 'cyd', 'dan', 'eve'];

describe.concurrent('Killed at any moment', () => {
  let bundle: Bundle;
  let directory: string;
  beforeAll(async () => {
    bundle = await bundleRealtimeProcess();
    directory = await mkdtemp(join(tmpdir(), 'concord-crash-'));
  });
  afterAll(async () => {
    await bundle.remove();
    await rm(directory, { recursive: true, force: true });
  });

  const sqlite = (): EngineStore => ({ kind: 'sqlite', path: join(directory, `${randomUUID()}.sqlite`) });

  it('[RT-2] twenty times under five writers, the embedded store has everything that was acknowledged', async ({
    expect,
  }) => {
    const { acknowledged, missing } = await killRounds({
      bundle,
      store: sqlite(),
      rounds: 20,
      isHasty: false,
    });
    expect(missing).toEqual([]);
    expect(acknowledged).toBeGreaterThanOrEqual(20 * people.length);
  });

  it('[RT-2] twenty times under five writers, the store on the wire has everything that was acknowledged', async ({
    skip,
    expect,
  }) => {
    const uri = mongoUri();
    if (uri === null) return skip('no server that speaks the wire protocol');
    const store: EngineStore = { kind: 'mongo', uri: `${uri}/crash_${randomUUID().slice(0, 8)}` };
    const { acknowledged, missing } = await killRounds({ bundle, store, rounds: 20, isHasty: false });
    expect(missing).toEqual([]);
    expect(acknowledged).toBeGreaterThanOrEqual(20 * people.length);
  });

  it('[RT-2] a server that acknowledges before it stores is caught by the same check', async ({ expect }) => {
    const { missing } = await killRounds({ bundle, store: sqlite(), rounds: 4, isHasty: true });
    expect(missing.length).toBeGreaterThan(0);
  });
});

type Rounds = {
  readonly bundle: Bundle;
  readonly store: EngineStore;
  readonly rounds: number;
  readonly isHasty: boolean;
};
type Facts = { readonly acknowledged: Map<string, 'write' | 'erase'>; readonly erased: Set<string> };

async function killRounds({ bundle, store, rounds, isHasty }: Rounds) {
  const facts: Facts = { acknowledged: new Map(), erased: new Set() };
  const seed = crashSeed();
  const moments = killMoments(seed, rounds);
  console.info(`${store.kind}, seed ${seed}: killed after ${moments.join(', ')} steps`);
  for (const [round, steps] of moments.entries()) {
    const server = await startKillable(bundle, { store, isHasty, isNew: round === 0 });
    const clients = people.map((name) => new TypingClient(server.url, `${name}${round}`));
    await Promise.all(clients.map((client) => client.start()));
    for (let step = 0; step < steps; step++) {
      for (const client of clients) client.step();
      await clients[step % clients.length]?.heardOthers(people.length - 1);
      if (step === Math.floor(steps / 2)) await Promise.all(clients.map((each) => each.acknowledgedOnce()));
    }
    await server.kill();
    for (const client of clients) remember(client, facts);
  }
  const words = await wordsAfterRestart(bundle, store);
  return { acknowledged: facts.acknowledged.size, missing: missingFrom(words, facts) };
}

function remember(client: TypingClient, facts: Facts): void {
  client.close();
  for (const [token, kind] of client.acknowledged()) facts.acknowledged.set(token, kind);
  for (const token of client.erased()) facts.erased.add(token);
}

async function wordsAfterRestart(bundle: Bundle, store: EngineStore): Promise<string> {
  const server = await startKillable(bundle, { store, isHasty: false, isNew: false });
  const reader = new TestSocket(server.url, { Cookie: 'reader', Origin: 'http://concord.test' });
  const words = wordsIn(await reader.load());
  reader.terminate();
  await server.kill();
  return words;
}

/** A written token must be there unless its erasure got through too; an erased one must be gone. */
function missingFrom(words: string, { acknowledged, erased }: Facts): string[] {
  return [...acknowledged]
    .filter(([token, kind]) =>
      kind === 'erase' ? words.includes(token) : !words.includes(token) && !erased.has(token),
    )
    .map(([token, kind]) => `${kind} ${token}`);
}
