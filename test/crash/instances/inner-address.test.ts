/** The address at which instances speak to each other, asked by somebody who is none. */
import { describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import {
  authorizationOf,
  keyBetweenInstances,
} from '../../../server/realtime/instances/between-instances.ts';
import { hasServices, useInstances } from '../../support/instances/use-instances.ts';

const unknown = 'no-such-document';

describe.skipIf(!hasServices)('[RT-9] The inner address of an instance', () => {
  const { instances, draft, writer } = useInstances();

  /** The status of the answer, or the close code after a handshake that was taken; `open` when nothing ends it. */
  function knock(path: string, headers: Readonly<Record<string, string>>): Promise<number | 'open'> {
    const socket = new WebSocket(`ws://${instances().first.innerAddress}${path}`, { headers });
    return new Promise((resolve, reject) => {
      const isText = path.startsWith('/text/');
      socket.once('open', () => {
        if (isText) resolve('open');
        if (isText) socket.terminate();
      });
      socket.once('close', (code) => resolve(code));
      socket.once('unexpected-response', (_request, response) => {
        response.on('data', () => reject(new Error('It said something.'))).resume();
        response.once('end', () => resolve(response.statusCode ?? 0));
      });
      socket.on('error', () => {});
    });
  }

  it('shows nothing to whoever has no key or a forged one, with a good session too', async () => {
    const { first, publicUrl, secret } = instances();
    const ada = await writer(draft().ada, () => first);
    await ada.write();
    const { documentId, secretariat } = draft();
    const session = { Cookie: secretariat.client.cookieHeader(), Origin: publicUrl };
    const key = keyBetweenInstances(secret);
    const forged = [
      {},
      { Authorization: 'Bearer ' },
      { Authorization: `Bearer ${secret}` },
      { Authorization: `Basic ${key}` },
      { Authorization: authorizationOf(key.toLowerCase()) },
      { Authorization: `${authorizationOf(key)}, Bearer x` },
      { Authorization: authorizationOf(keyBetweenInstances('another secret')) },
    ];
    const paths = [documentId, unknown].flatMap((id) => [`/text/${id}`, `/collab/${id}?schema=1`]);
    for (const headers of forged)
      for (const path of paths)
        expect([path, await knock(path, { ...session, ...headers })]).toEqual([path, 404]);
    await ada.write();
    expect(ada.closings).toEqual([]);
  });

  it('takes the right key, which stands for no person and opens no page', async () => {
    const { first, secret, publicUrl } = instances();
    const ada = await writer(draft().ada, () => first);
    await ada.write();
    const headers = { Authorization: authorizationOf(keyBetweenInstances(secret)), Origin: publicUrl };
    const { documentId } = draft();
    expect(await knock(`/text/${documentId}`, headers)).toBe('open');
    expect(await knock(`/collab/${documentId}?schema=1`, headers)).toBe(4401);
    for (const path of ['/', '/healthz', '/metrics', '/api/me', `/api/documents/${documentId}`]) {
      const answer = await fetch(`http://${first.innerAddress}${path}`, { headers });
      expect([path, answer.status, await answer.text()]).toEqual([path, 404, '']);
    }
  });

  it('ends a line that does not speak as instances do, and serves on', async () => {
    const { first, secret } = instances();
    const ada = await writer(draft().ada, () => first);
    const headers = { Authorization: authorizationOf(keyBetweenInstances(secret)) };
    for (const message of [
      '',
      '{}',
      '[1]',
      'freeze',
      '{"id":1,"method":"create"}',
      '{"id":"1","method":"freeze"}',
    ]) {
      const socket = new WebSocket(`ws://${first.innerAddress}/text/${draft().documentId}`, { headers });
      socket.once('open', () => socket.send(message));
      const code = await new Promise((resolve) => socket.once('close', resolve));
      expect([message, code]).toEqual([message, 1008]);
    }
    await ada.write();
  });
});
