import type { ClearanceState, DocumentState } from './document-state.ts';
import { enterStage } from './enter-stage.ts';
import type { EventOf } from './events.ts';
import { withLast } from './with-last.ts';

type ClearanceEvent = EventOf<'clearanceSubmitted' | 'clearanceGiven' | 'clearanceReturned'>;
type ClosedClearance = NonNullable<ClearanceState['closed']>;

/** Clearance of a deliverable by the supervisor. */
export function evolveClearance(state: DocumentState, event: ClearanceEvent): DocumentState {
  const { at, actor: by } = event;
  switch (event.type) {
    case 'clearanceSubmitted': {
      const opened: ClearanceState = { ...event.data, submittedAt: at, closed: null };
      return { ...enterStage(state, 'clearance', at), clearances: [...state.clearances, opened] };
    }
    case 'clearanceGiven':
      return close(enterStage(state, 'cleared', at), { at, by, outcome: 'cleared', note: event.data.note });
    case 'clearanceReturned':
      return close(enterStage(state, 'revision', at), {
        at,
        by,
        outcome: 'returned',
        note: event.data.reason,
      });
  }
}

function close(state: DocumentState, closed: ClosedClearance): DocumentState {
  return { ...state, clearances: withLast(state.clearances, (last) => ({ ...last, closed })) };
}
