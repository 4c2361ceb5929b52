import type { Awareness } from 'y-protocols/awareness';
import { WebsocketProvider } from 'y-websocket';
import type * as Y from 'yjs';
import { schemaVersion } from '../../shared/content/schema.ts';
import { isWorthRetrying } from '../../shared/protocol/close-codes.ts';
import { collaborationPath, layoutVersion } from '../../shared/protocol/frame-types.ts';
import { countingSocket } from './counting-socket.ts';

export type ProviderOptions = {
  readonly doc: Y.Doc;
  readonly awareness: Awareness;
  readonly documentId: string;
  /** Origin of the server with the scheme ws or wss; the page's own when absent. */
  readonly url?: string;
  readonly editor?: number;
  readonly webSocket?: typeof WebSocket;
  /** A sync message with an update in it went to the socket. */
  readonly onSent: (step: 'missing' | 'update') => void;
};

/** A provider for one document, not connected yet. Other tabs are reached through the server, so that every change is counted once. */
export function createProvider(options: ProviderOptions): WebsocketProvider {
  const { doc, awareness, documentId, url = pageUrl() } = options;
  return new WebsocketProvider(`${url}${collaborationPath}`, documentId, doc, {
    connect: false,
    disableBc: true,
    awareness,
    params: { schema: String(layoutVersion), editor: String(options.editor ?? schemaVersion) },
    WebSocketPolyfill: countingSocket(options.webSocket ?? WebSocket, options.onSent),
    shouldReconnect: (event) => isWorthRetrying(event.code),
  });
}

function pageUrl(): string {
  return location.origin.replace(/^http/, 'ws');
}
