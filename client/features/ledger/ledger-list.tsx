import { Text } from '@mantine/core';
import type { LedgerEntryView } from '../../../shared/contract/document-routes.ts';
import { useFormat } from '../../lib/format.ts';
import { ActorName } from '../../ui/person-name.tsx';
import { useSentence } from '../../ui/sentence-text.ts';
import classes from './ledger-list.module.css';

/** Entries of the ledger as sentences, each with the start of its hash. */
export function LedgerList({ entries }: { readonly entries: readonly LedgerEntryView[] }) {
  return (
    <ol className={classes['list']}>
      {entries.map((entry) => (
        <LedgerItem key={entry.seq} entry={entry} />
      ))}
    </ol>
  );
}

function LedgerItem({ entry }: { readonly entry: LedgerEntryView }) {
  const say = useSentence();
  const format = useFormat();
  return (
    <li className={classes['entry']}>
      <Text>{say(entry)}</Text>
      <Text size="xs" c="dimmed">
        <ActorName actor={entry.actor} /> · <time dateTime={entry.at}>{format.dateTime(entry.at)}</time> ·{' '}
        <span className={classes['hash']} title={entry.hash}>
          {`${entry.seq} · ${entry.hash.slice(0, 10)}…`}
        </span>
      </Text>
    </li>
  );
}
