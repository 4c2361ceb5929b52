/** How people really wrote together, repeated through sockets against the whole server. */
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routes } from '../../../shared/contract/routes.ts';
import { foundProject, makeAdministrator, type Person } from '../../support/browser/found-project.ts';
import { PlainPeer } from '../../support/server/plain-peer.ts';
import { type Program, startProgram } from '../../support/server/start-program.ts';
import { databaseUri } from '../../support/services/database-uri.ts';
import { mongoUri } from '../../support/services/mongo-uri.ts';
import { readTrace, type Trace } from './support/concurrent-trace.ts';
import { textIn, TraceAgent } from './support/trace-agent.ts';

const trace = readTrace('clownschool');
/** A line is cut after so many of an agent's transactions. */
const cutEvery = 2_500;

if (trace === null) {
  it.skip('the traces are not beside the repository (../shared/data/traces): nothing was repeated', () => {});
}

const wire = mongoUri();
const stores = [
  { name: 'embedded', database: null },
  ...(wire === null ? [] : [{ name: 'wire', database: wire }]),
];

describe.skipIf(trace === null).each(stores)('on the $name store', ({ database }) => {
  let dataDir: string;
  let server: Program;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'concord-traces-'));
    server = await startProgram({
      DATA_DIR: dataDir,
      COLLAB_FRAMES_PER_SECOND: '100000',
      ...(database === null ? {} : { MONGODB_URI: databaseUri(database, `traces-${randomUUID()}`) }),
    });
  });
  afterAll(async () => {
    await server.stop();
    await rm(dataDir, { recursive: true });
  });

  it('[RT-2] 23,136 transactions of three people, with cut lines, come to their known end for everyone', {
    timeout: 300_000,
  }, async () => {
    if (trace === null) return;
    const { documentId, writers } = await given(server, trace);
    const join = async (person: Person) => {
      const peer = new PlainPeer(addressOf(server, documentId), {
        Cookie: person.client.cookieHeader(),
        Origin: server.url,
      });
      await peer.connect();
      return peer;
    };
    const peers = await Promise.all(writers.map(join));
    await emptyFirstClause(peers);
    const agents = peers.map((peer, index) => new TraceAgent(peer, trace.agents[index] ?? [], peers.length));
    await repeat(agents);
    for (const { peer } of agents) expect(textIn(peer.doc).toJSON()).toBe(trace.end);
    const [first] = writers;
    if (first === undefined) throw new Error('Nobody wrote.');
    expect(textIn((await join(first)).doc).toJSON()).toBe(trace.end);
    for (const peer of peers) peer.drop();
  });
});

function addressOf(server: Program, documentId: string): string {
  return `${server.url.replace(/^http/, 'ws')}/collab/${documentId}?schema=1`;
}

async function given(server: Program, { agents }: Trace) {
  const administrator = await makeAdministrator(server, 'Amina Otieno');
  const project = await foundProject(administrator, { app: server, name: 'Traces', delegations: [] });
  const { id } = await administrator.client.get(routes.createDocument, {
    params: { projectId: project.id },
    body: { title: 'Clown school', kind: 'sop' },
  });
  const writers: Person[] = [];
  for (const index of agents.keys()) writers.push(await project.join(`Writer ${index}`, { role: 'drafter' }));
  return { documentId: id, writers };
}

async function emptyFirstClause(peers: readonly PlainPeer[]): Promise<void> {
  const [first] = peers;
  if (first === undefined) return;
  const text = textIn(first.doc);
  text.delete(0, text.length);
  await untilAll(peers, (peer) => textIn(peer.doc).length === 0 && peer.isSaved);
}

/** Every agent goes on whenever news lets it; cut lines come back by themselves. Resolves when all is said and durable. */
async function repeat(agents: readonly TraceAgent[]): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const busy = new Set<TraceAgent>();
    const woken = new Set<TraceAgent>();
    const goOn = async (agent: TraceAgent) => {
      busy.add(agent);
      while (woken.delete(agent)) {
        await stepOn(agent, agents);
        // Several frames may come in one go, before what one of them set off is over.
        await turn();
      }
      busy.delete(agent);
      if (agents.every(({ isDone }) => isDone)) resolve();
    };
    const wake = () => {
      for (const agent of agents) {
        woken.add(agent);
        if (!busy.has(agent)) goOn(agent).catch(reject);
      }
    };
    for (const { peer } of agents) peer.onNews(wake);
    wake();
  });
  const [one, ...others] = agents.map(({ peer }) => peer);
  if (one === undefined) return;
  await untilAll([one, ...others], (peer) => peer.isSaved);
  await untilAll(others, (peer) => textIn(peer.doc).toJSON() === textIn(one.doc).toJSON());
}

async function stepOn(agent: TraceAgent, agents: readonly TraceAgent[]): Promise<void> {
  while (agent.step(agents)) {
    const count = agent.written.length;
    if (count % cutEvery === 0) {
      agent.peer.drop();
      await agent.peer.connect();
    } else if (count % 50 === 0) await turn();
  }
}

function turn(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve));
}

function untilAll(peers: readonly PlainPeer[], isThere: (peer: PlainPeer) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => peers.every(isThere) && resolve();
    for (const peer of peers) peer.onNews(look);
    look();
  });
}
