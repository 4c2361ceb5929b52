/** The hash chain of a document's ledger (LE-1): each event's hash covers everything in it, and so the hash before it. */
import type { EventActor } from './actor.ts';
import { digestOf } from './digest.ts';
import type { Digest, Instant, LedgerEvent, NewEvent } from './events.ts';
import type { DocumentId } from './ids.ts';

/** `prev` of the first event. */
export const genesis: Digest = '0'.repeat(64);

/** Where the chain ends: the last sequence number (0 when empty) and the last hash. */
export type ChainEnd = { readonly document: DocumentId; readonly seq: number; readonly prev: Digest };
export type Stamp = { readonly at: Instant; readonly actor: EventActor };

export type SealInput = ChainEnd & Stamp & { readonly event: NewEvent };

/** Makes the ledger's event number `seq` (1 for the first). Throws when the data cannot be written as canonical JSON. */
export function seal({ document, seq, prev, at, actor, event }: SealInput): LedgerEvent {
  const rest = { ...event, document, seq, at, actor, prev };
  return { ...rest, hash: digestOf(rest) };
}

/** Seals events one after another behind `end`; a `DocumentState`'s chain end comes from `chainEndOf`. */
export function sealAll(end: ChainEnd, newEvents: readonly NewEvent[], stamp: Stamp): readonly LedgerEvent[] {
  const sealed: LedgerEvent[] = [];
  for (const event of newEvents) {
    const prev = sealed.at(-1)?.hash ?? end.prev;
    const seq = end.seq + sealed.length + 1;
    sealed.push(seal({ document: end.document, seq, prev, ...stamp, event }));
  }
  return sealed;
}

/** The end of the chain that a folded state stands on. */
export function chainEndOf(state: {
  readonly id: DocumentId;
  readonly seq: number;
  readonly lastHash: Digest;
}): ChainEnd {
  return { document: state.id, seq: state.seq, prev: state.lastHash };
}

export type ChainProblem = 'gap' | 'wrong-prev' | 'wrong-hash' | 'wrong-document';
export type ChainVerdict =
  | { readonly intact: true; readonly events: number; readonly lastHash: Digest }
  | { readonly intact: false; readonly seq: number; readonly problem: ChainProblem };

/** Checks a whole ledger from its first event. `seq` of a problem is the place in the chain, counted from 1. */
export function verifyChain(events: readonly LedgerEvent[]): ChainVerdict {
  const document = events[0]?.document;
  let prev = genesis;
  for (const [index, event] of events.entries()) {
    const problem = problemOf(event, { seq: index + 1, prev, document });
    if (problem !== null) return { intact: false, seq: index + 1, problem };
    prev = event.hash;
  }
  return { intact: true, events: events.length, lastHash: prev };
}

type Expected = {
  readonly seq: number;
  readonly prev: Digest;
  readonly document: DocumentId | undefined;
};

function problemOf(event: LedgerEvent, expected: Expected): ChainProblem | null {
  if (event.seq !== expected.seq) return 'gap';
  if (event.document !== expected.document) return 'wrong-document';
  if (event.prev !== expected.prev) return 'wrong-prev';
  return hasRightHash(event) ? null : 'wrong-hash';
}

/** What is wrong with `event` as the next one behind `end`; null when it is its successor. */
export function linkProblem(event: LedgerEvent, { document, seq, prev }: ChainEnd): ChainProblem | null {
  return problemOf(event, { document, seq: seq + 1, prev });
}

function hasRightHash(event: LedgerEvent): boolean {
  const { hash, ...rest } = event;
  try {
    return digestOf(rest) === hash;
  } catch {
    // An altered event may hold what canonical JSON cannot say; then no hash can be right.
    return false;
  }
}
