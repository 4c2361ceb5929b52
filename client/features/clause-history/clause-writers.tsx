import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ClauseHistoryView } from '../../../shared/contract/clause-routes.ts';
import { useFormat } from '../../lib/format.ts';
import { useT } from '../../lib/i18n.ts';
import classes from './clause-history.module.css';
import { WriterName } from './writer-name.tsx';

/** Whose characters stand in the clause, with their share. */
export function ClauseWriters({ history }: { readonly history: ClauseHistoryView }) {
  const t = useT();
  const { writers, unrecorded, isInText } = history;
  const all = writers.reduce((sum, { characters }) => sum + characters, unrecorded);
  if (!isInText || all === 0) return null;
  return (
    <ul className={classes['writers']} aria-label={t('Who wrote the words that stand')}>
      {writers.map(({ by, characters }) => (
        <Writer key={by?.kind === 'person' ? by.personId : ''} part={characters / all}>
          <WriterName by={by} />
        </Writer>
      ))}
      {unrecorded > 0 && (
        <Writer part={unrecorded / all}>
          <Text span inherit c="dimmed">
            {t('Not recorded')}
          </Text>
        </Writer>
      )}
    </ul>
  );
}

type WriterProps = { readonly part: number; readonly children: ReactNode };

function Writer({ part, children }: WriterProps) {
  const format = useFormat();
  return (
    <li className={classes['writer']}>
      <span className={classes['bar']} style={{ inlineSize: `${Math.max(part * 100, 1)}%` }} aria-hidden />
      <span className={classes['who']}>{children}</span>
      <span className={classes['share']}>{format.percent(part)}</span>
    </li>
  );
}
