import { Button, Group, Text } from '@mantine/core';
import type { ContributionRefView } from '../../../shared/contract/contribution-routes.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { useT } from '../../lib/i18n.ts';
import { useCommand } from '../../lib/query.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { touchedByContributions } from './touched.ts';

type AnswerDispositionProps = { readonly documentId: string; readonly subject: ContributionRefView };

/** CM-6: the author says whether the answer satisfies. It never blocks. */
export function AnswerDisposition({ documentId, subject }: AnswerDispositionProps) {
  const t = useT();
  const answer = useCommand(routes.answerDisposition, { invalidates: touchedByContributions });
  const say = (isSatisfied: boolean) =>
    answer.mutate({ params: { documentId }, body: { subject, isSatisfied } });
  return (
    <>
      <Group gap={4}>
        <Text size="xs">{t('Does this answer satisfy you?')}</Text>
        <Button size="compact-xs" variant="default" onClick={() => say(true)}>
          {t('Satisfied')}
        </Button>
        <Button size="compact-xs" variant="default" onClick={() => say(false)}>
          {t('Not satisfied')}
        </Button>
      </Group>
      <ErrorNote error={answer.error} />
    </>
  );
}
