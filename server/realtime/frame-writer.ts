/**
 * Frames to clients, complete with their WebSocket header: a frame for fifty people is encoded once and the same bytes
 * are written to fifty sockets. Frames of a server are not masked, so they are equal for everyone.
 */
import * as encoding from 'lib0/encoding';
import { frameTypes, syncSteps } from '../../shared/protocol/frame-types.ts';
import type { Notice } from '../../shared/protocol/notices.ts';

const finalBinary = 0x82;
const lengthIn16Bits = 126;
const lengthIn64Bits = 127;

export function updateFrame(update: Uint8Array): Buffer {
  return syncFrame(syncSteps.update, update);
}

export function missingFrame(update: Uint8Array): Buffer {
  return syncFrame(syncSteps.missing, update);
}

export function stateVectorFrame(stateVector: Uint8Array): Buffer {
  return syncFrame(syncSteps.stateVector, stateVector);
}

export function presenceFrame(body: Uint8Array): Buffer {
  return encodeFrame((encoder) => {
    encoding.writeVarUint(encoder, frameTypes.awareness);
    encoding.writeVarUint8Array(encoder, body);
  });
}

/** The first `count` changes of the connection are durable. */
export function ackFrame(count: number): Buffer {
  return encodeFrame((encoder) => {
    encoding.writeVarUint(encoder, frameTypes.ack);
    encoding.writeVarUint(encoder, count);
  });
}

export function noticeFrame(notice: Notice): Buffer {
  return encodeFrame((encoder) => {
    encoding.writeVarUint(encoder, frameTypes.notice);
    encoding.writeVarString(encoder, JSON.stringify(notice));
  });
}

function syncFrame(step: number, body: Uint8Array): Buffer {
  return encodeFrame((encoder) => {
    encoding.writeVarUint(encoder, frameTypes.sync);
    encoding.writeVarUint(encoder, step);
    encoding.writeVarUint8Array(encoder, body);
  });
}

function encodeFrame(write: (encoder: encoding.Encoder) => void): Buffer {
  const encoder = encoding.createEncoder();
  write(encoder);
  const payload = encoding.toUint8Array(encoder);
  const header = headerOf(payload.length);
  const frame = Buffer.allocUnsafe(header.length + payload.length);
  header.copy(frame, 0);
  frame.set(payload, header.length);
  return frame;
}

function headerOf(length: number): Buffer {
  if (length < lengthIn16Bits) return Buffer.from([finalBinary, length]);
  if (length < 2 ** 16) {
    const header = Buffer.from([finalBinary, lengthIn16Bits, 0, 0]);
    header.writeUInt16BE(length, 2);
    return header;
  }
  const header = Buffer.alloc(10);
  header[0] = finalBinary;
  header[1] = lengthIn64Bits;
  header.writeBigUInt64BE(BigInt(length), 2);
  return header;
}
