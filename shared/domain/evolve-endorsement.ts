import type { DocumentState, EndorsementState, PositionState } from './document-state.ts';
import { enterStage } from './enter-stage.ts';
import type { EventOf } from './events.ts';
import { withLast } from './with-last.ts';

type EndorsementEvent = EventOf<'endorsementOpened' | 'noticeSent' | 'positionTaken' | 'endorsementClosed'>;

/** Endorsement: the frozen list, the notices, every position ever taken (DE-2), the outcome. */
export function evolveEndorsement(state: DocumentState, event: EndorsementEvent): DocumentState {
  switch (event.type) {
    case 'endorsementOpened':
      return {
        ...enterStage(state, 'endorsement', event.at),
        endorsements: [...state.endorsements, openedEndorsement(event)],
      };
    case 'noticeSent':
      return withEndorsement(state, (last) => ({
        ...last,
        notices: [...last.notices, { delegationId: event.data.delegationId, at: event.at }],
      }));
    case 'positionTaken':
      return withEndorsement(state, (last) => ({
        ...last,
        positions: [...last.positions, positionOf(event)],
      }));
    case 'endorsementClosed':
      return closeEndorsement(state, event);
  }
}

function openedEndorsement({ data, at }: EventOf<'endorsementOpened'>): EndorsementState {
  return { ...data, openedAt: at, positions: [], notices: [], closed: null };
}

function positionOf({ data, at, actor }: EventOf<'positionTaken'>): PositionState {
  return { ...data, at, by: actor };
}

function closeEndorsement(state: DocumentState, { data, at }: EventOf<'endorsementClosed'>): DocumentState {
  const stage = data.outcome === 'endorsed' ? 'endorsed' : 'revision';
  const closed = { at, outcome: data.outcome, sentence: data.sentence };
  return withEndorsement(enterStage(state, stage, at), (last) => ({ ...last, closed }));
}

function withEndorsement(
  state: DocumentState,
  change: (last: EndorsementState) => EndorsementState,
): DocumentState {
  return { ...state, endorsements: withLast(state.endorsements, change) };
}
