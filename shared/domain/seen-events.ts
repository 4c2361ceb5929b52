import type { DocumentSubject } from './access.ts';
import type { Actor } from './actor.ts';
import { can } from './can.ts';
import type { DocumentState } from './document-state.ts';
import type { LedgerEvent } from './events.ts';

export type Reader = { readonly actor: Actor; readonly subject: DocumentSubject };

/** AC-4: the entries of a ledger that the actor may read. What tells of a confidential attachment is left out whole. */
export function seenEvents(
  events: readonly LedgerEvent[],
  state: DocumentState,
  { actor, subject }: Reader,
): readonly LedgerEvent[] {
  if (can({ actor, action: 'attachment.read-confidential', subject }).ok) return events;
  return events.filter((event) => !isWithheld(event, state));
}

function isWithheld(event: LedgerEvent, { attachments }: DocumentState): boolean {
  if (
    event.type !== 'attachmentAdded' &&
    event.type !== 'attachmentChanged' &&
    event.type !== 'attachmentRemoved'
  )
    return false;
  // One that this state does not know yet is withheld too: nobody knows its mark.
  return attachments.get(event.data.attachmentId)?.isConfidential ?? true;
}
