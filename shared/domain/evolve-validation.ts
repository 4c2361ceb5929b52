import type { AgendaItemState, DocumentState, ValidationState } from './document-state.ts';
import { enterStage } from './enter-stage.ts';
import type { AgendaItem, EventOf } from './events.ts';
import { withLast } from './with-last.ts';

type ValidationEvent = EventOf<
  'validationOpened' | 'attendanceRecorded' | 'agendaItemAdded' | 'agendaItemDecided' | 'validationClosed'
>;

/** The validation workshop: who is present, what is on the agenda, how it ended. */
export function evolveValidation(state: DocumentState, event: ValidationEvent): DocumentState {
  switch (event.type) {
    case 'validationOpened':
      return {
        ...enterStage(state, 'validation', event.at),
        validations: [...state.validations, openedValidation(event)],
      };
    case 'attendanceRecorded':
      return withValidation(state, (last) => ({ ...last, present: event.data.present }));
    case 'agendaItemAdded':
      return withValidation(state, (last) => ({
        ...last,
        agenda: [...last.agenda, openItem(event.data.item)],
      }));
    case 'agendaItemDecided':
      return withValidation(state, (last) => ({ ...last, agenda: decided(last.agenda, event) }));
    case 'validationClosed':
      return closeValidation(state, event);
  }
}

function openedValidation({ data, at }: EventOf<'validationOpened'>): ValidationState {
  return { ...data, agenda: data.agenda.map(openItem), present: [], openedAt: at, closed: null };
}

function openItem(item: AgendaItem): AgendaItemState {
  return { ...item, decision: null, decidedAt: null };
}

function decided(
  agenda: readonly AgendaItemState[],
  { data, at }: EventOf<'agendaItemDecided'>,
): readonly AgendaItemState[] {
  return agenda.map((item) =>
    item.id === data.itemId ? { ...item, decision: data.decision, decidedAt: at } : item,
  );
}

function closeValidation(state: DocumentState, { data, at }: EventOf<'validationClosed'>): DocumentState {
  const stage = data.outcome === 'validated' ? 'validated' : 'revision';
  return withValidation(enterStage(state, stage, at), (last) => ({ ...last, closed: { ...data, at } }));
}

function withValidation(
  state: DocumentState,
  change: (last: ValidationState) => ValidationState,
): DocumentState {
  return { ...state, validations: withLast(state.validations, change) };
}
