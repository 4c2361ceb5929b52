import { Anchor, Button, Stack, Text } from '@mantine/core';
import { findingMessages } from '../../../shared/domain/findings.ts';
import type { Finding, FindingFix } from '../../../shared/domain/findings.ts';
import { useT } from '../../lib/i18n.ts';
import type { Translate } from '../../lib/i18n.ts';
import type { EditorSession } from '../editor/text/editor-session.ts';
import { mend } from './mend.ts';

type FindingItemProps = {
  readonly finding: Finding;
  readonly session: EditorSession;
  /** The language of the text. */
  readonly language: string;
  readonly onJump?: () => void;
};

/** One finding: what it is, the way to its clause, and its fix where one click is enough. */
export function FindingItem({ finding, session, language, onJump }: FindingItemProps) {
  const t = useT();
  const { clauseId, fix } = finding;
  const words = t(findingMessages[finding.code], finding.params);
  return (
    <Stack gap={4} align="flex-start">
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
          {placed(words, session.numberOf(clauseId).number)}
        </Anchor>
      )}
      {fix !== null && (
        <Button
          size="compact-xs"
          variant="default"
          h="auto"
          maw="100%"
          py={2}
          styles={{ label: { whiteSpace: 'normal', textAlign: 'start', lineHeight: 1.3 } }}
          onClick={() => session.run(mend(finding, language))}
        >
          {fixLabel(t, fix)}
        </Button>
      )}
    </Stack>
  );
}

function placed(words: string, number: string): string {
  return number === '' ? words : `${number}: ${words}`;
}

function fixLabel(t: Translate, fix: FindingFix): string {
  switch (fix.type) {
    case 'remove':
      return t('Remove it');
    case 'set-level':
      return t('Make it level {{level}}', { level: fix.level });
    case 'replace':
      return t('Write “{{words}}”', { words: fix.by });
    case 'remove-broken-references':
      return t('Take the reference out');
    case 'bring-back':
      return t('Bring it back as in the template');
    case 'define':
      return t('Add its definition');
    default:
      return fix satisfies never;
  }
}
