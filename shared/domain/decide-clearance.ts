import type { CommandOf } from './commands.ts';
import { cutVersion, notEmpty } from './cut-version.ts';
import type { Decision } from './decision-context.ts';
import type { DocumentState } from './document-state.ts';
import { optionalProse, requiredReason } from './input-checks.ts';
import { ok } from './refusal.ts';

/** Hands a deliverable to the supervisor as a frozen version (LC-5). */
export function decideSubmitForClearance(
  state: DocumentState,
  { text }: CommandOf<'submit-for-clearance'>,
): Decision {
  const ready = notEmpty(text);
  if (!ready.ok) return ready;
  const cut = cutVersion(state, text, { reason: 'clearance', name: 'Clearance', note: '' });
  const data = { version: cut.version, digest: cut.digest };
  return ok([...cut.events, { type: 'clearanceSubmitted', data }]);
}

export function decideClear(command: CommandOf<'clear'>): Decision {
  const note = optionalProse(command.note, 'note');
  if (!note.ok) return note;
  return ok([{ type: 'clearanceGiven', data: { note: note.value } }]);
}

export function decideReturnClearance(command: CommandOf<'return-clearance'>): Decision {
  const reason = requiredReason(command.reason);
  if (!reason.ok) return reason;
  return ok([{ type: 'clearanceReturned', data: { reason: reason.value } }]);
}
