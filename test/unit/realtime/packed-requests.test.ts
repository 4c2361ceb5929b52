import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { EngineRequest } from '../../../server/realtime/engine-messages.ts';
import { packRequests, unpackRequests } from '../../../server/realtime/packed-requests.ts';
import { asId } from '../../../shared/domain/ids.ts';

const update = fc.record({
  update: fc.uint8Array({ maxLength: 40 }),
  by: fc.string(),
  at: fc.constantFrom('2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z'),
});
const append = fc.tuple(fc.nat(), fc.string(), fc.array(update, { maxLength: 5 })).map(
  ([id, document, updates]): EngineRequest => ({
    id,
    method: 'append',
    parameters: [asId(document), updates],
  }),
);
const close = fc.nat().map((id): EngineRequest => ({ id, method: 'close', parameters: [asId('d')] }));

it('[RT-2] requests come out of the thread’s message as they went in, in their order', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(append, close), { maxLength: 8 }), (requests) => {
      const { bytes, ...rest } = packRequests(requests);
      const received = structuredClone({ ...rest, bytes }, { transfer: [bytes.buffer] });
      expect(unpackRequests(received)).toEqual(requests);
    }),
  );
});

it('what was packed can be packed again after its message was handed over', () => {
  const words = Uint8Array.of(1, 2, 3);
  const request: EngineRequest = {
    id: 1,
    method: 'append',
    parameters: [asId('d'), [{ update: words.subarray(1), by: 'ada' }]],
  };
  const first = packRequests([request]);
  structuredClone(first, { transfer: [first.bytes.buffer] });
  expect(unpackRequests(packRequests([request]))).toEqual([request]);
});
