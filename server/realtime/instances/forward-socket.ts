/**
 * Hands the socket of a person on to the owner of the document, as it came: request, cookie and all. The owner judges the
 * person itself and again at every change of rights; here only bytes go through, at the pace of the slower side.
 */
import type { IncomingMessage } from 'node:http';
import { connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { authorizationOf } from './between-instances.ts';
import { type Lines, LineBroken } from './lines.ts';
import type { Neighbour } from './neighbours.ts';

export type Visit = {
  readonly request: IncomingMessage;
  readonly socket: Duplex;
  readonly head: Buffer;
};

export type Forwarding = {
  readonly lines: Lines;
  readonly key: string;
  readonly connectMs: number;
};

/** Resolves when the owner has the request; rejects `LineBroken` when it did not take the connection. */
export async function forwardSocket(
  { request, socket, head }: Visit,
  neighbour: Neighbour,
  { lines, key, connectMs }: Forwarding,
): Promise<void> {
  const owner = await connected(neighbour.address, connectMs);
  const ended = lines.add(neighbour.id, () => owner.destroy());
  const end = () => {
    ended();
    owner.destroy();
    socket.destroy();
  };
  for (const side of [owner, socket]) side.on('error', end).on('close', end);
  if (socket.destroyed) return end();
  owner.write(requestBytes(request, key), 'latin1');
  owner.write(head);
  socket.pipe(owner);
  owner.pipe(socket);
}

function connected(address: string, connectMs: number): Promise<Socket> {
  const { hostname, port } = new URL(`http://${address}`);
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port), noDelay: true });
    socket.setTimeout(connectMs, () => socket.destroy(new Error('No answer.')));
    const fail = () => reject(new LineBroken({ wasAsked: false }));
    socket.once('error', fail);
    socket.once('connect', () => {
      socket.setTimeout(0);
      socket.off('error', fail);
      resolve(socket);
    });
  });
}

/** The headers were parsed and hold no line breaks. One of ours is put in the place of what a client may have sent. */
function requestBytes({ method, url, rawHeaders }: IncomingMessage, key: string): string {
  const lines = [`${method} ${url} HTTP/1.1`];
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? '';
    if (name.toLowerCase() !== 'authorization') lines.push(`${name}: ${rawHeaders[index + 1] ?? ''}`);
  }
  return `${[...lines, `Authorization: ${authorizationOf(key)}`].join('\r\n')}\r\n\r\n`;
}
