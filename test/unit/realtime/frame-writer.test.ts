import * as encoding from 'lib0/encoding';
import { expect, it } from 'vitest';
import { missingFrame, updateFrame, updateIn } from '../../../server/realtime/frame-writer.ts';

/** Around every place where a length takes another byte, of the message and of the WebSocket frame. */
const lengths = [0, 1, 121, 122, 123, 127, 128, 16_383, 16_384, 65_530, 65_531, 65_532, 70_000, 2_200_000];

function messageOf(step: number, body: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, 0);
  encoding.writeVarUint(encoder, step);
  encoding.writeVarUint8Array(encoder, body);
  return encoding.toUint8Array(encoder);
}

/** RFC 6455, section 5.2: a whole binary message, not masked. */
function payloadOf(frame: Buffer): Uint8Array {
  expect(frame[0]).toBe(0x82);
  const short = frame[1] ?? 0;
  if (short < 126) return checked(frame.subarray(2), short);
  if (short === 126) return checked(frame.subarray(4), frame.readUInt16BE(2));
  return checked(frame.subarray(10), Number(frame.readBigUInt64BE(2)));
}

function checked(payload: Buffer, length: number): Uint8Array {
  expect(payload.length).toBe(length);
  return payload;
}

it.each(lengths)('a change of %i bytes is framed as every client reads it', (length) => {
  const body = new Uint8Array(length).fill(7);
  expect(Buffer.compare(payloadOf(updateFrame(body)), messageOf(2, body))).toBe(0);
  expect(Buffer.compare(payloadOf(missingFrame(body)), messageOf(1, body))).toBe(0);
  expect(Buffer.compare(updateIn(updateFrame(body)), body)).toBe(0);
});
