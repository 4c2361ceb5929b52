import { Badge, Group, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useId, useState } from 'react';
import { findingLevels } from '../../../shared/domain/findings.ts';
import type { Finding, FindingLevel } from '../../../shared/domain/findings.ts';
import { useT } from '../../lib/i18n.ts';
import type { EditorSession } from '../editor/text/editor-session.ts';
import { FindingItem } from './finding-item.tsx';
import { levelColors, levelWords } from './level-words.ts';
import type { ReviewState } from './text-reviewer.ts';

type FindingsPanelProps = {
  readonly state: ReviewState;
  readonly session: EditorSession;
  /** The language of the text. */
  readonly language: string;
  readonly onJump?: () => void;
};

/** What is wrong with the text (TX-4), by level; errors stop the opening of a round. */
export function FindingsPanel({ state, ...place }: FindingsPanelProps) {
  const t = useT();
  const [shown, setShown] = useState<FindingLevel | 'all'>('all');
  const { findings } = state.review;
  const levels = findingLevels.filter((level) => findings.some((finding) => finding.level === level));
  const chosen = levels.filter((level) => shown === 'all' || shown === level || !levels.includes(shown));
  return (
    <Stack gap="md" component="section" aria-label={t('Findings')}>
      <PanelNote state={state} />
      {levels.length > 1 && (
        <SegmentedControl
          size="xs"
          fullWidth
          aria-label={t('Which findings')}
          value={shown !== 'all' && levels.includes(shown) ? shown : 'all'}
          onChange={(value) => setShown(findingLevels.find((level) => level === value) ?? 'all')}
          data={[
            { value: 'all', label: t('All') },
            ...levels.map((level) => ({ value: level, label: t(levelWords[level]) })),
          ]}
        />
      )}
      {chosen.map((level) => (
        <LevelGroup
          key={level}
          level={level}
          {...place}
          findings={findings.filter((each) => each.level === level)}
        />
      ))}
    </Stack>
  );
}

function PanelNote({ state: { status, review } }: Pick<FindingsPanelProps, 'state'>) {
  const t = useT();
  if (status === 'ready' && review.findings.length > 0) return null;
  const words =
    status === 'failed'
      ? t('The text cannot be checked on this page. Reload it.')
      : status === 'reading'
        ? t('Reading the text…')
        : t('No findings');
  return (
    <Text size="sm" c={status === 'failed' ? 'red' : 'dimmed'} role="status">
      {words}
    </Text>
  );
}

type LevelGroupProps = Omit<FindingsPanelProps, 'state'> & {
  readonly level: FindingLevel;
  readonly findings: readonly Finding[];
};

function LevelGroup({ level, findings, ...place }: LevelGroupProps) {
  const t = useT();
  const id = useId();
  return (
    <Stack gap="xs" component="section" aria-labelledby={id}>
      <Group gap={6}>
        <Title order={3} size="h6" id={id}>
          {t(levelWords[level])}
        </Title>
        <Badge size="sm" circle={findings.length < 10} color={levelColors[level]}>
          {findings.length}
        </Badge>
      </Group>
      <Stack gap="sm" component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
        {findings.map((finding, index) => (
          <li key={`${keyOf(finding)} ${index}`}>
            <FindingItem finding={finding} {...place} />
          </li>
        ))}
      </Stack>
    </Stack>
  );
}

/** One clause may say the same discouraged words twice: the place in the list tells them apart. */
function keyOf({ code, clauseId, params }: Finding): string {
  return [code, clauseId, JSON.stringify(params)].join(' ');
}
