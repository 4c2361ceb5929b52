import type { RoundView } from '../../shared/contract/document-views.ts';
import type { DocumentState, RoundState, ThreadState } from '../../shared/domain/document-state.ts';

export function presentRounds(state: DocumentState): readonly RoundView[] {
  const contributions = [...state.threads.values(), ...state.amendments.values()];
  return state.rounds.map((round) => presentRound(round, contributions));
}

type Contribution = Pick<ThreadState, 'author' | 'roundId'>;

function presentRound(round: RoundState, contributions: readonly Contribution[]): RoundView {
  const { id, number, version, deadline, openedAt, closedAt } = round;
  const inRound = contributions.filter(({ roundId }) => roundId === id);
  const countOf = (delegation: string) =>
    inRound.filter(({ author }) => author.kind === 'person' && author.delegationId === delegation).length;
  const delegations = round.delegations.map((each) => ({ ...each, contributions: countOf(each.id) }));
  return { id, number, version, deadline, openedAt, closedAt, delegations };
}
