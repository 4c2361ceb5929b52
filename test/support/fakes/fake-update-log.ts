import type { NewUpdate, StoredUpdate, UpdateLog } from '../../../server/ports/update-log.ts';
import type { DocumentId } from '../../../shared/domain/ids.ts';
import { createFailureSwitch } from './failure-switch.ts';

type Text = {
  schemaVersion: number;
  snapshot: Uint8Array | null;
  authorship: Uint8Array | null;
  snapshotSeq: number;
  lastSeq: number;
  tail: StoredUpdate[];
};

export function createFakeUpdateLog(failure = createFailureSwitch()): UpdateLog {
  const texts = new Map<DocumentId, Text>();
  const textOf = (document: DocumentId): Text => {
    const text = texts.get(document);
    if (text === undefined) throw new Error('There is no such text.');
    return text;
  };
  return {
    async create(document, schemaVersion) {
      failure.check();
      if (texts.has(document)) throw new Error('This document has a text already.');
      texts.set(document, {
        schemaVersion,
        snapshot: null,
        authorship: null,
        snapshotSeq: 0,
        lastSeq: 0,
        tail: [],
      });
    },
    async append(group) {
      failure.check();
      for (const { document } of group) textOf(document);
      return new Map(group.map(({ document, updates }) => [document, extend(textOf(document), updates)]));
    },
    async load(document) {
      failure.check();
      const text = texts.get(document);
      if (text === undefined) return undefined;
      const { lastSeq: _, ...loaded } = structuredClone(text);
      return loaded;
    },
    async compact(document, { upTo, state, authorship }) {
      failure.check();
      const text = textOf(document);
      if (upTo > text.lastSeq) throw new RangeError('Nothing was appended up to there yet.');
      if (upTo <= text.snapshotSeq) return;
      text.snapshot = new Uint8Array(state);
      text.authorship = new Uint8Array(authorship);
      text.snapshotSeq = upTo;
      text.tail = text.tail.filter(({ seq }) => seq > upTo);
    },
    async close() {},
  };
}

function extend(text: Text, updates: readonly NewUpdate[]): number {
  const now = new Date().toISOString();
  for (const { update, by, at = now } of updates) {
    text.lastSeq += 1;
    text.tail.push({ seq: text.lastSeq, update: new Uint8Array(update), by, at });
  }
  return text.lastSeq;
}
