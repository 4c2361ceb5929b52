import { Radio, Select, Stack, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { UseFormReturnType } from '@mantine/form';
import { useMemo } from 'react';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import { routes } from '../../../shared/contract/routes.ts';
import type { ListedClause } from '../../../shared/content/clause-list.ts';
import { nothingStored, spellStored } from '../../../shared/content/shown-words.ts';
import type { StoredWords } from '../../../shared/content/shown-words.ts';
import { asId } from '../../../shared/domain/ids.ts';
import type { ClauseId } from '../../../shared/domain/ids.ts';
import { useT } from '../../lib/i18n.ts';
import { useCommand } from '../../lib/query.ts';
import { clauseOptions } from '../../ui/clause-options.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { sentWords } from './sent-words.ts';
import { touchedByContributions } from './touched.ts';
import { useLiveWords } from './use-live-words.ts';
import type { LiveWords } from './use-live-words.ts';
import { WordingDiff } from './wording-diff.tsx';
import { WordingField } from './wording-field.tsx';

type ProposeDialogProps = {
  readonly document: DocumentView;
  readonly clauseId: string | null;
  readonly onClose: () => void;
};

type Values = {
  clauseId: string | null;
  kind: 'change' | 'insert-after' | 'delete';
  /** `null` until something is written: then a change begins with the words of the clause. */
  wording: StoredWords | null;
  rationale: string;
};

const noClauses: readonly ListedClause[] = [];

/** Proposing wording for a clause with a rationale. The draft is not touched until it is accepted (CM-4). */
export function ProposeDialog({ document, clauseId, onClose }: ProposeDialogProps) {
  const t = useT();
  const propose = useCommand(routes.proposeAmendment, { invalidates: touchedByContributions });
  const live = useLiveWords(document);
  const clauses = live?.clauses ?? noClauses;
  const options = useMemo(() => clauseOptions(clauses), [clauses]);
  const form = useForm<Values>({
    initialValues: { clauseId, kind: 'change', wording: null, rationale: '' },
    validate: {
      clauseId: (id) => (id === null ? t('Choose a clause.') : null),
      wording: (wording, { kind }) =>
        kind !== 'delete' && (wording ?? nothingStored).text.trim() === '' ? t('Fill this in.') : null,
      rationale: (rationale) => (rationale.trim() === '' ? t('Fill this in.') : null),
    },
  });
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
        disabled={live === null}
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
      {live !== null && <ProposedWords live={live} form={form} />}
      <Textarea label={t('Rationale')} required autosize minRows={2} {...form.getInputProps('rationale')} />
    </FormDialog>
  );
}

type ProposedWordsProps = { readonly live: LiveWords; readonly form: UseFormReturnType<Values> };

function ProposedWords({ live, form }: ProposedWordsProps) {
  const t = useT();
  const { kind, clauseId, wording } = form.values;
  const { cite } = live;
  const base = live.wordsOf(clauseId) ?? nothingStored;
  const proposed = wording ?? (kind === 'change' ? base : nothingStored);
  const isEmpty = wording === null || wording.text === '';
  return (
    <>
      {kind !== 'delete' && (
        <WordingField
          label={t('Proposed wording')}
          required
          cite={cite}
          pool={base.targets}
          {...form.getInputProps('wording')}
          value={wording ?? nothingStored}
          onFocus={() => {
            if (kind === 'change' && isEmpty) form.setFieldValue('wording', base);
          }}
          onChange={(value) => form.setFieldValue('wording', value)}
        />
      )}
      {clauseId !== null && (
        <WordingDiff
          before={spellStored(kind === 'insert-after' ? nothingStored : base, cite)}
          after={spellStored(kind === 'delete' ? nothingStored : proposed, cite)}
        />
      )}
    </>
  );
}

function wordingOf({ kind, clauseId, wording }: Values) {
  const id = asId<ClauseId>(clauseId ?? '');
  if (kind === 'delete') return { kind, clauseId: id };
  return { kind, clauseId: id, ...sentWords(wording ?? nothingStored) };
}
