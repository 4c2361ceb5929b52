/** The record of who wrote a text, as bytes: names once, then numbers as distances, a few bytes a span. */
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { ClockSpans, type Span } from './clock-spans.ts';

export type AuthorshipRecord = { readonly written: ClockSpans; readonly erased: ClockSpans };

const format = 1;

export function encodeAuthorship({ written, erased }: AuthorshipRecord): Uint8Array {
  const names = namesIn([written, erased]);
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, format);
  encoding.writeVarUint(encoder, names.size);
  for (const name of names.keys()) encoding.writeVarString(encoder, name);
  for (const spans of [written, erased]) writeSpans(encoder, spans, names);
  return encoding.toUint8Array(encoder);
}

/** Throws on bytes that `encodeAuthorship` did not make. */
export function decodeAuthorship(bytes: Uint8Array): AuthorshipRecord {
  const decoder = decoding.createDecoder(bytes);
  if (decoding.readVarUint(decoder) !== format)
    throw new Error('The record of who wrote is of another format.');
  const names = Array.from({ length: decoding.readVarUint(decoder) }, () => decoding.readVarString(decoder));
  const record = { written: readSpans(decoder, names), erased: readSpans(decoder, names) };
  if (decoding.hasContent(decoder)) throw new Error('The record of who wrote has a strange end.');
  return record;
}

function namesIn(all: readonly ClockSpans[]): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const spans of all)
    for (const [, list] of spans.entries())
      for (const { by } of list) if (!names.has(by)) names.set(by, names.size);
  return names;
}

function writeSpans(encoder: encoding.Encoder, spans: ClockSpans, names: ReadonlyMap<string, number>): void {
  const clients = [...spans.entries()].filter(([, list]) => list.length > 0);
  encoding.writeVarUint(encoder, clients.length);
  for (const [client, list] of clients) {
    encoding.writeVarUint(encoder, client);
    encoding.writeVarUint(encoder, list.length);
    let clock = 0;
    let time = 0;
    for (const { from, to, by, at, until, isFormat } of list) {
      encoding.writeVarUint(encoder, from - clock);
      encoding.writeVarUint(encoder, to - from);
      encoding.writeVarUint(encoder, (names.get(by) ?? 0) * 2 + (isFormat ? 1 : 0));
      encoding.writeVarInt(encoder, at - time);
      encoding.writeVarUint(encoder, until - at);
      clock = to;
      time = at;
    }
  }
}

function readSpans(decoder: decoding.Decoder, names: readonly string[]): ClockSpans {
  const spans = new ClockSpans();
  for (let clients = decoding.readVarUint(decoder); clients > 0; clients -= 1) {
    const client = decoding.readVarUint(decoder);
    let last = { to: 0, at: 0 };
    for (let count = decoding.readVarUint(decoder); count > 0; count -= 1) {
      const span = readSpan(decoder, names, last);
      spans.add(client, span);
      last = span;
    }
  }
  return spans;
}

function readSpan(
  decoder: decoding.Decoder,
  names: readonly string[],
  last: { readonly to: number; readonly at: number },
): Span {
  const from = last.to + decoding.readVarUint(decoder);
  const to = from + decoding.readVarUint(decoder);
  const code = decoding.readVarUint(decoder);
  const by = names[code >> 1];
  if (by === undefined || to === from) throw new Error('The record of who wrote is damaged.');
  const at = last.at + decoding.readVarInt(decoder);
  return { from, to, by, isFormat: code % 2 === 1, at, until: at + decoding.readVarUint(decoder) };
}
