import { Text } from '@mantine/core';
import type { GlossaryEntryView } from '../../../shared/contract/glossary-routes.ts';
import { useT } from '../../lib/i18n.ts';
import { Rows } from '../../ui/rows.tsx';
import { EntryRow } from './entry-row.tsx';

type EntryListProps = {
  readonly entries: readonly GlossaryEntryView[];
  readonly wanted: string;
  readonly mayWrite: boolean;
  readonly projectId: string;
};

/** Those entries in which the wanted words stand, in any language. */
export function EntryList({ entries, wanted, mayWrite, projectId }: EntryListProps) {
  const t = useT();
  const found = entries.filter((entry) => holds(entry, folded(wanted)));
  return (
    <>
      <Text role="status" size="sm" c="dimmed">
        {found.length === entries.length
          ? t('{{count}} terms', { count: entries.length })
          : t('{{shown}} of {{count}} terms', { shown: found.length, count: entries.length })}
      </Text>
      {found.length > 0 && (
        <Rows label={t('Glossary')}>
          {found.map((entry) => (
            <EntryRow key={entry.id} entry={entry} mayWrite={mayWrite} projectId={projectId} />
          ))}
        </Rows>
      )}
    </>
  );
}

function holds(entry: GlossaryEntryView, wanted: string): boolean {
  const { term, definition, discouraged, equivalents, source, note } = entry;
  const texts = [term, definition, source, note, ...discouraged, ...Object.values(equivalents)];
  return texts.some((text) => folded(text).includes(wanted));
}

/** Without capitals and accents: who types `irreguliere` finds it. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").trim().toLowerCase();
}
