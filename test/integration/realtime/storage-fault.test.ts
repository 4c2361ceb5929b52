import { afterEach, expect, it } from 'vitest';
import { isStorageFault } from '../../../server/ports/storage-fault.ts';
import { asId } from '../../../shared/domain/ids.ts';
import { document, startRealtime, type TestRealtime } from './support/start-realtime.ts';
import { type } from './support/typing.ts';
import { serveEngine } from '../../../server/realtime/serve-engine.ts';
import type { EngineReply, EngineRequest } from '../../../server/realtime/engine-messages.ts';

let server: TestRealtime;
afterEach(() => server.stop());

const diskFull = () => Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });

it('[RT-6] an edit while the storage fails is the storage’s fault and no bug of ours', async () => {
  server = await startRealtime();
  const ada = server.connect('ada');
  const doc = await ada.load();
  server.failure.set(diskFull());
  ada.update(type(doc, 'Kept. '));
  await ada.next('notice', ({ notice }) => notice.type === 'storage');
  const frozen = await server.realtime.liveText.freeze(document).catch((error: unknown) => error);
  expect(isStorageFault(frozen)).toBe(true);
  server.failure.clear();
  await ada.next('ack');
});

it('[RT-6] the engine’s thread says of a failure whether it was the storage’s', async () => {
  server = await startRealtime();
  server.failure.set(diskFull());
  const replies: EngineReply[] = [];
  let ask: (requests: readonly EngineRequest[]) => void = () => {};
  const answered = new Promise<void>((resolve) => {
    const send = (sent: readonly EngineReply[]) => {
      replies.push(...sent);
      if (sent.some((reply) => reply.type === 'failed')) resolve();
    };
    serveEngine(
      { engine: server.engine, owners: null },
      { send, receive: (listener) => void (ask = listener) },
    );
  });
  ask([{ id: 1, method: 'open', parameters: [asId('another')] }]);
  await answered;
  expect(replies).toContainEqual(
    expect.objectContaining({ type: 'failed', id: 1, fault: { kind: 'storage' } }),
  );
});
