import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../lib/i18n.ts';
import { useStore } from '../../lib/use-store.ts';
import classes from './find-bar.module.css';
import type { FindSession } from './find-session.ts';
import type { Replaced } from './replace-words.ts';

type ReplaceRowProps = {
  readonly find: FindSession;
  /** What is to be said of it; `null` where the text says it itself. */
  readonly onReplaced: (replaced: Replaced | null) => void;
};

/** Other words for one place or for all; Enter writes them over the current one. */
export function ReplaceRow({ find, onReplaced }: ReplaceRowProps) {
  const t = useT();
  const { count, query } = useStore(find.state);
  const [words, setWords] = useState('');
  const isIdle = count === 0 || query.words === '';
  const replaceOne = () => {
    const replaced = find.replace(words);
    onReplaced(replaced.references > 0 ? replaced : null);
  };
  return (
    <div className={classes['row']}>
      <TextInput
        className={classes['words'] ?? ''}
        size="xs"
        aria-label={t('Replace with')}
        placeholder={t('Replace with')}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          replaceOne();
        }}
      />
      <Button size="compact-sm" variant="default" disabled={isIdle} onClick={replaceOne}>
        {t('Replace')}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        disabled={isIdle}
        onClick={() => onReplaced(find.replaceAll(words))}
      >
        {t('Replace all')}
      </Button>
    </div>
  );
}
