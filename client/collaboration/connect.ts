/**
 * One document's connection from the browser: the text, who else is here, what is saved, what this person may do. No
 * editor may be bound before `phase` is `ready`: until then the server has not said that it takes this page's schema
 * (RT-3).
 */
import { Awareness } from 'y-protocols/awareness';
import type { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { closeNameOf } from '../../shared/protocol/close-codes.ts';
import { fragmentName } from '../../shared/protocol/frame-types.ts';
import type { Notice } from '../../shared/protocol/notices.ts';
import type { SeatKind } from '../../shared/protocol/seats.ts';
import { createProvider, type ProviderOptions } from './create-provider.ts';
import { noLocalCopy, openLocalCopy, type LocalCopy } from './local-copy.ts';
import { createObservable, type Observable, type Settable } from './observable.ts';
import { listenToServer } from './server-frames.ts';
import { SaveKeeper } from './save-keeper.ts';
import type { SaveStatus } from './save-status.ts';
import { UnsavedUpdates } from './unsaved-updates.ts';

export type Phase =
  | 'loading'
  /** Admitted by the server and up to date, or without a line but with a local copy of this schema. */
  | 'ready'
  /** Turned away; `status` says why. The local copy stays. */
  | 'ended';

export type CollaborationOptions = Pick<ProviderOptions, 'documentId' | 'url' | 'editor' | 'webSocket'> & {
  readonly person: { readonly id: string; readonly name: string };
};

export type Collaboration = {
  readonly doc: Y.Doc;
  readonly fragment: Y.XmlFragment;
  readonly awareness: Awareness;
  readonly status: Observable<SaveStatus>;
  /** Null until the server has said it. */
  readonly seat: Observable<SeatKind | null>;
  readonly phase: Observable<Phase>;
  /** Merge notices came or were settled: fetch them again (RT-7). Answers the function that ends it. */
  onMergeNotices(listener: () => void): () => void;
  /** The ledger grew: fetch the document again. Answers the function that ends it. */
  onDocumentChanged(listener: (seq: number) => void): () => void;
  hasUnsaved(): boolean;
  disconnect(): Promise<void>;
};

export function connect(options: CollaborationOptions): Collaboration {
  const doc = new Y.Doc();
  const fragment = doc.getXmlFragment(fragmentName);
  const awareness = new Awareness(doc);
  awareness.setLocalStateField('user', { name: options.person.name });
  const copy = localCopyOf(doc, options);
  const keeper = new SaveKeeper(copy);
  const seat = createObservable<SeatKind | null>(null);
  const phase = createObservable<Phase>('loading');
  const documentListeners = new Set<(seq: number) => void>();
  const mergeListeners = new Set<() => void>();
  const unsaved = new UnsavedUpdates();
  countChanges(doc, keeper, unsaved);
  const provider = createProvider({
    ...options,
    doc,
    awareness,
    onSent: (step) => keeper.hear({ type: 'sent', step }),
  });
  listenToServer(provider, {
    onAcknowledged: (count) => keeper.hear({ type: 'acknowledged', count }),
    onNotice: (notice) => takeNotice({ provider, keeper, seat, documentListeners, mergeListeners }, notice),
  });
  followLine({ provider, keeper, phase, fragment, unsaved });
  const opened = copy.loaded.then((kept) => {
    keeper.remember(kept);
    provider.connect();
  });
  return {
    doc,
    fragment,
    awareness,
    status: keeper.status,
    seat,
    phase,
    onMergeNotices(listener) {
      mergeListeners.add(listener);
      return () => mergeListeners.delete(listener);
    },
    onDocumentChanged(listener) {
      documentListeners.add(listener);
      return () => documentListeners.delete(listener);
    },
    hasUnsaved: () => keeper.hasUnsaved,
    async disconnect() {
      await opened;
      provider.destroy();
      keeper.stop();
      await copy.close();
      doc.destroy();
    },
  };
}

/** Before the provider listens: a change is counted before the message that carries it. */
function countChanges(doc: Y.Doc, keeper: SaveKeeper, unsaved: UnsavedUpdates): void {
  doc.on('update', (...[update, , , transaction]: [Uint8Array, unknown, Y.Doc, Y.Transaction]) => {
    if (!transaction.local) return;
    keeper.hear({ type: 'changed' });
    unsaved.add(update, keeper.progress);
  });
}

type Line = {
  readonly provider: WebsocketProvider;
  readonly keeper: SaveKeeper;
  readonly phase: Settable<Phase>;
  readonly fragment: Y.XmlFragment;
  readonly unsaved: UnsavedUpdates;
};

function followLine({ provider, keeper, phase, fragment, unsaved }: Line): void {
  provider.on('status', ({ status }) => {
    if (status !== 'connected') return;
    keeper.hear({ type: 'opened' });
    const offer = unsaved.offer(keeper.progress);
    if (offer !== null) provider.ws?.send(offer);
  });
  provider.on('sync', (isSynced) => isSynced && phase.set('ready'));
  provider.on('connection-close', () => keeper.hear({ type: 'lost' }));
  provider.on('connection-error', () => {
    // A copy of this very schema may be edited without a line; whether the server still takes it is told later.
    if (phase.get() === 'loading' && fragment.length > 0) phase.set('ready');
  });
  provider.on('closed', ({ code }) => {
    keeper.hear({ type: 'turned-away', reason: closeNameOf(code) ?? 'malformed-frame' });
    phase.set('ended');
  });
}

type Told = Pick<Line, 'provider' | 'keeper'> & {
  readonly seat: Settable<SeatKind | null>;
  readonly documentListeners: ReadonlySet<(seq: number) => void>;
  readonly mergeListeners: ReadonlySet<() => void>;
};

function takeNotice(told: Told, notice: Notice): void {
  switch (notice.type) {
    case 'rights':
      return takeRights(told, notice);
    case 'document-changed':
      return told.documentListeners.forEach((listener) => listener(notice.seq));
    case 'merge-notices-changed':
      return told.mergeListeners.forEach((listener) => listener());
    case 'storage':
      return told.keeper.hear({ type: 'storage', state: notice.state });
    case 'refused-frame':
      return told.keeper.hear({ type: 'refused', count: notice.count });
    default:
      return notice satisfies never;
  }
}

/** One who may write again offers everything anew: what was refused before is still here. */
function takeRights({ provider, keeper, seat }: Told, rights: Extract<Notice, { type: 'rights' }>): void {
  seat.set(rights.seat);
  if (!rights.canEdit || !keeper.wasRefused) return;
  provider.disconnect();
  provider.connect();
}

function localCopyOf(doc: Y.Doc, { person, documentId }: CollaborationOptions): LocalCopy {
  if (typeof indexedDB === 'undefined') return noLocalCopy;
  return openLocalCopy(doc, { personId: person.id, documentId });
}
