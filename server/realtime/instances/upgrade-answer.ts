import type { Socket } from 'node:net';
import { LineBroken } from './lines.ts';

export type UpgradeAnswer = {
  /** Whether frames follow. If not, what came is the answer to a request that is no good one. */
  readonly isYes: boolean;
  /** With the empty line at its end. */
  readonly head: Buffer;
  /** What came with it. */
  readonly rest: Buffer;
};

const endOfHead = '\r\n\r\n';
const longestHead = 16 * 1024;

/**
 * The answer to a request for a WebSocket. Rejects `LineBroken` when it is 503, as from an instance that is stopping, or
 * when the line ends before. Afterwards the socket is paused.
 */
export function upgradeAnswer(socket: Socket): Promise<UpgradeAnswer> {
  return new Promise((resolve, reject) => {
    let read = Buffer.alloc(0);
    const fail = () => {
      socket.destroy();
      reject(new LineBroken({ wasAsked: false }));
    };
    const take = (bytes: Buffer) => {
      read = Buffer.concat([read, bytes]);
      const end = read.indexOf(endOfHead);
      if (end === -1 && read.length <= longestHead) return;
      socket.pause().off('data', take).off('close', fail);
      const status = /^HTTP\/1\.1 (\d{3}) /.exec(read.toString('latin1'))?.[1];
      if (end === -1 || status === undefined || status === '503') return fail();
      const border = end + endOfHead.length;
      resolve({ isYes: status === '101', head: read.subarray(0, border), rest: read.subarray(border) });
    };
    socket.on('data', take).once('close', fail);
  });
}
