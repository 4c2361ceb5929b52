import { Checkbox } from '@mantine/core';
import { useT } from '../../lib/i18n.ts';
import { useStore } from '../../lib/use-store.ts';
import type { FindSession } from './find-session.ts';

export function FindOptions({ find }: { readonly find: FindSession }) {
  const t = useT();
  const { query, isInSelection, hasSelection } = useStore(find.state);
  return (
    <>
      <Checkbox
        size="xs"
        label={t('Match case')}
        checked={query.matchesCase}
        onChange={(event) => find.setQuery({ ...query, matchesCase: event.currentTarget.checked })}
      />
      <Checkbox
        size="xs"
        label={t('Whole words')}
        checked={query.isWholeWord}
        onChange={(event) => find.setQuery({ ...query, isWholeWord: event.currentTarget.checked })}
      />
      <Checkbox
        size="xs"
        label={t('In the selection')}
        checked={isInSelection}
        disabled={!isInSelection && !hasSelection}
        onChange={(event) => find.setInSelection(event.currentTarget.checked)}
      />
    </>
  );
}
