import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { CloseName } from '../../shared/protocol/close-codes.ts';

/** What the realtime server counts. */
export interface RealtimeMetrics {
  setRooms(count: number): void;
  setConnections(count: number): void;
  /** Changes acknowledged as durable. */
  addAcknowledged(count: number): void;
  /** Changes on their way to the storage: more of them, or fewer. */
  addWaiting(count: number): void;
  /** Seconds from receiving a group of changes to its being durable. */
  observeCommit(seconds: number): void;
  addRefused(reason: 'seat' | 'text-full' | 'presence' | 'malformed'): void;
  addClosed(reason: CloseName | 'no-answer'): void;
  setStorageOk(ok: 0 | 1): void;
  /** Sockets that go through this instance to the owner of their document: one more, or one less. */
  addForwarded(count: 1 | -1): void;
  /** This instance became the owner of a text that nobody had (`opened`) or whose owner is gone, or found that it is none any more. */
  addOwnerChange(change: 'opened' | 'taken-over' | 'lost'): void;
}

export function createRealtimeMetrics(registry: Registry): RealtimeMetrics {
  const registers = [registry];
  const rooms = new Gauge({ name: 'concord_rooms', help: 'Rooms in memory', registers });
  const connections = new Gauge({ name: 'concord_connections', help: 'Open sockets of editors', registers });
  const storage = new Gauge({
    name: 'concord_text_storage_ok',
    help: '1 while texts can be stored',
    registers,
  });
  const acknowledged = new Counter({
    name: 'concord_changes_acknowledged_total',
    help: 'Changes of texts acknowledged as durable',
    registers,
  });
  const waiting = new Gauge({
    name: 'concord_changes_waiting',
    help: 'Changes of texts that are not durable yet',
    registers,
  });
  const refused = new Counter({
    name: 'concord_frames_refused_total',
    help: 'Frames not taken, by reason',
    labelNames: ['reason'],
    registers,
  });
  const closed = new Counter({
    name: 'concord_connections_closed_total',
    help: 'Sockets ended by the server, by reason',
    labelNames: ['reason'],
    registers,
  });
  const commit = new Histogram({
    name: 'concord_commit_seconds',
    help: 'From receiving changes to their being durable',
    buckets: [0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 5],
    registers,
  });
  const forwarded = new Gauge({
    name: 'concord_forwarded_connections',
    help: 'Sockets handed on to the instance that owns their document',
    registers,
  });
  const ownerChanges = new Counter({
    name: 'concord_text_owner_changes_total',
    help: 'Texts that came to this instance or were taken from it',
    labelNames: ['change'],
    registers,
  });
  storage.set(1);
  return {
    setRooms: (count) => rooms.set(count),
    setConnections: (count) => connections.set(count),
    addAcknowledged: (count) => acknowledged.inc(count),
    addWaiting: (count) => waiting.inc(count),
    observeCommit: (seconds) => commit.observe(seconds),
    addRefused: (reason) => refused.inc({ reason }),
    addClosed: (reason) => closed.inc({ reason }),
    setStorageOk: (ok) => storage.set(ok),
    addForwarded: (count) => forwarded.inc(count),
    addOwnerChange: (change) => ownerChanges.inc({ change }),
  };
}
