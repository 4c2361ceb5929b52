/**
 * One document's connection from the browser: the text, who else is here, what is saved, what this person may do. No
 * editor may be bound before `phase` is `ready`: until then the server has not said that it takes this page's schema
 * (RT-3).
 */
import { Awareness } from 'y-protocols/awareness';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { schemaVersion } from '../../shared/content/schema.ts';
import { closeNameOf, isWorthRetrying } from '../../shared/protocol/close-codes.ts';
import { collaborationPath, fragmentName } from '../../shared/protocol/frame-types.ts';
import type { Notice } from '../../shared/protocol/notices.ts';
import type { SeatKind } from '../../shared/protocol/seats.ts';
import { countingSocket } from './counting-socket.ts';
import { noLocalCopy, openLocalCopy, type LocalCopy } from './local-copy.ts';
import { createObservable, type Observable } from './observable.ts';
import { listenToServer } from './server-frames.ts';
import {
  initialFacts,
  keptChanges,
  reduceFacts,
  statusOf,
  type SaveEvent,
  type SaveStatus,
} from './save-status.ts';

export type Phase =
  | 'loading'
  /** Admitted by the server and up to date, or without a line but with a local copy of this schema. */
  | 'ready'
  /** Turned away; `status` says why. The local copy stays. */
  | 'ended';

export type CollaborationOptions = {
  readonly documentId: string;
  readonly person: { readonly id: string; readonly name: string };
  /** Origin of the server with the scheme ws or wss; the page's own when absent. */
  readonly url?: string;
  readonly schema?: number;
  readonly webSocket?: typeof WebSocket;
};

export type Collaboration = {
  readonly doc: Y.Doc;
  readonly fragment: Y.XmlFragment;
  readonly awareness: Awareness;
  readonly status: Observable<SaveStatus>;
  /** Null until the server has said it. */
  readonly seat: Observable<SeatKind | null>;
  readonly phase: Observable<Phase>;
  /** The ledger grew: fetch the document again. Answers the function that ends it. */
  onDocumentChanged(listener: (seq: number) => void): () => void;
  hasUnsaved(): boolean;
  disconnect(): Promise<void>;
};

const lateAfterMs = 8000;

export function connect(options: CollaborationOptions): Collaboration {
  const doc = new Y.Doc();
  const fragment = doc.getXmlFragment(fragmentName);
  const awareness = new Awareness(doc);
  awareness.setLocalStateField('user', { name: options.person.name });
  const copy = localCopyOf(doc, options);
  const seat = createObservable<SeatKind | null>(null);
  const phase = createObservable<Phase>('loading');
  const documentListeners = new Set<(seq: number) => void>();
  let facts = initialFacts(0);
  const status = createObservable<SaveStatus>(statusOf(facts));
  let lateTimer: ReturnType<typeof setTimeout> | undefined;

  // Before the provider listens: a change is counted before the message that carries it.
  doc.on('update', (_update: Uint8Array, _origin: unknown, _doc: Y.Doc, transaction: Y.Transaction) => {
    if (transaction.local) hear({ type: 'changed' });
  });

  const provider = new WebsocketProvider(
    `${options.url ?? pageUrl()}${collaborationPath}`,
    options.documentId,
    doc,
    {
      connect: false,
      disableBc: true,
      awareness,
      params: { schema: String(options.schema ?? schemaVersion) },
      WebSocketPolyfill: countingSocket(options.webSocket ?? WebSocket, (step) =>
        hear({ type: 'sent', step }),
      ),
      shouldReconnect: (event) => isWorthRetrying(event.code),
    },
  );

  function hear(event: SaveEvent): void {
    const before = keptChanges(facts);
    facts = reduceFacts(facts, event);
    const kept = keptChanges(facts);
    if (kept !== before) copy.keep(kept);
    status.set(sameOr(status.get(), statusOf(facts)));
    watchLateness(event);
  }

  function watchLateness(event: SaveEvent): void {
    if (event.type === 'acknowledged' || event.type === 'lost') clearLateness();
    const isWaiting = status.get().kind === 'saving' && event.type === 'sent';
    if (isWaiting && lateTimer === undefined)
      lateTimer = setTimeout(() => hear({ type: 'late' }), lateAfterMs);
  }

  function clearLateness(): void {
    clearTimeout(lateTimer);
    lateTimer = undefined;
  }

  function takeNotice(notice: Notice): void {
    switch (notice.type) {
      case 'rights':
        return takeRights(notice.seat, notice.canEdit);
      case 'document-changed':
        return documentListeners.forEach((listener) => listener(notice.seq));
      case 'storage':
        return hear({ type: 'storage', state: notice.state });
      case 'refused-frame':
        return hear({ type: 'refused', count: notice.count });
      default:
        return notice satisfies never;
    }
  }

  /** One who may write again offers everything anew: what was refused before is still here. */
  function takeRights(next: SeatKind, canEdit: boolean): void {
    seat.set(next);
    if (!canEdit || facts.refused === 0) return;
    provider.disconnect();
    provider.connect();
  }

  listenToServer(provider, {
    onAcknowledged: (count) => hear({ type: 'acknowledged', count }),
    onNotice: takeNotice,
  });
  provider.on('status', ({ status: line }) => line === 'connected' && hear({ type: 'opened' }));
  provider.on('sync', (isSynced) => isSynced && phase.set('ready'));
  provider.on('connection-close', () => hear({ type: 'lost' }));
  provider.on('connection-error', () => bindWithoutLine());
  provider.on('closed', ({ code }) => {
    hear({ type: 'turned-away', reason: closeNameOf(code) ?? 'malformed-frame' });
    phase.set('ended');
  });

  /** A copy of this very schema may be edited without a line; whether the server still takes it is told later. */
  function bindWithoutLine(): void {
    if (phase.get() === 'loading' && fragment.length > 0) phase.set('ready');
  }

  const opened = copy.loaded.then((kept) => {
    facts = { ...facts, made: facts.made + kept };
    status.set(statusOf(facts));
    provider.connect();
  });

  return {
    doc,
    fragment,
    awareness,
    status,
    seat,
    phase,
    onDocumentChanged(listener) {
      documentListeners.add(listener);
      return () => documentListeners.delete(listener);
    },
    hasUnsaved: () => keptChanges(facts) > 0,
    async disconnect() {
      await opened;
      clearLateness();
      provider.destroy();
      await copy.close();
      doc.destroy();
    },
  };
}

function localCopyOf(doc: Y.Doc, { person, documentId }: CollaborationOptions): LocalCopy {
  if (typeof indexedDB === 'undefined') return noLocalCopy;
  return openLocalCopy(doc, { personId: person.id, documentId });
}

function pageUrl(): string {
  return location.origin.replace(/^http/, 'ws');
}

/** The same object for the same words, so that watchers are not woken for nothing. */
function sameOr(before: SaveStatus, after: SaveStatus): SaveStatus {
  return JSON.stringify(before) === JSON.stringify(after) ? before : after;
}
