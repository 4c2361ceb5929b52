import type { DecisionRule, Position } from '../../../shared/domain/decisions.ts';
import type { EndorsementState, PositionState } from '../../../shared/domain/document-state.ts';
import type { Named } from '../../../shared/domain/events.ts';
import { asId } from '../../../shared/domain/ids.ts';
import type { DelegationId } from '../../../shared/domain/ids.ts';
import { frozen } from './document-commands.ts';
import { hoursLater, start } from './document-story.ts';

export const beforeDeadline = hoursLater(1);
export const endorsementDeadline = hoursLater(96);

export type Ballot = {
  readonly rule: DecisionRule;
  readonly eligible: number;
  readonly quorum?: number;
  readonly isSilence?: boolean;
};

/** An open endorsement among `eligible` delegations d0, d1, …, without positions. */
export function givenEndorsement({
  rule,
  eligible,
  quorum = 1,
  isSilence = false,
}: Ballot): EndorsementState {
  return {
    version: 2,
    digest: frozen('Two').digest,
    eligible: Array.from({ length: eligible }, (_, index) => delegationAt(index)),
    rule,
    quorum,
    deadline: endorsementDeadline,
    isSilence,
    statement: 'We endorse the text.',
    openedAt: start,
    positions: [],
    notices: [],
    closed: null,
  };
}

export function delegationAt(index: number): Named<DelegationId> {
  return { id: asId(`d${index}`), name: `Delegation ${index}` };
}

/** The endorsement with one more position, of the delegation at `index`. */
export function withPosition(
  endorsement: EndorsementState,
  index: number,
  position: Position,
): EndorsementState {
  return { ...endorsement, positions: [...endorsement.positions, positionAt(index, position)] };
}

/** The endorsement with the positions of d0, d1, … in order. */
export function withPositions(
  endorsement: EndorsementState,
  positions: readonly Position[],
): EndorsementState {
  return positions.reduce((before, position, index) => withPosition(before, index, position), endorsement);
}

function positionAt(index: number, position: Position): PositionState {
  const { id, name } = delegationAt(index);
  return {
    delegationId: id,
    position,
    reason: position === 'object' ? 'Too short.' : '',
    clauseId: null,
    clauseNumber: position === 'object' ? '4.2' : null,
    signature: {
      personId: asId(`lead-${id}`),
      name: `Lead of ${name}`,
      title: '',
      delegationName: name,
      meaning: position,
      statement: 'We endorse the text.',
      at: start,
      version: 2,
      digest: frozen('Two').digest,
      reauthentication: 'password',
    },
    evidence: null,
    at: start,
    by: { kind: 'clock' },
  };
}
