import type { ValidationView } from '../../shared/contract/document-views.ts';
import type { ValidationState } from '../../shared/domain/document-state.ts';

export function presentValidation(validation: ValidationState): ValidationView {
  const { version, digest, eligible, present, quorum, agenda, openedAt, closed } = validation;
  return {
    version,
    digest,
    eligible: [...eligible],
    present: [...present],
    quorum,
    isQuorumMet: present.length >= quorum,
    agenda: [...agenda],
    openedAt,
    closedAt: closed?.at ?? null,
    outcome: closed?.outcome ?? null,
    reason: closed?.reason ?? '',
  };
}
