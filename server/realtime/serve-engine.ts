import { isStorageFault } from '../ports/storage-fault.ts';
import type { TextEngine } from '../ports/text-engine.ts';
import type { EngineReply, EngineRequest, MessageChannelEnd } from './engine-messages.ts';
import { createTurnOutbox } from './turn-outbox.ts';

/** Answers the requests that come over `channel` with `engine`, each in the order of its coming. */
export function serveEngine(
  engine: TextEngine,
  channel: MessageChannelEnd<EngineReply, EngineRequest>,
): void {
  const reply = createTurnOutbox<EngineReply>((replies) => channel.send(replies));
  engine.onStorage((state) => reply({ type: 'storage', state }));
  channel.receive((requests) => {
    for (const request of requests) {
      call(engine, request).then(
        (value) => reply({ type: 'done', id: request.id, value }),
        (error: unknown) => reply(failureOf(request.id, error)),
      );
    }
  });
  reply({ type: 'ready' });
}

async function call(engine: TextEngine, request: EngineRequest): Promise<unknown> {
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
    case 'diff':
      return engine.diff(...request.parameters);
    case 'compact':
      return engine.compact(...request.parameters);
    case 'close':
      return engine.close(...request.parameters);
    case 'stop':
      return engine.stop(...request.parameters);
    default:
      return request satisfies never;
  }
}

/** An error loses its marks on the way to another thread. */
function failureOf(id: number, error: unknown): EngineReply {
  const message = error instanceof Error ? error.message : String(error);
  return { type: 'failed', id, message, isStorageFault: isStorageFault(error) };
}
