import { isStorageFault } from '../ports/storage-fault.ts';
import type { TextEngine } from '../ports/text-engine.ts';
import { OwnershipLost, type TextOwners } from '../ports/text-owners.ts';
import type { EngineFault, EngineReply, EngineRequest, MessageChannelEnd } from './engine-messages.ts';
import { createTurnOutbox } from './turn-outbox.ts';

/** `owners` is null where one instance has the store to itself. */
export type ServedEngine = { readonly engine: TextEngine; readonly owners: TextOwners | null };

/** Answers the requests that come over `channel`, each in the order of its coming. */
export function serveEngine(
  served: ServedEngine,
  channel: MessageChannelEnd<EngineReply, EngineRequest>,
): void {
  const reply = createTurnOutbox<EngineReply>((replies) => channel.send(replies));
  served.engine.onStorage((state) => reply({ type: 'storage', state }));
  served.owners?.onLost((document) => reply({ type: 'lost', document }));
  served.engine.onMerge((document, report) => reply({ type: 'merge', document, report }));
  channel.receive((requests) => {
    for (const request of requests) {
      call(served, request).then(
        (value) => reply({ type: 'done', id: request.id, value }),
        (error: unknown) => reply(failureOf(request.id, error)),
      );
    }
  });
  reply({ type: 'ready' });
}

async function call({ engine, owners }: ServedEngine, request: EngineRequest): Promise<unknown> {
  switch (request.method) {
    case 'create':
      return engine.create(...request.parameters);
    case 'open':
      return engine.open(...request.parameters);
    case 'append':
      return engine.append(...request.parameters);
    case 'edit':
      return engine.edit(...request.parameters);
    case 'freeze':
      return engine.freeze(...request.parameters);
    case 'writing':
      return engine.writing(...request.parameters);
    case 'diff':
      return engine.diff(...request.parameters);
    case 'compact':
      return engine.compact(...request.parameters);
    case 'close':
      return engine.close(...request.parameters);
    case 'confirmMerge':
      return engine.confirmMerge(...request.parameters);
    case 'stop':
      return engine.stop(...request.parameters);
    case 'ownerOf':
      return owners?.ownerOf(...request.parameters);
    case 'claim':
      return owners?.claim(...request.parameters);
    case 'checkOwned':
      return owners?.checkOwned(...request.parameters);
    default:
      return request satisfies never;
  }
}

/** An error loses its marks on the way to another thread. */
function failureOf(id: number, error: unknown): EngineReply {
  const message = error instanceof Error ? error.message : String(error);
  return { type: 'failed', id, message, fault: faultOf(error) };
}

function faultOf(error: unknown): EngineFault | null {
  if (error instanceof OwnershipLost) return { kind: 'lost', document: error.document };
  return isStorageFault(error) ? { kind: 'storage' } : null;
}
