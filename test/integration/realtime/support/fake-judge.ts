import type { Seat, SeatJudge } from '../../../../server/ports/seat-judge.ts';
import type { SessionFacts } from '../../../../server/ports/sessions.ts';
import { asId } from '../../../../shared/domain/ids.ts';
import { ok, refuse, type Refusal } from '../../../../shared/domain/refusal.ts';
import type { SeatKind } from '../../../../shared/protocol/seats.ts';

type Standing = SeatKind | Refusal['code'];

export type FakeJudge = SeatJudge & {
  /** What a person may do from now on; a refusal's code turns the person away. */
  rule(person: string, standing: Standing): void;
  fail(error: Error | null): void;
};

/** The cookie is the person's id; everyone edits until `rule` says otherwise. */
export function createFakeJudge(): FakeJudge {
  const standings = new Map<string, Standing>();
  let failure: Error | null = null;
  const answer = (person: string, document: string) => {
    if (failure !== null) throw failure;
    const standing = standings.get(person) ?? 'edit';
    if (standing !== 'edit' && standing !== 'comment' && standing !== 'read') return refuse(standing);
    return ok(seatOf(person, document, standing));
  };
  return {
    rule: (person, standing) => void standings.set(person, standing),
    fail: (error) => {
      failure = error;
    },
    sessionOf: async (cookieHeader) => (cookieHeader === '' ? null : sessionOf(cookieHeader)),
    judge: async ({ personId }, documentId) => answer(personId, documentId),
    rejudge: async (seat) => answer(seat.personId, seat.documentId),
  };
}

export function sessionOf(person: string): SessionFacts {
  return {
    personId: asId(person),
    sessionId: `session-of-${person}`,
    expiresAt: Number.MAX_SAFE_INTEGER,
  };
}

function seatOf(person: string, document: string, seat: SeatKind): Seat {
  return {
    ...sessionOf(person),
    documentId: asId(document),
    projectId: asId('project'),
    name: `Name of ${person}`,
    delegationName: `Delegation of ${person}`,
    seat,
  };
}
