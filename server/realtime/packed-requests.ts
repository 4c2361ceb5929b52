/**
 * The engine's requests on their way to its thread. Updates are many and small: each by itself costs several times its
 * bytes to hand over, all of a turn in one piece of memory cost one.
 */
import type { ReceivedUpdate } from '../ports/text-engine.ts';
import type { EngineRequest } from './engine-messages.ts';

type Append = Extract<EngineRequest, { method: 'append' }>;
type PackedUpdate = Omit<ReceivedUpdate, 'update'> & { readonly length: number };
type PackedAppend = {
  readonly id: number;
  readonly document: Append['parameters'][0];
  readonly packed: readonly PackedUpdate[];
};

export type PackedRequests = {
  readonly requests: readonly (PackedAppend | Exclude<EngineRequest, Append>)[];
  /** All updates, one after the other. */
  readonly bytes: Uint8Array<ArrayBuffer>;
};

/** Nothing in the answer shares memory with `requests`, which may have to be sent again. */
export function packRequests(requests: readonly EngineRequest[]): PackedRequests {
  const updates = requests.flatMap((request) => (request.method === 'append' ? request.parameters[1] : []));
  const bytes = new Uint8Array(updates.reduce((sum, { update }) => sum + update.length, 0));
  let place = 0;
  for (const { update } of updates) {
    bytes.set(update, place);
    place += update.length;
  }
  return {
    requests: requests.map((request) => (request.method === 'append' ? pack(request) : request)),
    bytes,
  };
}

/** Updates of the answer are parts of the packed bytes. */
export function unpackRequests({ requests, bytes }: PackedRequests): readonly EngineRequest[] {
  let place = 0;
  const take = ({ length, ...rest }: PackedUpdate): ReceivedUpdate => {
    place += length;
    return { ...rest, update: bytes.subarray(place - length, place) };
  };
  return requests.map((request) => {
    if (!('packed' in request)) return request;
    const { id, document, packed } = request;
    return { id, method: 'append', parameters: [document, packed.map(take)] };
  });
}

function pack({ id, parameters: [document, updates] }: Append): PackedAppend {
  return { id, document, packed: updates.map(({ update, ...rest }) => ({ ...rest, length: update.length })) };
}
