import { Badge, Stack, Text } from '@mantine/core';
import type { DispositionView, ThreadView } from '../../../shared/contract/contribution-routes.ts';
import type { Disposition } from '../../../shared/domain/dispositions.ts';
import { useFormat } from '../../lib/format.ts';
import { useT } from '../../lib/i18n.ts';
import { ActorName } from '../../ui/person-name.tsx';
import { dispositionWords } from '../../ui/words.ts';

type DispositionNoteProps = {
  readonly dispositions: readonly DispositionView[];
  readonly authorAnswer: ThreadView['authorAnswer'];
};

const colours: Readonly<Partial<Record<Disposition, string>>> = {
  accepted: 'pine',
  'accepted-in-part': 'pine',
  'not-accepted': 'red',
  'out-of-scope': 'orange',
};

/** The answer that holds, with its reason; earlier ones are named (CM-5). */
export function DispositionNote({ dispositions, authorAnswer }: DispositionNoteProps) {
  const t = useT();
  const format = useFormat();
  const last = dispositions.at(-1);
  if (last === undefined) return null;
  const earlier = dispositions.slice(0, -1).map(({ disposition }) => t(dispositionWords[disposition]));
  return (
    <Stack gap={2} p="xs" bg="gray.0" style={{ borderRadius: 'var(--mantine-radius-sm)' }}>
      <Badge size="sm" variant="light" color={colours[last.disposition] ?? 'gray'}>
        {t(dispositionWords[last.disposition])}
      </Badge>
      {last.reason !== '' && <Text size="sm">{last.reason}</Text>}
      {last.resultingText !== '' && (
        <Text size="sm">{t('Change: {{text}}', { text: last.resultingText })}</Text>
      )}
      <Text size="xs" c="dimmed">
        <ActorName actor={last.by} /> · {format.dateTime(last.at)}
      </Text>
      {earlier.length > 0 && (
        <Text size="xs" c="dimmed">
          {t('Earlier answers: {{answers}}', { answers: earlier.join(', ') })}
        </Text>
      )}
      {authorAnswer !== null && (
        <Text size="xs">
          {authorAnswer.isSatisfied ? t('The author is satisfied.') : t('The author is not satisfied.')}
          {authorAnswer.note !== '' && ` ${authorAnswer.note}`}
        </Text>
      )}
    </Stack>
  );
}
