import { Alert, Checkbox, Stack, Text } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { AmendmentView } from '../../../shared/contract/contribution-routes.ts';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import {
  nothingSpelled,
  readsAsBase,
  shownBase,
  spellStored,
  storedBase,
  storedProposal,
} from '../../../shared/content/shown-words.ts';
import type { StoredWords } from '../../../shared/content/shown-words.ts';
import type { Wording } from '../../../shared/domain/anchor.ts';
import { useT } from '../../lib/i18n.ts';
import type { DispositionValues } from './disposition-values.ts';
import { useLiveWords } from './use-live-words.ts';
import type { LiveWords } from './use-live-words.ts';
import { WordingDiff } from './wording-diff.tsx';
import { WordingField } from './wording-field.tsx';

type ApplyWordingProps = {
  readonly document: DocumentView;
  readonly amendment: AmendmentView;
  readonly form: UseFormReturnType<DispositionValues>;
};

/** CM-4: the accepted wording goes into the text; where the clause reads otherwise by now, the three texts are shown. */
export function ApplyWording({ document, amendment, form }: ApplyWordingProps) {
  const t = useT();
  const { wording } = amendment;
  const live = useLiveWords(document);
  const now = live?.wordsOf(wording.clauseId) ?? null;
  const isChanged = now !== null && !readsAsBase(now, wording);
  return (
    <Stack gap="sm">
      <Checkbox
        label={t('Write the wording into the text now')}
        {...form.getInputProps('isApplied', { type: 'checkbox' })}
      />
      {isChanged && form.values.isApplied && (
        <Alert color="orange" title={t('The clause has changed since this wording was proposed')}>
          <Text size="sm" fw={600}>
            {t('When it was proposed')}
          </Text>
          <Text size="sm">{shownBase(wording)}</Text>
          <Text size="sm" fw={600} mt="xs">
            {t('As it is now')}
          </Text>
          <Text size="sm">{now !== null && live !== null && spellStored(now, live.cite).text}</Text>
          <Checkbox
            mt="sm"
            label={t('I have compared the texts; use the wording below')}
            {...form.getInputProps('isForced', { type: 'checkbox' })}
          />
        </Alert>
      )}
      {wording.kind !== 'delete' && form.values.isApplied && live !== null && (
        <WordsToApply {...{ live, wording, now, form }} />
      )}
    </Stack>
  );
}

type WordsToApplyProps = Pick<ApplyWordingProps, 'form'> & {
  readonly live: LiveWords;
  readonly wording: Wording;
  readonly now: StoredWords | null;
};

function WordsToApply({ live: { cite }, wording, now, form }: WordsToApplyProps) {
  const t = useT();
  const base = now ?? storedBase(wording);
  return (
    <>
      <WordingField
        label={t('Wording')}
        cite={cite}
        pool={[...new Set([...base.targets, ...storedProposal(wording).targets])]}
        {...form.getInputProps('wording')}
        value={form.values.wording}
        onChange={(value) => form.setFieldValue('wording', value)}
      />
      <WordingDiff
        before={wording.kind === 'insert-after' ? nothingSpelled : spellStored(base, cite)}
        after={spellStored(form.values.wording, cite)}
      />
    </>
  );
}
