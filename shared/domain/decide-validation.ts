import type { CommandOf } from './commands.ts';
import { cutVersion, notEmpty } from './cut-version.ts';
import type { Decision } from './decision-context.ts';
import { delegationList, possibleQuorum } from './delegation-list.ts';
import type { AgendaItemState, DocumentState } from './document-state.ts';
import type { AgendaItem } from './events.ts';
import { optionalProse, requiredProse, requiredReason, requiredTitle } from './input-checks.ts';
import { openValidationOf } from './open-work.ts';
import { all, ok, refuse } from './refusal.ts';
import type { Result } from './refusal.ts';

/** Opens the validation workshop on a frozen version, with a frozen list, a quorum and an agenda (LC-5). */
export function decideOpenValidation(state: DocumentState, command: CommandOf<'open-validation'>): Decision {
  const ready = all(notEmpty(command.text), possibleAgenda(command.agenda));
  if (!ready.ok) return ready;
  const eligible = delegationList(command.eligible);
  if (!eligible.ok) return eligible;
  const quorum = possibleQuorum(command.quorum, eligible.value);
  if (!quorum.ok) return quorum;
  const cut = cutVersion(state, command.text, { reason: 'validation', name: 'Validation', note: '' });
  const data = {
    version: cut.version,
    digest: cut.digest,
    eligible: eligible.value,
    quorum: command.quorum,
    agenda: command.agenda.map(trimmedItem),
  };
  return ok([...cut.events, { type: 'validationOpened', data }]);
}

function possibleAgenda(agenda: readonly AgendaItem[]): Result<true> {
  const titles = agenda.map(({ title }, index) => requiredTitle(title, `agenda.${index}.title`));
  const isDistinct = new Set(agenda.map(({ id }) => id)).size === agenda.length;
  return all(...titles, isDistinct ? ok(true) : refuse('invalid-input', {}, 'agenda'));
}

function trimmedItem(item: AgendaItem): AgendaItem {
  return { ...item, title: item.title.trim() };
}

/** Who is present: delegations of the frozen list, each once. The last record holds. */
export function decideRecordAttendance(
  state: DocumentState,
  { present }: CommandOf<'record-attendance'>,
): Decision {
  const eligible = openValidationOf(state)?.eligible ?? [];
  const isKnown = present.every((delegation) => eligible.some(({ id }) => id === delegation));
  if (!isKnown) return refuse('unknown-delegation', {}, 'present');
  return ok([{ type: 'attendanceRecorded', data: { present: [...new Set(present)] } }]);
}

export function decideAddAgendaItem(state: DocumentState, { item }: CommandOf<'add-agenda-item'>): Decision {
  const title = requiredTitle(item.title, 'title');
  if (!title.ok) return title;
  if (agendaItem(state, item.id) !== undefined) return refuse('already-done');
  return ok([{ type: 'agendaItemAdded', data: { item: { ...item, title: title.value } } }]);
}

/** Records what the workshop decided on an item; a later decision on it takes its place, the ledger keeps both. */
export function decideAgendaItem(
  state: DocumentState,
  { itemId, decision }: CommandOf<'decide-agenda-item'>,
): Decision {
  if (agendaItem(state, itemId) === undefined) return refuse('unknown-agenda-item', {}, 'itemId');
  const words = requiredProse(decision, 'decision');
  if (!words.ok) return words;
  return ok([{ type: 'agendaItemDecided', data: { itemId, decision: words.value } }]);
}

function agendaItem(state: DocumentState, id: AgendaItem['id']): AgendaItemState | undefined {
  return openValidationOf(state)?.agenda.find((item) => item.id === id);
}

export function decideCloseValidation(command: CommandOf<'close-validation'>): Decision {
  const note = optionalProse(command.note, 'note');
  if (!note.ok) return note;
  return ok([{ type: 'validationClosed', data: { outcome: 'validated', reason: note.value } }]);
}

export function decideReturnValidation(command: CommandOf<'return-validation'>): Decision {
  const reason = requiredReason(command.reason);
  if (!reason.ok) return reason;
  return ok([{ type: 'validationClosed', data: { outcome: 'returned', reason: reason.value } }]);
}
