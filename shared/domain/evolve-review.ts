import type { DocumentState, RoundState } from './document-state.ts';
import { enterStage } from './enter-stage.ts';
import type { EventOf, Instant } from './events.ts';
import { withLast } from './with-last.ts';

type ReviewEvent = EventOf<'reviewOpened' | 'reviewClosed' | 'draftingReopened' | 'deadlineExtended'>;

/** Rounds of circulation and their deadlines; an extension belongs to whatever is open. */
export function evolveReview(state: DocumentState, event: ReviewEvent): DocumentState {
  switch (event.type) {
    case 'reviewOpened':
      return {
        ...enterStage(state, 'review', event.at),
        rounds: [...state.rounds, roundOf(event)],
        keptFrom: event.data.version,
      };
    case 'reviewClosed':
      return { ...enterStage(state, 'revision', event.at), rounds: closedRounds(state.rounds, event.at) };
    case 'draftingReopened':
      return enterStage(state, 'drafting', event.at);
    case 'deadlineExtended':
      return withDeadline(state, event.data.deadline);
  }
}

function roundOf({ data, at }: EventOf<'reviewOpened'>): RoundState {
  const { roundId, number, version, deadline, delegations } = data;
  return { id: roundId, number, version, deadline, delegations, openedAt: at, closedAt: null };
}

/** The rounds with the last one closed; one that was closed before keeps its time. */
export function closedRounds(rounds: readonly RoundState[], at: Instant): readonly RoundState[] {
  return withLast(rounds, (round) => ({ ...round, closedAt: round.closedAt ?? at }));
}

function withDeadline(state: DocumentState, deadline: Instant): DocumentState {
  if (state.stage === 'review') {
    return { ...state, rounds: withLast(state.rounds, (round) => ({ ...round, deadline })) };
  }
  return {
    ...state,
    endorsements: withLast(state.endorsements, (endorsement) => ({ ...endorsement, deadline })),
  };
}
