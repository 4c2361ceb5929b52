import { Alert, Checkbox, Stack, Text, Textarea } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { numberingRules } from '../../../shared/domain/numbering-rules.ts';
import type { AmendmentView } from '../../../shared/contract/contribution-routes.ts';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { listClauses } from '../../../shared/content/clause-list.ts';
import { useT } from '../../lib/i18n.ts';
import { useRoute } from '../../lib/query.ts';
import type { DispositionValues } from './disposition-values.ts';
import { WordingDiff } from './wording-diff.tsx';

type ApplyWordingProps = {
  readonly document: DocumentView;
  readonly amendment: AmendmentView;
  readonly form: UseFormReturnType<DispositionValues>;
};

/** CM-4: the accepted wording goes into the text; where the clause reads otherwise by now, the three texts are shown. */
export function ApplyWording({ document, amendment, form }: ApplyWordingProps) {
  const t = useT();
  const { wording } = amendment;
  const now = useClauseNow(document, wording.clauseId);
  const isChanged = now !== null && now !== wording.base;
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
          <Text size="sm">{wording.base}</Text>
          <Text size="sm" fw={600} mt="xs">
            {t('As it is now')}
          </Text>
          <Text size="sm">{now}</Text>
          <Checkbox
            mt="sm"
            label={t('I have compared the texts; use the wording below')}
            {...form.getInputProps('isForced', { type: 'checkbox' })}
          />
        </Alert>
      )}
      {wording.kind !== 'delete' && form.values.isApplied && (
        <>
          <Textarea label={t('Wording')} autosize minRows={3} {...form.getInputProps('text')} />
          <WordingDiff
            before={wording.kind === 'insert-after' ? '' : (now ?? wording.base)}
            after={form.values.text}
          />
        </>
      )}
    </Stack>
  );
}

/** The clause's words in the live text; null while loading or when it is gone. */
function useClauseNow(document: DocumentView, clauseId: string): string | null {
  const live = useRoute(routes.getVersion, { params: { documentId: document.id, number: 'current' } });
  if (live.data === undefined) return null;
  const found = listClauses(live.data.content, numberingRules(document)).find(
    ({ clause }) => clause.attrs.id === clauseId,
  );
  return found?.text ?? null;
}
