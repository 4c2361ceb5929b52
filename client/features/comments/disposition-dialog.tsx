import { Radio, Select, Stack, Textarea } from '@mantine/core';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import { dispositions, needsReason } from '../../../shared/domain/dispositions.ts';
import type { Disposition } from '../../../shared/domain/dispositions.ts';
import { useT } from '../../lib/i18n.ts';
import { Citation } from '../../ui/citation.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { dispositionWords } from '../../ui/words.ts';
import { ApplyWording } from './apply-wording.tsx';
import { bodyOf, shortNameOf } from './contribution-words.ts';
import { isAcceptance } from './disposition-values.ts';
import type { Contribution } from './use-contributions.ts';
import { useDisposition } from './use-disposition.ts';

type DispositionDialogProps = {
  readonly document: DocumentView;
  readonly contribution: Contribution;
  readonly onClose: () => void;
};

/** Answering a comment or amendment (CM-5); an accepted wording is written into the text by the server. */
export function DispositionDialog({ document, contribution, onClose }: DispositionDialogProps) {
  const t = useT();
  const { form, others, record } = useDisposition(document.id, contribution);
  return (
    <FormDialog
      isOpen
      size="xl"
      title={t('Answer')}
      onClose={onClose}
      form={form}
      submitLabel={t('Record the answer')}
      onSubmit={async (values) => {
        await record(values);
        onClose();
      }}
    >
      <Citation lineClamp={6}>{bodyOf(contribution)}</Citation>
      <AnswerFields contribution={contribution} form={form} others={others} />
      {contribution.kind === 'amendment' && isAcceptance(form.values.disposition) ? (
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

type AnswerFieldsProps = Pick<DispositionDialogProps, 'contribution'> &
  Pick<ReturnType<typeof useDisposition>, 'form' | 'others'>;

function AnswerFields({ contribution, form, others }: AnswerFieldsProps) {
  const t = useT();
  const { disposition } = form.values;
  return (
    <>
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
    </>
  );
}

function choicesFor({ view }: Contribution): readonly Disposition[] {
  return view.abilities.includes('dispose') ? dispositions : ['withdrawn'];
}
