/**
 * Keeps seats true while people sit in them (AC-3): at every change of rights, and when a session ends, the judge is
 * asked again. Until it answers, what a connection sends whose rights are in doubt waits.
 */
import type { DocumentId } from '../../shared/domain/ids.ts';
import type { News } from '../ports/bus.ts';
import type { Seat } from '../ports/seat-judge.ts';
import type { Connection } from './connection.ts';
import type { OpenSockets } from './open-sockets.ts';
import type { RealtimeContext } from './realtime-context.ts';
import type { Rooms } from './rooms.ts';

const retryMs = 500;

export class SeatWatch {
  readonly #context: RealtimeContext;
  readonly #rooms: Rooms;
  readonly #sockets: OpenSockets;
  /** Connections being judged; true when news came in the meantime. */
  readonly #judging = new Map<Connection, boolean>();
  #heard = 0;
  #isStopped = false;

  constructor(context: RealtimeContext, rooms: Rooms, sockets: OpenSockets) {
    this.#context = context;
    this.#rooms = rooms;
    this.#sockets = sockets;
  }

  /** How much news was heard so far. */
  get heard(): number {
    return this.#heard;
  }

  hear(news: News): void {
    if (news.type === 'merge-notices-changed') return this.#tellEditors(news.documentId);
    this.#heard += 1;
    const those = news.type === 'document-changed' ? this.#sockets.of(news.documentId) : this.#sockets.all();
    for (const connection of those) if (concerns(news, connection.seat)) this.#rejudge(connection);
    if (news.type !== 'document-changed') return;
    this.#rooms.find(news.documentId)?.broadcast({ type: 'document-changed', seq: news.seq });
  }

  /** Asks about everyone at one document. */
  rejudge(document: DocumentId): void {
    for (const connection of this.#sockets.of(document)) this.#rejudge(connection);
  }

  /** Asks about one who was judged before the latest news and sits only now. */
  catchUp(connection: Connection, judgedAt: number): void {
    if (judgedAt !== this.#heard) this.#rejudge(connection);
  }

  /** Asks about sessions that have run out; they may have been renewed meanwhile. */
  checkSessions(): void {
    const now = this.#context.clock.now();
    for (const connection of this.#sockets.all()) {
      if (connection.seat.expiresAt <= now) this.#rejudge(connection);
    }
  }

  stop(): void {
    this.#isStopped = true;
  }

  #tellEditors(document: DocumentId): void {
    for (const connection of this.#sockets.of(document))
      if (connection.canEdit) connection.notify({ type: 'merge-notices-changed' });
  }

  #rejudge(connection: Connection): void {
    if (this.#judging.has(connection)) {
      this.#judging.set(connection, true);
      return;
    }
    this.#judging.set(connection, false);
    const release = connection.hold();
    this.#context.judge.rejudge(connection.seat).then(
      (judged) => {
        const isOutdated = this.#judging.get(connection) === true;
        this.#judging.delete(connection);
        if (judged.ok) this.#seat(connection, judged.value);
        else connection.close(judged.refusal.code === 'not-signed-in' ? 'session-ended' : 'not-visible');
        if (isOutdated && connection.isOpen) this.#rejudge(connection);
        release();
      },
      (error: unknown) => {
        this.#doubt(connection, error);
        release();
      },
    );
  }

  #seat(connection: Connection, seat: Seat): void {
    const isChanged = seat.seat !== connection.seat.seat;
    connection.seat = seat;
    if (isChanged) connection.notifyRights();
  }

  #doubt(connection: Connection, error: unknown): void {
    this.#judging.delete(connection);
    this.#context.logger.error({ error: String(error) }, 'A seat could not be judged again.');
    if (connection.canEdit) this.#seat(connection, { ...connection.seat, seat: 'read' });
    if (!connection.isOpen || this.#isStopped) return;
    this.#context.timers.after(retryMs, () => this.#rejudge(connection));
  }
}

function concerns(news: Exclude<News, { type: 'merge-notices-changed' }>, seat: Seat): boolean {
  switch (news.type) {
    case 'document-changed':
      return news.documentId === seat.documentId;
    case 'project-changed':
      return news.projectId === seat.projectId;
    case 'membership-changed':
      return news.projectId === seat.projectId && news.personId === seat.personId;
    case 'sessions-ended':
      return news.personId === seat.personId;
    case 'news-missed':
      return true;
    default:
      return news satisfies never;
  }
}
