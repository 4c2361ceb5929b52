import { afterEach, describe, expect, it } from 'vitest';
import type * as Y from 'yjs';
import { projectRoutes } from '../../../shared/contract/project-routes.ts';
import { documentRoutes } from '../../../shared/contract/document-routes.ts';
import { versionRoutes } from '../../../shared/contract/version-routes.ts';
import { createDeferred } from '../../support/deferred.ts';
import type { Person } from '../../support/server/plan-people.ts';
import { startServer, type TestServer } from '../../support/server/start-server.ts';
import { TestSocket } from './support/test-socket.ts';
import { type } from './support/typing.ts';

const letters = 400;

async function foundDraft({ client }: Person) {
  const project = await client.get(projectRoutes.createProject, {
    body: { name: 'Border posts', timeZone: 'Africa/Nairobi' },
  });
  const params = { projectId: project.id };
  const { id: delegationId } = await client.get(projectRoutes.addDelegation, {
    params,
    body: { name: 'Revenue authority', shortName: 'RA' },
  });
  const { id: documentId } = await client.get(projectRoutes.createDocument, {
    params,
    body: { title: 'Clearing of goods', kind: 'sop' },
  });
  return { documentId, delegationId };
}

/** One letter-like token in every turn of the event loop. */
function typeOn(socket: TestSocket, doc: Y.Doc) {
  const isUnderway = createDeferred<void>();
  const isDone = createDeferred<void>();
  const next = (sent: number) => {
    socket.update(type(doc, `<${sent}>`));
    if (sent === letters / 4) isUnderway.resolve(undefined);
    if (sent < letters) setImmediate(next, sent + 1);
    else isDone.resolve(undefined);
  };
  next(1);
  return { isUnderway: isUnderway.promise, isDone: isDone.promise };
}

describe('[LC-5] A review that opens while somebody types without a pause', () => {
  let server: TestServer;
  afterEach(() => server.stop());

  it('circulates exactly the live text, keeps what was acknowledged, and refuses and tells the rest', async () => {
    server = await startServer();
    const lead = await server.newPerson('Lead', { isAdministrator: true });
    const { documentId, delegationId } = await foundDraft(lead);
    const socket = new TestSocket(`${server.baseUrl.replace('http', 'ws')}/collab/${documentId}?schema=1`, {
      Cookie: lead.client.cookieHeader(),
      Origin: server.concord.machine.publicUrl,
    });
    const doc = await socket.load();
    const typing = typeOn(socket, doc);
    await typing.isUnderway;
    await lead.client.get(documentRoutes.sendCommand, {
      params: { documentId },
      body: {
        command: {
          type: 'open-review',
          deadline: new Date(Date.now() + 30 * 24 * 3_600_000).toISOString(),
          delegationIds: [delegationId],
        },
      },
    });
    await typing.isDone;
    await socket.next('notice', ({ notice }) => notice.type === 'refused-frame' && notice.count > 0);
    socket.missing(Uint8Array.of(0, 0));
    const read = async (number: number | 'current') =>
      (await lead.client.get(versionRoutes.getVersion, { params: { documentId, number } })).content;
    const version = await read(1);
    expect(version).toEqual(await read('current'));
    const counts = socket.received.map((received) => (received.type === 'ack' ? received.count : 0));
    const acknowledged = Math.max(0, ...counts);
    expect(acknowledged).toBeGreaterThan(0);
    expect(acknowledged).toBeLessThan(letters);
    const words = JSON.stringify(version);
    const lost = Array.from({ length: acknowledged }, (_, index) => `<${index + 1}>`).filter(
      (token) => !words.includes(token),
    );
    expect(lost).toEqual([]);
    socket.terminate();
  });
});
