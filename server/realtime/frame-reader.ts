import * as decoding from 'lib0/decoding';
import { frameTypes, syncSteps } from '../../shared/protocol/frame-types.ts';
import { decodeStateVector } from './state-vector.ts';
import { scanUpdate, type UpdateScan } from './update-scan.ts';

/** Everything a client may send. `change` is a sync message with an update in it (step 2 or update): these are what an acknowledgement counts. */
export type InboundFrame =
  | { readonly type: 'ask'; readonly stateVector: Uint8Array; readonly isEmpty: boolean }
  | { readonly type: 'change'; readonly update: Uint8Array; readonly scan: UpdateScan }
  | { readonly type: 'presence'; readonly body: Uint8Array }
  | { readonly type: 'ask-presence' }
  | { readonly type: 'malformed' };

const malformed: InboundFrame = { type: 'malformed' };

/** Reads one binary message. Never throws. Parts of the answer share the memory of `bytes`. */
export function readFrame(bytes: Uint8Array): InboundFrame {
  try {
    const decoder = decoding.createDecoder(bytes);
    const frame = readBody(decoder, decoding.readVarUint(decoder));
    return decoding.hasContent(decoder) ? malformed : frame;
  } catch {
    // lib0 throws on truncated or impossible bytes.
    return malformed;
  }
}

function readBody(decoder: decoding.Decoder, type: number): InboundFrame {
  switch (type) {
    case frameTypes.sync:
      return readSync(decoder, decoding.readVarUint(decoder));
    case frameTypes.awareness:
      return { type: 'presence', body: decoding.readVarUint8Array(decoder) };
    case frameTypes.queryAwareness:
      return { type: 'ask-presence' };
    default:
      return malformed;
  }
}

function readSync(decoder: decoding.Decoder, step: number): InboundFrame {
  const body = decoding.readVarUint8Array(decoder);
  if (step === syncSteps.stateVector) return readStateVector(body);
  if (step !== syncSteps.missing && step !== syncSteps.update) return malformed;
  const scan = scanUpdate(body);
  return scan === undefined ? malformed : { type: 'change', update: body, scan };
}

function readStateVector(body: Uint8Array): InboundFrame {
  const vector = decodeStateVector(body);
  if (vector === undefined) return malformed;
  return { type: 'ask', stateVector: body, isEmpty: vector.size === 0 };
}
