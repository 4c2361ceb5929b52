import { flowsOn } from '../../../shared/domain/procedure.ts';
import type { Procedure, ProcedureStep } from '../../../shared/domain/procedure.ts';
import { useT } from '../../lib/i18n.ts';

/** What comes after a step, in words. */
export function useNextWords({ steps }: Procedure): (step: ProcedureStep) => string {
  const t = useT();
  return (step) => {
    const following = steps[steps.indexOf(step) + 1]?.number ?? '';
    const jump = steps.find(({ id }) => id === step.goTo)?.number ?? '';
    const after = following === '' || !flowsOn(step) ? t('End') : following;
    if (step.goTo === null) return after;
    return step.decision === '' ? jump : t('yes: {{jump}}; no: {{after}}', { jump, after });
  };
}
