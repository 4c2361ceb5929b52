/**
 * Frames to clients, complete with their WebSocket header: a frame for fifty people is encoded once and the same bytes
 * are written to fifty sockets. Frames of a server are not masked, so they are equal for everyone.
 */
import * as decoding from 'lib0/decoding';
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

/** Written by hand: one is made of every change that comes in. */
function syncFrame(step: number, body: Uint8Array): Buffer {
  const { frame, at } = openFrame(2 + bytesOfVarUint(body.length) + body.length);
  frame[at] = frameTypes.sync;
  frame[at + 1] = step;
  let place = at + 2;
  let rest = body.length;
  for (; rest > 0x7f; rest = Math.floor(rest / 0x80)) frame[place++] = (rest & 0x7f) | 0x80;
  frame[place++] = rest;
  frame.set(body, place);
  return frame;
}

/** The update in a frame made by `updateFrame` or `missingFrame`; shares the frame's memory. */
export function updateIn(frame: Buffer): Uint8Array {
  const short = frame[1] ?? 0;
  const header = short < lengthIn16Bits ? 2 : short === lengthIn16Bits ? 4 : 10;
  return decoding.readVarUint8Array(decoding.createDecoder(frame.subarray(header + 2)));
}

function bytesOfVarUint(value: number): number {
  let bytes = 1;
  for (let rest = value; rest > 0x7f; rest = Math.floor(rest / 0x80)) bytes += 1;
  return bytes;
}

function encodeFrame(write: (encoder: encoding.Encoder) => void): Buffer {
  const encoder = encoding.createEncoder();
  write(encoder);
  const payload = encoding.toUint8Array(encoder);
  const { frame, at } = openFrame(payload.length);
  frame.set(payload, at);
  return frame;
}

/** A frame with its header written; the payload begins at `at`. */
function openFrame(length: number): { readonly frame: Buffer; readonly at: number } {
  const at = length < lengthIn16Bits ? 2 : length < 2 ** 16 ? 4 : 10;
  const frame = Buffer.allocUnsafe(at + length);
  frame[0] = finalBinary;
  if (at === 2) frame[1] = length;
  else if (at === 4) {
    frame[1] = lengthIn16Bits;
    frame.writeUInt16BE(length, 2);
  } else {
    frame[1] = lengthIn64Bits;
    frame.writeBigUInt64BE(BigInt(length), 2);
  }
  return { frame, at };
}
