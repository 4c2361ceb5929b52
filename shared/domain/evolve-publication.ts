import type { DocumentState, PublicationState } from './document-state.ts';
import { enterStage } from './enter-stage.ts';
import type { EventOf } from './events.ts';
import { closedRounds } from './evolve-review.ts';
import { withLast } from './with-last.ts';

type PublicationEvent = EventOf<'published' | 'editionStarted' | 'withdrawn' | 'reinstated'>;

/** Publication, editions, and leaving and re-entering the path. */
export function evolvePublication(state: DocumentState, event: PublicationEvent): DocumentState {
  switch (event.type) {
    case 'published':
      return publish(state, event);
    case 'editionStarted':
      return { ...enterStage(state, 'drafting', event.at), edition: event.data.edition, keptFrom: null };
    case 'withdrawn':
      return { ...enterStage(state, 'withdrawn', event.at), withdrawnFrom: event.data.from };
    case 'reinstated':
      return reinstate(state, event);
  }
}

function publish(state: DocumentState, { data, at }: EventOf<'published'>): DocumentState {
  const earlier = state.publications.map((publication) => ({
    ...publication,
    supersededAt: publication.supersededAt ?? at,
  }));
  const current: PublicationState = { ...data, at, supersededAt: null };
  return { ...enterStage(state, 'published', at), publications: [...earlier, current] };
}

/** What lapsed while the document was withdrawn does not run again: it is closed where it stood. */
function reinstate(state: DocumentState, { data, at }: EventOf<'reinstated'>): DocumentState {
  const back: DocumentState = { ...enterStage(state, data.to, at), withdrawnFrom: null };
  if (data.to === state.withdrawnFrom) return back;
  if (state.withdrawnFrom === 'review') return { ...back, rounds: closedRounds(back.rounds, at) };
  const closed = { at, outcome: 'returned', sentence: data.reason } as const;
  return { ...back, endorsements: withLast(back.endorsements, (last) => ({ ...last, closed })) };
}
