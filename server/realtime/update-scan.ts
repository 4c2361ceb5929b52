/**
 * Walks a Yjs V1 update without building it: the event loop must know whether it is well formed, whether it changes
 * anything, and which clocks it covers, for the price of reading the bytes once. Whatever passes here can be applied by
 * every peer: no unknown content, no impossible count, no broken JSON, no nesting that overflows a stack.
 */
import * as decoding from 'lib0/decoding';
import { scanContent } from './update-content.ts';

export type ClockRange = { readonly client: number; readonly from: number; readonly to: number };
export type UpdateScan = { readonly ranges: readonly ClockRange[]; readonly deletes: number };
/** Told of each part while the bytes are read, also of bytes that turn out not to be an update. */
export type UpdateWatch = {
  readonly onFormat: (range: ClockRange) => void;
  readonly onDelete: (range: ClockRange) => void;
};

const contentBits = 0b11111;
const hasOrigin = 0x80;
const hasRightOrigin = 0x40;
const hasParentKey = 0x20;
const garbage = 0;
const skip = 10;
const format = 6;
/** Far above any real clock, far below where sums of clocks lose precision. */
const highestClock = 2 ** 40;

/** Undefined when the bytes are not one complete update. */
export function scanUpdate(update: Uint8Array, watch?: UpdateWatch): UpdateScan | undefined {
  const decoder = decoding.createDecoder(update);
  try {
    const ranges = scanSections(decoder, watch);
    const deletes = scanDeletes(decoder, watch);
    return decoding.hasContent(decoder) ? undefined : { ranges, deletes };
  } catch {
    // lib0 throws on truncated or impossible bytes, the scanner on what no client of ours writes.
    return undefined;
  }
}

export function isEmptyUpdate(scan: UpdateScan): boolean {
  return scan.ranges.length === 0 && scan.deletes === 0;
}

function scanSections(decoder: decoding.Decoder, watch: UpdateWatch | undefined): ClockRange[] {
  const ranges: ClockRange[] = [];
  const seen = new Set<number>();
  const sections = decoding.readVarUint(decoder);
  for (let index = 0; index < sections; index++) {
    const structs = decoding.readVarUint(decoder);
    const client = decoding.readVarUint(decoder);
    if (structs === 0 || seen.has(client)) throw new Error('section');
    seen.add(client);
    scanStructs(decoder, { client, structs, ranges, watch });
  }
  return ranges;
}

type Section = {
  readonly client: number;
  readonly structs: number;
  readonly ranges: ClockRange[];
  readonly watch: UpdateWatch | undefined;
};

function scanStructs(decoder: decoding.Decoder, section: Section): void {
  let from = decoding.readVarUint(decoder);
  let clock = from;
  for (let index = 0; index < section.structs; index++) {
    const info = decoding.readUint8(decoder);
    const kind = info & contentBits;
    const length = scanStruct(decoder, info, { client: section.client, clock });
    if (length <= 0 || clock + length > highestClock) throw new Error('clock');
    if (kind === format) section.watch?.onFormat({ client: section.client, from: clock, to: clock + length });
    if (kind === skip) {
      if (clock > from) section.ranges.push({ client: section.client, from, to: clock });
      from = clock + length;
    }
    clock += length;
  }
  if (clock > from) section.ranges.push({ client: section.client, from, to: clock });
}

type Id = { readonly client: number; readonly clock: number };

function scanStruct(decoder: decoding.Decoder, info: number, id: Id): number {
  const kind = info & contentBits;
  if (kind === garbage || kind === skip) return decoding.readVarUint(decoder);
  if (info & hasOrigin) scanReference(decoder, id);
  if (info & hasRightOrigin) scanReference(decoder, id);
  if ((info & (hasOrigin | hasRightOrigin)) === 0) scanParent(decoder, info, id);
  return scanContent(decoder, kind);
}

function scanParent(decoder: decoding.Decoder, info: number, id: Id): void {
  if (decoding.readVarUint(decoder) === 1) decoding.readVarString(decoder);
  else scanReference(decoder, id);
  if (info & hasParentKey) decoding.readVarString(decoder);
}

/** Yjs looks for what an item refers to only among other clients' missing items: a reference to its own future throws. */
function scanReference(decoder: decoding.Decoder, id: Id): void {
  const client = decoding.readVarUint(decoder);
  const clock = decoding.readVarUint(decoder);
  if (client === id.client && clock >= id.clock) throw new Error('reference');
}

function scanDeletes(decoder: decoding.Decoder, watch: UpdateWatch | undefined): number {
  let deletes = 0;
  const clients = decoding.readVarUint(decoder);
  for (let index = 0; index < clients; index++) {
    const client = decoding.readVarUint(decoder);
    const runs = decoding.readVarUint(decoder);
    for (let run = 0; run < runs; run++) scanRun(decoder, client, watch);
    deletes += runs;
  }
  return deletes;
}

function scanRun(decoder: decoding.Decoder, client: number, watch: UpdateWatch | undefined): void {
  const from = decoding.readVarUint(decoder);
  const length = decoding.readVarUint(decoder);
  if (length === 0 || from + length > highestClock) throw new Error('delete');
  watch?.onDelete({ client, from, to: from + length });
}
