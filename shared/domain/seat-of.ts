import type { DocumentSubject } from './access.ts';
import type { Actor } from './actor.ts';
import { can } from './can.ts';

/** How someone sits at the live text: `comment` and `read` never change a letter (RT-4). */
export type Seat = 'edit' | 'comment' | 'read';

/** The actor's seat at the live text; null when there is no live text for them to see. */
export function seatOf(actor: Actor, subject: DocumentSubject): Seat | null {
  if (can({ actor, action: 'text.edit', subject }).ok) return 'edit';
  if (can({ actor, action: 'thread.open', subject }).ok) return 'comment';
  return can({ actor, action: 'text.read', subject }).ok ? 'read' : null;
}
