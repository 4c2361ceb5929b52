import { Anchor, Badge, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useId } from 'react';
import { findingMessages } from '../../../shared/domain/findings.ts';
import type { Finding, FindingFix } from '../../../shared/domain/findings.ts';
import { useT } from '../../lib/i18n.ts';
import type { Translate } from '../../lib/i18n.ts';
import type { EditorSession } from '../editor/editor-session.ts';
import { mend } from './mend.ts';

type FindingsListProps = {
  readonly findings: readonly Finding[];
  readonly session: EditorSession;
  readonly onJump?: () => void;
};

/** What is wrong with the structure and the words of the text (TX-4); errors stop the opening of a review. */
export function FindingsList({ findings, session, onJump }: FindingsListProps) {
  const t = useT();
  const id = useId();
  return (
    <Stack gap="xs" component="section" aria-labelledby={id} mt="lg">
      <Title order={2} size="h6" id={id}>
        {t('Findings')}
      </Title>
      {findings.length === 0 && (
        <Text size="xs" c="dimmed">
          {t('Nothing to mend.')}
        </Text>
      )}
      <Stack gap="xs" component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
        {findings.map((finding, index) => (
          <li key={`${keyOf(finding)} ${index}`}>
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
      <Stack gap={2} align="flex-start" flex={1} miw={0}>
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
        {finding.fix !== null && (
          <Button
            size="compact-xs"
            variant="default"
            h="auto"
            maw="100%"
            py={2}
            styles={{ label: { whiteSpace: 'normal', textAlign: 'start', lineHeight: 1.3 } }}
            onClick={() => session.run(mend(finding))}
          >
            {fixLabel(t, finding.fix)}
          </Button>
        )}
      </Stack>
    </Group>
  );
}

function fixLabel(t: Translate, fix: FindingFix): string {
  switch (fix.type) {
    case 'remove':
      return t('Remove it');
    case 'set-level':
      return t('Make it level {{level}}', { level: fix.level });
    case 'replace':
      return t('Write “{{words}}”', { words: fix.by });
    default:
      return fix satisfies never;
  }
}

/** One clause may say the same discouraged words twice: the place in the list tells them apart. */
function keyOf({ code, clauseId, params }: Finding): string {
  return [code, clauseId, JSON.stringify(params)].join(' ');
}
