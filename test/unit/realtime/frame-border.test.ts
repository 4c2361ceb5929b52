import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { closeFrame, FrameBorder } from '../../../server/realtime/instances/frame-border.ts';

/** A binary frame as a server sends it, with content that looks like headers. */
function frame(length: number): Buffer {
  return Buffer.concat([Buffer.from([0x82, ...lengthBytes(length)]), Buffer.alloc(length, 0x88)]);
}

function lengthBytes(length: number): readonly number[] {
  if (length < 126) return [length];
  const long = Buffer.alloc(8);
  long.writeBigUInt64BE(BigInt(length));
  return length < 65_536 ? [126, ...long.subarray(6)] : [127, ...long];
}

/** RFC 6455 §4.2.2. */
function acceptOf(key: string): string {
  return createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');
}

it.each([[1], [2], [3], [7], [64], [100_000]])(
  '[RT-9] a frame of one’s own stands only where the last one is whole, however the bytes come (%i at once)',
  (size) => {
    const frames = [0, 1, 125, 126, 127, 65_535, 65_536, 3].map((length) => frame(length));
    let end = 0;
    const ends = new Set(frames.map(({ length }) => (end += length)));
    const all = Buffer.concat(frames);
    const border = new FrameBorder();
    const wrong: number[] = [];
    for (let at = 0; at < all.length; at += size) {
      border.take(all.subarray(at, at + size));
      const now = Math.min(at + size, all.length);
      if (border.isBetweenFrames !== ends.has(now)) wrong.push(now);
    }
    expect(wrong).toEqual([]);
    expect(border.isBetweenFrames).toBe(true);
    expect(border.isClosing).toBe(false);
  },
);

it('[RT-9] a goodbye of the server’s own is seen, and what looks like one inside of a frame is none', () => {
  const border = new FrameBorder();
  border.take(frame(300));
  expect(border.isClosing).toBe(false);
  border.take(closeFrame(4503, 'shutting-down'));
  expect([border.isClosing, border.isBetweenFrames]).toEqual([true, true]);
});

it('[RT-9] a client reads the goodbye as the one of a server', async () => {
  const server = createServer((socket) => {
    socket.once('data', (request: Buffer) => {
      const key = /Sec-WebSocket-Key: (.*)\r\n/.exec(request.toString())?.[1] ?? '';
      socket.write(`HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n`);
      socket.write(`Sec-WebSocket-Accept: ${acceptOf(key)}\r\n\r\n`);
      socket.end(closeFrame(4505, 'moved; retry-after-ms=100'));
    });
  });
  onTestFinished(() => void server.close());
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('It has no port.');
  const client = new WebSocket(`ws://127.0.0.1:${address.port}`);
  const [code, reason] = await once(client, 'close');
  expect([code, String(reason)]).toEqual([4505, 'moved; retry-after-ms=100']);
});
