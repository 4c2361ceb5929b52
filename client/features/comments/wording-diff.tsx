import { Text } from '@mantine/core';
import { wordRuns } from '../../../shared/content/word-runs.ts';
import { useT } from '../../lib/i18n.ts';

type WordingDiffProps = { readonly before: string; readonly after: string };

/** Two wordings of a clause as redline. */
export function WordingDiff({ before, after }: WordingDiffProps) {
  const t = useT();
  return (
    <Text
      size="sm"
      p="xs"
      bg="gray.0"
      aria-label={t('Redline')}
      role="group"
      style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
    >
      {wordRuns(before, after).map((run, index) => {
        if (run.change === 'inserted') return <ins key={index}>{run.text}</ins>;
        if (run.change === 'deleted') return <del key={index}>{run.text}</del>;
        return <span key={index}>{run.text}</span>;
      })}
    </Text>
  );
}
