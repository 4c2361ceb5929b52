import type { DocumentId, PersonId, ProjectId } from '../../shared/domain/ids.ts';
import type { Result } from '../../shared/domain/refusal.ts';
import type { SeatKind } from '../../shared/protocol/seats.ts';
import type { SessionFacts } from './sessions.ts';

/** A person's place in the room of one document, as far as the server vouches for it (RT-5). */
export type Seat = {
  readonly documentId: DocumentId;
  readonly projectId: ProjectId;
  readonly personId: PersonId;
  readonly sessionId: string;
  readonly name: string;
  readonly delegationName: string | null;
  /** A CSS colour; the room gives one by person when absent. */
  readonly color?: string;
  readonly seat: SeatKind;
  /** When the session ends, in milliseconds since 1970 UTC. */
  readonly expiresAt: number;
};

/** Who may sit in a document's room. Rejects only when the storage fails. */
export interface SeatJudge {
  /** By a `Cookie` header; null when it names no session that is good now. */
  sessionOf(cookieHeader: string): Promise<SessionFacts | null>;
  /** Refused `not-signed-in`, or `not-found` when the person may not see the document (AC-2). */
  judge(session: SessionFacts, documentId: DocumentId): Promise<Result<Seat>>;
  /** The same question for one who sits already: is the session still good, and what may it do now (AC-3)? */
  rejudge(seat: Seat): Promise<Result<Seat>>;
}
