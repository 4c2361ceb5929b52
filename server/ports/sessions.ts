import type { PersonId } from '../../shared/domain/ids.ts';

export type SessionFacts = {
  readonly personId: PersonId;
  readonly sessionId: string;
  /** In milliseconds since 1970 UTC. */
  readonly expiresAt: number;
};

export type OwnSession = {
  readonly id: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly expiresAt: string;
  readonly ipAddress: string | null;
  readonly userAgent: string | null;
};

/** Who is signed in, and where. Rejects only when the storage fails. */
export interface Sessions {
  /** By a `Cookie` header; null when it names no session that is good now. Does not prolong the session. */
  sessionOf(cookieHeader: string): Promise<SessionFacts | null>;
  /** Whether a session found earlier is still good: the person is active and the session was not ended. */
  isGood(session: Pick<SessionFacts, 'personId' | 'sessionId'>): Promise<boolean>;
  listOf(personId: PersonId): Promise<readonly OwnSession[]>;
  /** Ends one of the person's sessions; answers whether there was such a one. */
  end(personId: PersonId, sessionId: string): Promise<boolean>;
  /** Ends all sessions of the person but the one to keep. */
  endAll(personId: PersonId, keep?: { readonly sessionId: string }): Promise<void>;
}
