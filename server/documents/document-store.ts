/**
 * Documents as folds of their ledgers. The cache holds states only; every load reads the events after the cached one,
 * so that several instances of the server never show an old state.
 */
import { eventActorOf } from '../../shared/domain/actor.ts';
import type { Actor } from '../../shared/domain/actor.ts';
import type { DocumentState } from '../../shared/domain/document-state.ts';
import type { Instant, LedgerEvent, NewEvent } from '../../shared/domain/events.ts';
import { evolve, initialState } from '../../shared/domain/evolve.ts';
import type { DocumentId } from '../../shared/domain/ids.ts';
import { chainEndOf, sealAll } from '../../shared/domain/ledger.ts';
import type { EventLog } from '../ports/event-log.ts';
import { createRecentlyUsed } from './recently-used.ts';

export type Append = {
  /** The state the events were decided on. */
  readonly state: DocumentState;
  readonly events: readonly NewEvent[];
  readonly actor: Actor;
  readonly at: Instant;
};
export type Appended =
  | { readonly ok: true; readonly state: DocumentState }
  | { readonly ok: false; readonly reason: 'conflict' };

/** One append that is durable: the state before and after it. */
export type Grown = { readonly before: DocumentState; readonly after: DocumentState; readonly at: Instant };

export type DocumentStore = {
  /** Undefined when nothing ever happened to such a document. */
  load(id: DocumentId): Promise<DocumentState | undefined>;
  /** A state that has seen `seq`; asks the log only when the cached one has not. For lists of many documents. */
  loadSeen(id: DocumentId, seq: number): Promise<DocumentState | undefined>;
  append(change: Append): Promise<Appended>;
  /** Events with `seq > after`. Callers have asked `can` before (AC-4). */
  ledger(id: DocumentId, after: number): Promise<readonly LedgerEvent[]>;
};

const cachedStates = 1000;

export function createDocumentStore(
  log: EventLog,
  afterAppend: (grown: Grown) => Promise<void>,
): DocumentStore {
  const cache = createRecentlyUsed<DocumentId, DocumentState>(cachedStates);
  const keep = (state: DocumentState) => {
    if ((cache.get(state.id)?.seq ?? 0) < state.seq) cache.set(state.id, state);
  };
  const load = async (id: DocumentId) => {
    const known = cache.get(id) ?? initialState(id);
    const state = (await log.read(id, known.seq)).reduce(evolve, known);
    if (state.seq === 0) return undefined;
    keep(state);
    return state;
  };
  return {
    load,
    async loadSeen(id, seq) {
      const known = cache.get(id);
      return known !== undefined && known.seq >= seq ? known : load(id);
    },
    async append({ state, events, actor, at }) {
      const sealed = sealAll(chainEndOf(state), events, { at, actor: eventActorOf(actor) });
      const outcome = await log.append(state.id, state.seq, sealed);
      if (!outcome.ok) return outcome;
      const next = sealed.reduce(evolve, state);
      keep(next);
      await afterAppend({ before: state, after: next, at });
      return { ok: true, state: next };
    },
    ledger: (id, after) => log.read(id, after),
  };
}
