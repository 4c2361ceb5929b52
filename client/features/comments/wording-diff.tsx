import { Text } from '@mantine/core';
import type { SpelledWords } from '../../../shared/content/spell-words.ts';
import { compareSpelled } from '../../../shared/content/compare-spelled.ts';
import { useT } from '../../lib/i18n.ts';

type WordingDiffProps = { readonly before: SpelledWords; readonly after: SpelledWords };

/** Two wordings of a clause as redline. */
export function WordingDiff({ before, after }: WordingDiffProps) {
  const t = useT();
  const { runs, hidesRedirection } = compareSpelled(before, after);
  return (
    <Text
      size="sm"
      p="xs"
      bg="gray.0"
      aria-label={t('Redline')}
      role="group"
      style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
    >
      {runs.map((run, index) => {
        if (run.change === 'inserted') return <ins key={index}>{run.text}</ins>;
        if (run.change === 'deleted') return <del key={index}>{run.text}</del>;
        return <span key={index}>{run.text}</span>;
      })}
      {hidesRedirection && (
        <Text span size="xs" c="gray.8" display="block" mt={4}>
          {t(
            'Where the same words are struck out and written anew, the reference leads elsewhere or is none any more.',
          )}
        </Text>
      )}
    </Text>
  );
}
