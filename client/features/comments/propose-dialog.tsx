import { Radio, Select, Stack, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMemo } from 'react';
import { rulesFrom } from '../../../shared/domain/numbering-rules.ts';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { listClauses } from '../../../shared/content/clause-list.ts';
import { asId } from '../../../shared/domain/ids.ts';
import type { ClauseId } from '../../../shared/domain/ids.ts';
import { useT } from '../../lib/i18n.ts';
import { useCommand, useRoute } from '../../lib/query.ts';
import { clauseOptions } from '../../ui/clause-options.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { touchedByContributions } from './touched.ts';
import { WordingDiff } from './wording-diff.tsx';

type ProposeDialogProps = {
  readonly document: DocumentView;
  readonly clauseId: string | null;
  readonly onClose: () => void;
};

type Values = {
  clauseId: string | null;
  kind: 'change' | 'insert-after' | 'delete';
  text: string;
  rationale: string;
};

/** Proposing wording for a clause with a rationale. The draft is not touched until it is accepted (CM-4). */
export function ProposeDialog({ document, clauseId, onClose }: ProposeDialogProps) {
  const t = useT();
  const propose = useCommand(routes.proposeAmendment, { invalidates: touchedByContributions });
  const live = useRoute(routes.getVersion, { params: { documentId: document.id, number: 'current' } });
  const clauses = useMemo(
    () =>
      live.data === undefined
        ? []
        : listClauses(live.data.content, rulesFrom(live.data.numbering, document.language)),
    [live.data, document.language],
  );
  const options = useMemo(() => clauseOptions(clauses), [clauses]);
  const wordsOf = (id: string | null) => clauses.find(({ clause }) => clause.attrs.id === id)?.text ?? '';
  const form = useForm<Values>({
    initialValues: { clauseId, kind: 'change', text: '', rationale: '' },
    validate: {
      clauseId: (id) => (id === null ? t('Choose a clause.') : null),
      text: (text, { kind }) => (kind !== 'delete' && text.trim() === '' ? t('Fill this in.') : null),
      rationale: (rationale) => (rationale.trim() === '' ? t('Fill this in.') : null),
    },
  });
  const { kind, text } = form.values;
  const base = wordsOf(form.values.clauseId);
  const startFrom = (id: string | null) => form.setFieldValue('text', wordsOf(id));
  return (
    <FormDialog
      isOpen
      size="xl"
      title={t('Propose wording')}
      onClose={onClose}
      form={form}
      submitLabel={t('Propose')}
      onSubmit={async (values) => {
        await propose.mutateAsync({
          params: { documentId: document.id },
          body: { wording: wordingOf(values), rationale: values.rationale },
        });
        onClose();
      }}
    >
      <Select
        label={t('Clause')}
        placeholder={t('Type a number or words')}
        searchable
        required
        limit={50}
        disabled={live.data === undefined}
        data={options}
        {...form.getInputProps('clauseId')}
      />
      <Radio.Group label={t('Kind of proposal')} {...form.getInputProps('kind')}>
        <Stack gap={6} mt={4}>
          <Radio value="change" label={t('Change the words')} />
          <Radio value="insert-after" label={t('Insert a new clause after it')} />
          <Radio value="delete" label={t('Delete the clause')} />
        </Stack>
      </Radio.Group>
      {kind !== 'delete' && (
        <Textarea
          label={t('Proposed wording')}
          required
          autosize
          minRows={3}
          onFocus={() => {
            if (kind === 'change' && text === '') startFrom(form.values.clauseId);
          }}
          {...form.getInputProps('text')}
        />
      )}
      {form.values.clauseId !== null && (
        <WordingDiff before={kind === 'insert-after' ? '' : base} after={proposedText(form.values, base)} />
      )}
      <Textarea label={t('Rationale')} required autosize minRows={2} {...form.getInputProps('rationale')} />
    </FormDialog>
  );
}

function proposedText({ kind, text }: Values, base: string): string {
  if (kind === 'delete') return '';
  return kind === 'change' && text === '' ? base : text;
}

function wordingOf({ kind, clauseId, text }: Values) {
  const id = asId<ClauseId>(clauseId ?? '');
  return kind === 'delete' ? { kind, clauseId: id } : { kind, clauseId: id, text };
}
