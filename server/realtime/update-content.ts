import * as decoding from 'lib0/decoding';

const deepest = 32;
/** UTF-16 units of one mark's value; deep nesting needs length. */
const longestJson = 16 * 1024;

/** The Y types that a text is made of; at every other one editors throw. */
const elementType = 3;
const textType = 6;

type Scan = (decoder: decoding.Decoder) => number;

/** By Yjs' content number. 9, a document inside a document, is not taken. */
const scans: { readonly [kind: number]: Scan | undefined } = {
  1: decoding.readVarUint,
  2: (decoder) => repeat(decoder, scanJsonOrUndefined),
  3: (decoder) => one(decoding.readVarUint8Array(decoder)),
  4: scanString,
  5: (decoder) => one(scanJson(decoder)),
  6: (decoder) => one(decoding.readVarString(decoder), scanJson(decoder)),
  7: scanType,
  8: (decoder) => repeat(decoder, (inner) => scanAny(inner, 0)),
};

/** Reads the content of an item and answers its length in clocks; throws when no peer could take it. */
export function scanContent(decoder: decoding.Decoder, kind: number): number {
  const scan = scans[kind];
  if (scan === undefined) throw new Error('content');
  return scan(decoder);
}

/** UTF-16 units. Most words are ASCII, and need no string to be counted. */
function scanString(decoder: decoding.Decoder): number {
  const from = decoder.pos;
  const length = decoding.readVarUint(decoder);
  const end = decoder.pos + length;
  if (end > decoder.arr.length) throw new Error('string');
  let isAscii = true;
  for (let at = decoder.pos; at < end && isAscii; at++) isAscii = (decoder.arr[at] ?? 0) < 0x80;
  decoder.pos = isAscii ? end : from;
  return isAscii ? length : decoding.readVarString(decoder).length;
}

function one(..._read: readonly unknown[]): number {
  return 1;
}

function repeat(decoder: decoding.Decoder, scan: (decoder: decoding.Decoder) => void): number {
  const count = decoding.readVarUint(decoder);
  for (let index = 0; index < count; index++) scan(decoder);
  return count;
}

function scanJson(decoder: decoding.Decoder): void {
  checkJson(decoding.readVarString(decoder));
}

function scanJsonOrUndefined(decoder: decoding.Decoder): void {
  const json = decoding.readVarString(decoder);
  if (json !== 'undefined') checkJson(json);
}

function checkJson(json: string): void {
  if (json.length > longestJson) throw new Error('json');
  JSON.parse(json);
}

function scanType(decoder: decoding.Decoder): number {
  const type = decoding.readVarUint(decoder);
  if (type !== elementType && type !== textType) throw new Error('type');
  if (type === elementType) decoding.readVarString(decoder);
  return 1;
}

/** lib0's readAny without its recursion limit problem: depth is bounded before the stack is. */
function scanAny(decoder: decoding.Decoder, depth: number): void {
  if (depth > deepest) throw new Error('depth');
  switch (decoding.readUint8(decoder)) {
    case 127:
    case 126:
    case 121:
    case 120:
      return;
    case 125:
      decoding.readVarInt(decoder);
      return;
    case 124:
      decoding.readFloat32(decoder);
      return;
    case 123:
      decoding.readFloat64(decoder);
      return;
    case 122:
      decoding.readBigInt64(decoder);
      return;
    case 119:
      decoding.readVarString(decoder);
      return;
    case 118:
      repeat(decoder, (inner) => {
        decoding.readVarString(inner);
        scanAny(inner, depth + 1);
      });
      return;
    case 117:
      repeat(decoder, (inner) => scanAny(inner, depth + 1));
      return;
    case 116:
      decoding.readVarUint8Array(decoder);
      return;
    default:
      throw new Error('any');
  }
}
