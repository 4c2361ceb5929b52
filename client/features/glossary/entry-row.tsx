import { ActionIcon, Badge, Menu, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDotsVertical } from '@tabler/icons-react';
import type { GlossaryEntryView } from '../../../shared/contract/glossary-routes.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { useT } from '../../lib/i18n.ts';
import { useCommand } from '../../lib/query.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Row } from '../../ui/rows.tsx';
import { EntryDialog } from './entry-dialog.tsx';
import { useLanguageName } from './language-name.ts';

type EntryRowProps = {
  readonly entry: GlossaryEntryView;
  readonly mayWrite: boolean;
  readonly projectId: string;
};

export function EntryRow({ entry, mayWrite, projectId }: EntryRowProps) {
  const nameOf = useLanguageName();
  const side = (
    <>
      <Badge color="gray">{nameOf(entry.language)}</Badge>
      {mayWrite && <EntryMenu entry={entry} projectId={projectId} />}
    </>
  );
  return (
    <Row side={side}>
      <Text fw={600} lang={entry.language}>
        <bdi>{entry.term}</bdi>
      </Text>
      <EntryDetails entry={entry} />
    </Row>
  );
}

function EntryDetails({ entry }: { readonly entry: GlossaryEntryView }) {
  const t = useT();
  const nameOf = useLanguageName();
  const { language, definition, discouraged, equivalents, source, note } = entry;
  const elsewhere = Object.entries(equivalents).map(([code, term]) => `${nameOf(code)}: ${term}`);
  return (
    <>
      {definition !== '' && (
        <Text size="sm" lang={language}>
          <bdi>{definition}</bdi>
        </Text>
      )}
      {discouraged.length > 0 && (
        <Text size="sm" c="red.9" lang={language}>
          {t('Not: {{wordings}}', { wordings: discouraged.join(', ') })}
        </Text>
      )}
      {elsewhere.length > 0 && (
        <Text size="sm" c="dimmed">
          <bdi>{elsewhere.join(' · ')}</bdi>
        </Text>
      )}
      {note !== '' && (
        <Text size="sm" c="dimmed">
          <bdi>{note}</bdi>
        </Text>
      )}
      {source !== '' && (
        <Text size="xs" c="dimmed">
          {t('Source: {{source}}', { source })}
        </Text>
      )}
    </>
  );
}

function EntryMenu({ entry, projectId }: Omit<EntryRowProps, 'mayWrite'>) {
  const t = useT();
  const [isChanging, changing] = useDisclosure(false);
  const [isRemoving, removing] = useDisclosure(false);
  const remove = useCommand(routes.removeGlossaryEntry, { invalidates: [routes.listGlossary] });
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            color="gray.8"
            aria-label={t('Actions for {{name}}', { name: entry.term })}
          >
            <IconDotsVertical size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={changing.open}>{t('Change the term')}</Menu.Item>
          <Menu.Item c="red.9" onClick={removing.open}>
            {t('Remove from the glossary')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isChanging && <EntryDialog projectId={projectId} entry={entry} onClose={changing.close} />}
      <ConfirmDialog
        title={t('Remove {{name}}?', { name: entry.term })}
        isOpen={isRemoving}
        onClose={removing.close}
        confirmLabel={t('Remove from the glossary')}
        tone="danger"
        onConfirm={() => remove.mutateAsync({ params: { projectId, entryId: entry.id } })}
      >
        {t('Its discouraged wordings are not looked for any more. Texts stay as they are.')}
      </ConfirmDialog>
    </>
  );
}
