/**
 * Hands the socket of a person on to the owner of the document, as it came: request, cookie and all. The owner judges the
 * person itself and again at every change of rights; here only bytes go through, at the pace of the slower side. When the
 * line to the owner ends without a goodbye the person is told here why, and when to come again.
 */
import type { IncomingMessage } from 'node:http';
import { connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Timers } from '../../ports/timers.ts';
import { closeCodes } from '../../../shared/protocol/close-codes.ts';
import type { RealtimeMetrics } from '../metrics.ts';
import { authorizationOf } from './between-instances.ts';
import { closeFrame, FrameBorder } from './frame-border.ts';
import { type CutReason, type Lines, LineBroken } from './lines.ts';
import type { Neighbour } from './neighbours.ts';
import { upgradeAnswer } from './upgrade-answer.ts';

export type Visit = {
  readonly request: IncomingMessage;
  readonly socket: Duplex;
  readonly head: Buffer;
};

export type Forwarding = {
  readonly lines: Lines;
  readonly key: string;
  readonly connectMs: number;
  readonly timers: Timers;
  readonly metrics: RealtimeMetrics;
};

const comeBackHints = { moved: 'retry-after-ms=100', 'shutting-down': 'retry-after-ms=1000' } as const;
const destroyAfterMs = 2000;

/** Resolves when the owner has answered the person; rejects `LineBroken` when it did not, and then the person has heard nothing. */
export async function forwardSocket(
  visit: Visit,
  neighbour: Neighbour,
  forwarding: Forwarding,
): Promise<void> {
  const owner = await connected(neighbour.address, forwarding.connectMs);
  let reason: CutReason = 'moved';
  const leave = forwarding.lines.add(neighbour.id, (why) => {
    reason = why;
    owner.destroy();
  });
  const giveUp = () => owner.destroy();
  visit.socket.once('close', giveUp);
  owner.on('error', giveUp).once('close', () => {
    leave();
    visit.socket.off('close', giveUp);
  });
  if (visit.socket.destroyed) giveUp();
  owner.write(requestBytes(visit.request, forwarding.key), 'latin1');
  owner.write(visit.head);
  const answer = await upgradeAnswer(owner);
  visit.socket.write(answer.head);
  if (!answer.isYes) {
    visit.socket.write(answer.rest);
    return void owner.pipe(visit.socket);
  }
  relay({ owner, socket: visit.socket, firstFrames: answer.rest, reason: () => reason }, forwarding);
}

type Relay = {
  readonly owner: Socket;
  readonly socket: Duplex;
  /** What came with the owner's answer. */
  readonly firstFrames: Buffer;
  readonly reason: () => CutReason;
};

function relay({ owner, socket, firstFrames, reason }: Relay, { timers, metrics }: Forwarding): void {
  const border = new FrameBorder();
  border.take(firstFrames);
  socket.write(firstFrames);
  metrics.addForwarded(1);
  socket.on('error', () => socket.destroy());
  owner.on('data', (bytes: Buffer) => border.take(bytes));
  owner.pipe(socket, { end: false });
  socket.pipe(owner);
  owner.once('close', () => {
    metrics.addForwarded(-1);
    if (socket.destroyed) return;
    const cancel = timers.after(destroyAfterMs, () => socket.destroy());
    socket.once('close', cancel).resume();
    if (border.isClosing || !border.isBetweenFrames) return void socket.end();
    metrics.addClosed(reason());
    socket.end(closeFrame(closeCodes[reason()], `${reason()}; ${comeBackHints[reason()]}`));
  });
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
