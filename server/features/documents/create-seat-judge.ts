import type { DocumentId, PersonId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/refusal.ts';
import type { Result } from '../../../shared/domain/refusal.ts';
import { roleIn } from '../../../shared/domain/role-in.ts';
import { seatOf } from '../../../shared/domain/seat-of.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import { changeDocument } from '../../documents/change-document.ts';
import { openDocument } from '../../documents/open-document.ts';
import type { OpenedDocument } from '../../documents/open-document.ts';
import type { SignedIn } from '../../ports/api.ts';
import type { Seat, SeatJudge } from '../../ports/seat-judge.ts';
import type { SessionFacts, Sessions } from '../../ports/sessions.ts';

/** Who may sit at a live text, by the session, the membership and the stage as they are now (RT-5, AC-3). */
export function createSeatJudge(
  context: DocumentContext,
  sessions: Pick<Sessions, 'sessionOf' | 'isGood'>,
): SeatJudge {
  return {
    sessionOf: (cookieHeader) => sessions.sessionOf(cookieHeader),
    judge: (session, documentId) => takeSeat(context, documentId, session),
    async rejudge(seat) {
      const isGood = await sessions.isGood(seat);
      return isGood ? takeSeat(context, seat.documentId, seat) : refuse('not-signed-in');
    },
  };
}

/** A drafter who sits down to write is kept in the ledger before the first letter (LC-3). */
async function takeSeat(
  context: DocumentContext,
  documentId: DocumentId,
  session: SessionFacts,
): Promise<Result<Seat>> {
  const caller = callerOf(session.personId, session.sessionId);
  const opened = await openDocument(context, { caller, documentId, action: 'document.read' });
  if (!opened.ok) return opened;
  const seat = seatIn(opened.value, session);
  if (!seat.ok || seat.value.seat !== 'edit') return seat;
  const joined = await joinDrafting(context, opened.value, session);
  return joined.ok ? seat : joined;
}

function seatIn({ actor, subject, state }: OpenedDocument, session: SessionFacts): Result<Seat> {
  const seat = seatOf(actor, subject);
  // Only the published edition is visible: there is no live text for this person.
  if (seat === null || actor.kind !== 'person') return refuse('not-found');
  const { name, membership } = actor;
  const delegationName = membership?.delegation?.name ?? null;
  const { personId, sessionId, expiresAt } = session;
  const { id: documentId, projectId } = state;
  return ok({ documentId, projectId, personId, sessionId, name, delegationName, seat, expiresAt });
}

async function joinDrafting(
  context: DocumentContext,
  { actor, project, state, subject }: OpenedDocument,
  { personId }: SessionFacts,
): Promise<Result<true>> {
  if (roleIn(actor, subject.projectId) !== 'drafter' || state.drafters.has(personId)) return ok(true);
  const command = { type: 'join-drafting' } as const;
  const { id: documentId } = state;
  const { settings } = project;
  const changed = await changeDocument(context, { documentId, actor, settings, command, seenSeq: null });
  return changed.ok ? ok(true) : changed;
}

/** Name and rights come from the directory when the document is opened; of the caller only the id is used. */
function callerOf(personId: PersonId, sessionId: string): SignedIn {
  return { kind: 'person', personId, sessionId, name: '', email: '', isAdministrator: false };
}
