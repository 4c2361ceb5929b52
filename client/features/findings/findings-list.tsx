import { Anchor, Badge, Group, Stack, Text, Title } from '@mantine/core';
import { findingMessages } from '../../../shared/domain/findings.ts';
import type { Finding } from '../../../shared/domain/findings.ts';
import { useT } from '../../lib/i18n.ts';
import type { EditorSession } from '../editor/editor-session.ts';

type FindingsListProps = {
  readonly findings: readonly Finding[];
  readonly session: EditorSession;
  readonly onJump?: () => void;
};

/** What is wrong with the structure of the text (TX-4); errors stop the opening of a review. */
export function FindingsList({ findings, session, onJump }: FindingsListProps) {
  const t = useT();
  return (
    <Stack gap="xs" component="section" aria-labelledby="findings" mt="lg">
      <Title order={2} size="h6" id="findings">
        {t('Findings')}
      </Title>
      {findings.length === 0 && (
        <Text size="xs" c="dimmed">
          {t('Nothing to mend.')}
        </Text>
      )}
      <Stack gap="xs" component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
        {findings.map((finding) => (
          <li key={`${finding.code} ${finding.clauseId ?? ''}`}>
            <FindingItem finding={finding} session={session} {...(onJump === undefined ? {} : { onJump })} />
          </li>
        ))}
      </Stack>
    </Stack>
  );
}

type FindingItemProps = Omit<FindingsListProps, 'findings'> & { readonly finding: Finding };

function FindingItem({ finding, session, onJump }: FindingItemProps) {
  const t = useT();
  const { clauseId, level } = finding;
  const words = t(findingMessages[finding.code], finding.params);
  const number = clauseId === null ? '' : session.numberOf(clauseId).number;
  return (
    <Group gap={6} wrap="nowrap" align="flex-start">
      <Badge size="xs" color={level === 'error' ? 'red' : 'yellow'} miw="max-content">
        {level === 'error' ? t('Error') : t('Advice')}
      </Badge>
      {clauseId === null ? (
        <Text size="xs">{words}</Text>
      ) : (
        <Anchor
          component="button"
          type="button"
          size="xs"
          ta="start"
          onClick={() => {
            session.goToClause(clauseId);
            onJump?.();
          }}
        >
          {number === '' ? words : `${number}: ${words}`}
        </Anchor>
      )}
    </Group>
  );
}
