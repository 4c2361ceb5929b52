import { WebSocket as NodeWebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { connect, type Collaboration } from '../../../../client/collaboration/connect.ts';
import type { Observable } from '../../../../client/collaboration/observable.ts';
import { document, origin } from './start-realtime.ts';

/** A WebSocket as a browser with a session cookie opens it. */
export function socketOf(person: string): typeof WebSocket {
  const headers = { Cookie: person, Origin: origin };
  const socket = class extends NodeWebSocket {
    constructor(url: string | URL) {
      super(url, { headers });
    }
  };
  // ws implements the part of the browser's interface that y-websocket uses.
  return socket as unknown as typeof WebSocket;
}

/** The client of this project. */
export function openClient(url: string, person: string, editor: number): Collaboration {
  return connect({
    documentId: document,
    person: { id: person, name: person },
    url,
    editor,
    webSocket: socketOf(person),
  });
}

/** The provider from npm with nothing of ours. */
export function openPlainProvider(url: string, person: string) {
  const doc = new Y.Doc();
  const provider = new WebsocketProvider(`${url}/collab`, document, doc, {
    params: { schema: '1' },
    disableBc: true,
    WebSocketPolyfill: socketOf(person),
  });
  return { doc, provider };
}

/** Resolves when the watched value is as wanted. */
export function until<T>(observable: Observable<T>, isWanted: (value: T) => boolean): Promise<T> {
  return new Promise((resolve) => {
    const look = () => {
      if (!isWanted(observable.get())) return;
      end();
      resolve(observable.get());
    };
    const end = observable.subscribe(look);
    look();
  });
}

/** Resolves when the document reads as wanted. */
export function untilDoc(doc: Y.Doc, isWanted: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!isWanted()) return;
      doc.off('update', look);
      resolve();
    };
    doc.on('update', look);
    look();
  });
}
