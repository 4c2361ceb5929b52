import { Text } from '@mantine/core';
import { pagesOf } from '../../../shared/content/count-words.ts';
import { useLanguage, useT } from '../../lib/i18n.ts';
import { useStore } from '../../lib/use-store.ts';
import type { WordCount } from '../editor/text/word-count.ts';

/** How long the text is, and what is selected of it. */
export function WordCounts({ wordCount }: { readonly wordCount: WordCount }) {
  const t = useT();
  const { words, selected } = useStore(wordCount.store);
  const all = useLength(words);
  const part = useLength(selected);
  return (
    <Text size="xs" c="dimmed" data-words={words}>
      {selected > 0 ? t('Selected: {{length}}', { length: part }) : all}
    </Text>
  );
}

function useLength(count: number): string {
  const t = useT();
  const language = useLanguage();
  const pages = pagesOf(count);
  const number = (value: number) => new Intl.NumberFormat(language).format(value);
  const words = t('{{words}} words', { count, words: number(count) });
  return `${words} · ${t('about {{pages}} pages', { count: pages, pages: number(pages) })}`;
}
