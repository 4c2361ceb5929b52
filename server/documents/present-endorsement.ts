import type { EndorsementView, PositionView } from '../../shared/contract/document-views.ts';
import type { EndorsementState, PositionState } from '../../shared/domain/document-state.ts';
import { sentenceOf } from '../../shared/domain/endorsement-sentence.ts';
import type { Instant } from '../../shared/domain/events.ts';
import { currentPositions, tallyOf } from '../../shared/domain/tally.ts';
import { presentActor } from './present-actor.ts';

/** `now` decides what counts as silence (DE-4). */
export function presentEndorsement(endorsement: EndorsementState, now: Instant): EndorsementView {
  const { version, digest, rule, quorum, deadline, isSilence, statement, eligible, openedAt, closed } =
    endorsement;
  const tally = tallyOf(endorsement, closed?.at ?? now);
  const sentence = sentenceOf(endorsement, now);
  return {
    version,
    digest,
    rule,
    quorum,
    deadline,
    isSilence,
    statement,
    eligible: [...eligible],
    positions: presentPositions(endorsement),
    tally: { ...tally, counts: { ...tally.counts }, missing: [...tally.missing] },
    sentence: { template: sentence.template, params: { ...sentence.params } },
    openedAt,
    closedAt: closed?.at ?? null,
    outcome: closed?.outcome ?? null,
  };
}

function presentPositions(endorsement: EndorsementState): PositionView[] {
  const current = new Set(currentPositions(endorsement));
  return endorsement.positions.map((position) => ({
    ...presentPosition(position),
    delegationName: endorsement.eligible.find(({ id }) => id === position.delegationId)?.name ?? '',
    isCurrent: current.has(position),
  }));
}

function presentPosition(position: PositionState) {
  const { delegationId, reason, clauseId, clauseNumber, evidence, at, by } = position;
  const { personId: _, ...signature } = position.signature;
  const taken = { delegationId, position: position.position, reason, clauseId, clauseNumber };
  return { ...taken, signature, evidence, recordedBy: presentActor(by), at };
}
