import { useForm } from '@mantine/form';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import type { Position } from '../../../shared/domain/decisions.ts';
import { asId } from '../../../shared/domain/ids.ts';
import type { ClauseId, DelegationId } from '../../../shared/domain/ids.ts';
import { useT } from '../../lib/i18n.ts';
import { useLifecycle } from '../lifecycle/use-lifecycle.ts';

type PositionValues = {
  position: Position;
  reason: string;
  clauseId: string | null;
  password: string;
  secondFactor: string;
  evidence: string;
};

const nothingYet: PositionValues = {
  position: 'endorse',
  reason: '',
  clauseId: null,
  password: '',
  secondFactor: '',
  evidence: '',
};

/** DE-5: an objection or reservation names its clause and reason. */
export function needsClause(position: Position): boolean {
  return position === 'object' || position === 'endorse-with-reservation';
}

/** The form of a position and signing it; on behalf of another delegation it asks for evidence. */
export function usePosition(document: DocumentView, delegationId: string) {
  const t = useT();
  const send = useLifecycle(document);
  const isOnBehalf = document.ownDelegationId !== delegationId;
  const form = useForm<PositionValues>({
    initialValues: nothingYet,
    validate: {
      reason: (reason, { position }) =>
        needsClause(position) && reason.trim() === '' ? t('Give a reason.') : null,
      clauseId: (clause, { position }) =>
        needsClause(position) && clause === null
          ? t('Name the clause that the objection or reservation is about.')
          : null,
      password: (password) => (password === '' ? t('Fill this in.') : null),
      evidence: (evidence) => (isOnBehalf && evidence.trim() === '' ? t('Fill this in.') : null),
    },
  });
  const sign = async ({ clauseId, secondFactor, evidence, ...values }: PositionValues) => {
    const namesClause = needsClause(values.position) && clauseId !== null;
    await send({
      type: 'take-position',
      delegationId: asId<DelegationId>(delegationId),
      ...values,
      clauseId: namesClause ? asId<ClauseId>(clauseId) : null,
      ...(secondFactor === '' ? {} : { secondFactor }),
      evidence: isOnBehalf ? evidence : null,
    });
  };
  return { form, sign, isOnBehalf };
}
