import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { WordQuery } from '../../../shared/content/find-words.ts';
import { useT } from '../../lib/i18n.ts';
import { useStore } from '../../lib/use-store.ts';
import classes from './find-bar.module.css';
import type { FindKey } from './find-keys.ts';
import { FindOptions } from './find-options.tsx';
import type { FindSession } from './find-session.ts';
import type { Replaced } from './replace-words.ts';
import { ReplaceRow } from './replace-row.tsx';
import { useFindKeys } from './use-find-keys.ts';

/** What was replaced, said until something else is looked for. */
type Written = Replaced & { readonly query: WordQuery };
type FindBarProps = { readonly find: FindSession; readonly canEdit: boolean };

/** Finds words in the text and, at a writing seat, writes others in their place. */
export function FindBar({ find, canEdit }: FindBarProps) {
  const { isOpen } = useStore(find.state);
  return isOpen ? <OpenBar find={find} canEdit={canEdit} /> : null;
}

function OpenBar({ find, canEdit }: FindBarProps) {
  const t = useT();
  const { query, count, current, isReplacing, opened } = useStore(find.state);
  const [written, setWritten] = useState<Written | null>(null);
  const bar = useRef<HTMLElement>(null);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), [opened]);
  const onKey = useCallback(
    (key: FindKey) => {
      if (key === 'close') find.close();
      if (key === 'next') find.next();
      if (key === 'previous') find.previous();
      if (key === 'find') input.current?.select();
      if (key === 'replace' && canEdit) find.showReplacing();
    },
    [find, canEdit],
  );
  useFindKeys(bar, onKey);
  const onEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onKey(event.shiftKey ? 'previous' : 'next');
  };
  return (
    <search ref={bar} className={classes['bar']} aria-label={t('Find in the text')}>
      <div className={classes['row']}>
        <TextInput
          ref={input}
          className={classes['words'] ?? ''}
          size="xs"
          aria-label={t('Find')}
          placeholder={t('Find')}
          value={query.words}
          onChange={(event) => find.setQuery({ ...query, words: event.currentTarget.value })}
          onKeyDown={onEnter}
        />
        <span className={classes['count']} role="status">
          {query.words !== '' &&
            countText(t, { count, current, written: written?.query === query ? written : null })}
        </span>
        <span className={classes['steps']}>
          <BarButton label={t('Previous place')} icon={IconChevronUp} onClick={() => find.previous()} />
          <BarButton label={t('Next place')} icon={IconChevronDown} onClick={() => find.next()} />
          <BarButton label={t('Close')} icon={IconX} onClick={() => find.close()} />
        </span>
        <FindOptions find={find} />
        {canEdit && !isReplacing && (
          <Button size="compact-xs" variant="default" onClick={() => find.showReplacing()}>
            {t('Replace…')}
          </Button>
        )}
      </div>
      {canEdit && isReplacing && (
        <ReplaceRow find={find} onReplaced={(replaced) => setWritten(replaced && { ...replaced, query })} />
      )}
    </search>
  );
}

type BarButtonProps = {
  readonly label: string;
  readonly icon: typeof IconX;
  readonly onClick: () => void;
};

function BarButton({ label, icon: Glyph, onClick }: BarButtonProps) {
  return (
    <ActionIcon size={30} variant="subtle" color="dark" aria-label={label} title={label} onClick={onClick}>
      <Glyph size={18} aria-hidden />
    </ActionIcon>
  );
}

type Counted = { readonly count: number; readonly current: number; readonly written: Replaced | null };
type T = ReturnType<typeof useT>;

function countText(t: T, { count, current, written }: Counted): string {
  if (written !== null) return writtenText(t, written);
  return count === 0 ? t('Not found') : t('{{current}} of {{total}}', { current, total: count });
}

function writtenText(t: T, { written, references }: Replaced): string {
  const said = t('{{count}} places were replaced.', { count: written });
  if (references === 0) return said;
  const left = t('{{count}} references were left: they follow their clauses by themselves.', {
    count: references,
  });
  return written === 0 ? left : `${said} ${left}`;
}
