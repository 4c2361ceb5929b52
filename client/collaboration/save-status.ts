/**
 * What the client may truthfully say about its changes (RT-1), as a pure machine. A local change is saved when a sync
 * message that contains it was acknowledged on the connection that carried it. Changes are numbered as they are made;
 * `unanswered` says how far each sync message of this connection reaches that was not acknowledged yet. The answer to the
 * server's state vector contains everything; before it was sent, an acknowledgement says nothing about changes made on
 * earlier connections.
 */
import type { CloseName } from '../../shared/protocol/close-codes.ts';

export type SaveStatus =
  | { readonly kind: 'connecting'; readonly kept: number }
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving'; readonly kept: number }
  | { readonly kind: 'offline'; readonly kept: number }
  /** The server has the changes but cannot store them; it keeps trying. */
  | { readonly kind: 'not-saved'; readonly kept: number }
  /** The seat does not allow changing the text: these changes are only here. */
  | { readonly kind: 'refused'; readonly kept: number }
  /** RT-3: this page is older than the server. */
  | { readonly kind: 'reload'; readonly kept: number }
  | { readonly kind: 'turned-away'; readonly reason: CloseName; readonly kept: number };

type Line =
  | { readonly state: 'connecting' }
  | { readonly state: 'open' }
  | { readonly state: 'down' }
  | { readonly state: 'turned-away'; readonly reason: CloseName };

export type SaveFacts = {
  readonly line: Line;
  /** Local changes made so far, kept ones of earlier visits included, and how many of them are durable. */
  readonly made: number;
  readonly durable: number;
  /** Sync messages with an update that were acknowledged on this connection. */
  readonly acknowledged: number;
  /** Those sent after them: how many changes each covers; null before everything was offered. */
  readonly unanswered: readonly (number | null)[];
  readonly wasEverythingOffered: boolean;
  readonly isStorageFailing: boolean;
  readonly isLate: boolean;
  readonly refused: number;
};

export type SaveEvent =
  | { readonly type: 'changed' }
  | { readonly type: 'opened' }
  | { readonly type: 'sent'; readonly step: 'missing' | 'update' }
  | { readonly type: 'acknowledged'; readonly count: number }
  | { readonly type: 'lost' }
  | { readonly type: 'turned-away'; readonly reason: CloseName }
  | { readonly type: 'storage'; readonly state: 'ok' | 'failing' }
  | { readonly type: 'refused'; readonly count: number }
  | { readonly type: 'late' };

/** `kept` changes of an earlier visit were never acknowledged. */
export function initialFacts(kept: number): SaveFacts {
  return { ...freshConnection, line: { state: 'connecting' }, made: kept, durable: 0 };
}

const freshConnection = {
  acknowledged: 0,
  unanswered: [],
  wasEverythingOffered: false,
  isStorageFailing: false,
  isLate: false,
  refused: 0,
} as const;

export function reduceFacts(facts: SaveFacts, event: SaveEvent): SaveFacts {
  switch (event.type) {
    case 'changed':
      return { ...facts, made: facts.made + 1 };
    case 'opened':
      return { ...facts, ...freshConnection, line: { state: 'open' } };
    case 'sent':
      return send(facts, event.step);
    case 'acknowledged':
      return acknowledge(facts, event.count);
    case 'lost':
      return facts.line.state === 'turned-away'
        ? facts
        : { ...facts, ...freshConnection, line: { state: 'down' } };
    case 'turned-away':
      return { ...facts, ...freshConnection, line: { state: 'turned-away', reason: event.reason } };
    case 'storage':
      return { ...facts, isStorageFailing: event.state === 'failing' };
    case 'refused':
      return { ...facts, refused: event.count };
    case 'late':
      return { ...facts, isLate: true };
    default:
      return event satisfies never;
  }
}

export function keptChanges(facts: SaveFacts): number {
  return facts.made - facts.durable;
}

export function statusOf(facts: SaveFacts): SaveStatus {
  const kept = keptChanges(facts);
  switch (facts.line.state) {
    case 'connecting':
      return { kind: 'connecting', kept };
    case 'down':
      return { kind: 'offline', kept };
    case 'turned-away':
      return facts.line.reason === 'old-schema'
        ? { kind: 'reload', kept }
        : { kind: 'turned-away', reason: facts.line.reason, kept };
    case 'open':
      return statusOfOpen(facts, kept);
    default:
      return facts.line satisfies never;
  }
}

function statusOfOpen(facts: SaveFacts, kept: number): SaveStatus {
  const isAllAnswered = facts.acknowledged > 0 && facts.unanswered.length === 0;
  // A reader's first answer repeats the deletions of the text and is refused; nothing of the reader's is in it.
  if (kept === 0 && (isAllAnswered || facts.refused > 0)) return { kind: 'saved' };
  if (facts.refused > 0) return { kind: 'refused', kept };
  if (facts.isStorageFailing || facts.isLate) return { kind: 'not-saved', kept };
  return { kind: 'saving', kept };
}

function send(facts: SaveFacts, step: 'missing' | 'update'): SaveFacts {
  const wasEverythingOffered = facts.wasEverythingOffered || step === 'missing';
  const covered = wasEverythingOffered ? facts.made : null;
  return { ...facts, wasEverythingOffered, unanswered: [...facts.unanswered, covered] };
}

function acknowledge(facts: SaveFacts, count: number): SaveFacts {
  const fresh = Math.max(0, Math.min(count - facts.acknowledged, facts.unanswered.length));
  const covered = facts.unanswered.slice(0, fresh).findLast((mark) => mark !== null) ?? facts.durable;
  return {
    ...facts,
    acknowledged: facts.acknowledged + fresh,
    unanswered: facts.unanswered.slice(fresh),
    durable: Math.max(facts.durable, covered),
    isLate: false,
  };
}
