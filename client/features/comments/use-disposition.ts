import { useForm } from '@mantine/form';
import { routes } from '../../../shared/contract/routes.ts';
import { needsReason } from '../../../shared/domain/dispositions.ts';
import { isProblem } from '../../lib/api-problem.ts';
import { useT } from '../../lib/i18n.ts';
import { useCommand } from '../../lib/query.ts';
import { dispositionOf, initialValues } from './disposition-values.ts';
import type { DispositionValues } from './disposition-values.ts';
import { touchedByContributions } from './touched.ts';
import { useContributions } from './use-contributions.ts';
import type { Contribution } from './use-contributions.ts';

/** The form of an answer, what the contribution may repeat, and recording it. */
export function useDisposition(documentId: string, contribution: Contribution) {
  const t = useT();
  const dispose = useCommand(routes.dispose, { invalidates: touchedByContributions });
  const { contributions } = useContributions(documentId);
  const others = (contributions ?? []).filter(({ view }) => view.id !== contribution.view.id);
  const form = useForm<DispositionValues>({
    initialValues: initialValues(contribution),
    validate: {
      reason: (reason, { disposition }) =>
        needsReason(disposition) && reason.trim() === '' ? t('Give a reason.') : null,
      duplicateOf: (of, { disposition }) =>
        disposition === 'duplicate' && of === null ? t('Name the comment that this one repeats.') : null,
    },
  });
  const record = async (values: DispositionValues) => {
    const body = dispositionOf(contribution, values, others);
    try {
      await dispose.mutateAsync({ params: { documentId }, body });
    } catch (error) {
      if (isProblem(error, 'clause-changed')) form.setFieldValue('isForced', true);
      throw error;
    }
  };
  return { form, others, record };
}
