import * as decoding from 'lib0/decoding';
import type { WebsocketProvider } from 'y-websocket';
import { frameTypes } from '../../shared/protocol/frame-types.ts';
import { parseNotice, type Notice } from '../../shared/protocol/notices.ts';

export type ServerFrames = {
  readonly onAcknowledged: (count: number) => void;
  readonly onNotice: (notice: Notice) => void;
};

/** Teaches a provider the two frames of our own (docs/PROTOCOL.md). */
export function listenToServer(provider: WebsocketProvider, frames: ServerFrames): void {
  provider.messageHandlers[frameTypes.ack] = (_encoder, decoder) => {
    frames.onAcknowledged(decoding.readVarUint(decoder));
  };
  provider.messageHandlers[frameTypes.notice] = (_encoder, decoder) => {
    const notice = parseNotice(decoding.readVarString(decoder));
    if (notice !== undefined) frames.onNotice(notice);
  };
}
