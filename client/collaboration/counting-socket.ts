import { frameTypes, syncSteps } from '../../shared/protocol/frame-types.ts';

type Sent = (step: 'missing' | 'update') => void;

/** A WebSocket class that tells of every sync message with an update that really went to the socket. */
export function countingSocket(base: typeof WebSocket, onSent: Sent): typeof WebSocket {
  return class extends base {
    override send(data: Parameters<WebSocket['send']>[0]): void {
      const step = data instanceof Uint8Array ? stepOf(data) : null;
      if (step !== null) onSent(step);
      super.send(data);
    }
  };
}

/** Both numbers are below 128 and therefore one byte each. */
function stepOf(frame: Uint8Array): 'missing' | 'update' | null {
  if (frame[0] !== frameTypes.sync) return null;
  if (frame[1] === syncSteps.missing) return 'missing';
  return frame[1] === syncSteps.update ? 'update' : null;
}
