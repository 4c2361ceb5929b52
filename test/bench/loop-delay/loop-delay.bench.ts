/**
 * How long the server's main thread keeps others waiting while texts of a megabyte are written, loaded and folded: the real
 * server with the embedded store, one document after another. Aim: p99 below 20 ms.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as Y from 'yjs';
import { routes } from '../../../shared/contract/routes.ts';
import { schemaVersion } from '../../../shared/content/schema.ts';
import { layoutVersion } from '../../../shared/protocol/frame-types.ts';
import { foundProject, makeAdministrator, type Person } from '../../support/browser/found-project.ts';
import { PlainPeer } from '../../support/server/plain-peer.ts';
import { type LoopDelay, startProbed } from '../../support/server/probed-program.ts';
import { writeLargeText } from './large-text.ts';

const documents = 20;
const dataDir = await mkdtemp(join(tmpdir(), 'concord-loop-delay-'));
const rows: Record<string, Record<string, string>> = {};
const variables = {
  DATA_DIR: dataDir,
  COLLAB_FRAMES_PER_SECOND: '1000000',
  COLLAB_BYTES_PER_SECOND: '1073741824',
  COLLAB_CONNECTIONS_PER_PERSON: '1000',
};
let server = await startProbed(variables);

async function measure(phase: string, work: () => Promise<void>): Promise<void> {
  await server.loopDelay();
  const startedAt = performance.now();
  await work();
  rows[phase] = rowOf(await server.loopDelay(), performance.now() - startedAt);
}

function rowOf({ p50, p99, max }: LoopDelay, tookMs: number): Record<string, string> {
  const shown = (value: number) => value.toFixed(1);
  return { 'p50 ms': shown(p50), 'p99 ms': shown(p99), 'max ms': shown(max), 'took s': shown(tookMs / 1000) };
}

async function foundTexts(writer: Person): Promise<readonly string[]> {
  const project = await foundProject(writer, { app: server, name: 'Large', delegations: [] });
  const ids: string[] = [];
  for (let index = 1; index <= documents; index += 1) {
    const body = { title: `Large text ${index}`, kind: 'sop' } as const;
    ids.push(
      (await writer.client.get(routes.createDocument, { params: { projectId: project.id }, body })).id,
    );
  }
  return ids;
}

async function openText(writer: Person, id: string): Promise<PlainPeer> {
  const { url } = server;
  const address = `${url.replace(/^http/, 'ws')}/collab/${id}?schema=${layoutVersion}&editor=${schemaVersion}`;
  const peer = new PlainPeer(address, { Cookie: writer.client.cookieHeader(), Origin: url });
  await peer.connect();
  return peer;
}

/** One after another, and all stay. */
async function openAll(writer: Person, ids: readonly string[]): Promise<readonly PlainPeer[]> {
  const peers: PlainPeer[] = [];
  for (const id of ids) peers.push(await openText(writer, id));
  return peers;
}

async function leave(peers: readonly PlainPeer[]): Promise<void> {
  for (const peer of peers) peer.drop();
  await server.whenEmpty();
}

async function restartAfterKill(): Promise<void> {
  const { port } = new URL(server.url);
  await server.kill();
  server = await startProbed({ ...variables, PORT: port });
}

try {
  const writer = await makeAdministrator(server, 'Amina Otieno');
  const ids = await foundTexts(writer);
  let peers = await openAll(writer, ids);
  await measure('written, 5,000 changes each', async () => {
    for (const peer of peers) await writeLargeText(peer);
  });
  const bytes = peers.map(({ doc }) => Y.encodeStateAsUpdate(doc).byteLength);
  console.log(`${documents} texts of ${(Math.min(...bytes) / 2 ** 20).toFixed(2)} MB and more`);
  await restartAfterKill();
  for (const peer of peers) peer.drop();
  await measure('opened after a kill, with what was not folded', async () => {
    peers = await openAll(writer, ids);
  });
  await measure('opened by a second person each', async () => {
    peers = [...peers, ...(await openAll(writer, ids))];
  });
  await measure('left by all, folded and unloaded', () => leave(peers));
  await measure('opened again, folded', async () => {
    peers = await openAll(writer, ids);
  });
  await measure('opened by twenty at once, each', async () => {
    for (const id of ids)
      peers = [...peers, ...(await Promise.all(Array.from({ length: 20 }, () => openText(writer, id))))];
  });
  console.table(rows);
} finally {
  await server.stop();
  await rm(dataDir, { recursive: true });
}
