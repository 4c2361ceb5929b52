import { Radio, Select, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import { routes } from '../../../shared/contract/routes.ts';
import type { ContributionRefView } from '../../../shared/contract/contribution-routes.ts';
import { dispositions, needsReason } from '../../../shared/domain/dispositions.ts';
import type { Disposition } from '../../../shared/domain/dispositions.ts';
import { isProblem } from '../../lib/api-problem.ts';
import { useT } from '../../lib/i18n.ts';
import { useCommand } from '../../lib/query.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { dispositionWords } from '../../ui/words.ts';
import { ApplyWording } from './apply-wording.tsx';
import { bodyOf, shortNameOf } from './contribution-words.ts';
import type { DispositionValues } from './disposition-values.ts';
import { touchedByContributions } from './touched.ts';
import { useContributions } from './use-contributions.ts';
import type { Contribution } from './use-contributions.ts';

type DispositionDialogProps = {
  readonly document: DocumentView;
  readonly contribution: Contribution;
  readonly onClose: () => void;
};

/** Answering a comment or amendment (CM-5); an accepted wording is written into the text by the server. */
export function DispositionDialog({ document, contribution, onClose }: DispositionDialogProps) {
  const t = useT();
  const dispose = useCommand(routes.dispose, { invalidates: touchedByContributions });
  const { contributions } = useContributions(document.id);
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
  const { disposition } = form.values;
  const submit = async (values: DispositionValues) => {
    try {
      await dispose.mutateAsync({
        params: { documentId: document.id },
        body: bodyFor(contribution, values, others),
      });
      onClose();
    } catch (error) {
      if (isProblem(error, 'clause-changed')) form.setFieldValue('isForced', true);
      throw error;
    }
  };
  return (
    <FormDialog
      isOpen
      size="xl"
      title={t('Answer')}
      onClose={onClose}
      form={form}
      submitLabel={t('Record the answer')}
      onSubmit={submit}
    >
      <Text
        size="sm"
        component="blockquote"
        m={0}
        pl="sm"
        style={{ borderLeft: '3px solid var(--mantine-color-gray-4)', whiteSpace: 'pre-wrap' }}
        lineClamp={6}
      >
        {bodyOf(contribution)}
      </Text>
      <Radio.Group label={t('Disposition')} {...form.getInputProps('disposition')}>
        <Stack gap={6} mt={4}>
          {choicesFor(contribution).map((value) => (
            <Radio key={value} value={value} label={t(dispositionWords[value])} />
          ))}
        </Stack>
      </Radio.Group>
      {disposition === 'duplicate' && (
        <Select
          label={t('Duplicate of')}
          searchable
          required
          data={others.map((other) => ({ value: other.view.id, label: shortNameOf(other) }))}
          {...form.getInputProps('duplicateOf')}
        />
      )}
      <Textarea
        label={t('Reason')}
        autosize
        minRows={2}
        required={needsReason(disposition)}
        {...form.getInputProps('reason')}
      />
      {contribution.kind === 'amendment' && isAcceptance(disposition) ? (
        <ApplyWording document={document} amendment={contribution.view} form={form} />
      ) : (
        <Textarea
          label={t('Resulting change')}
          description={t('What was changed in the text because of it, if anything')}
          autosize
          {...form.getInputProps('resultingText')}
        />
      )}
    </FormDialog>
  );
}

function initialValues(contribution: Contribution): DispositionValues {
  const wording = contribution.kind === 'amendment' ? contribution.view.wording : null;
  const isOwn = contribution.view.abilities.includes('dispose');
  return {
    disposition: isOwn ? 'accepted' : 'withdrawn',
    reason: '',
    resultingText: '',
    duplicateOf: null,
    isApplied: true,
    text: wording === null || wording.kind === 'delete' ? '' : wording.text,
    isForced: false,
  };
}

function choicesFor({ view }: Contribution): readonly Disposition[] {
  return view.abilities.includes('dispose') ? dispositions : ['withdrawn'];
}

function isAcceptance(disposition: Disposition): boolean {
  return disposition === 'accepted' || disposition === 'accepted-in-part';
}

function bodyFor(contribution: Contribution, values: DispositionValues, others: readonly Contribution[]) {
  const { disposition, reason, resultingText, isForced } = values;
  const duplicate = others.find(({ view }) => view.id === values.duplicateOf);
  const writes = contribution.kind === 'amendment' && isAcceptance(disposition) && values.isApplied;
  const isDeletion = contribution.kind === 'amendment' && contribution.view.wording.kind === 'delete';
  return {
    subject: refOf(contribution),
    disposition,
    reason,
    resultingText: writes ? values.text : resultingText,
    duplicateOf: disposition === 'duplicate' && duplicate !== undefined ? refOf(duplicate) : null,
    apply: writes ? { text: isDeletion ? null : values.text, isForced } : null,
  };
}

function refOf(contribution: Contribution): ContributionRefView {
  if (contribution.kind === 'thread') return { kind: 'thread', id: contribution.view.id };
  return { kind: 'amendment', id: contribution.view.id };
}
