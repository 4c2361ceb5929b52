import { Kbd, Modal, Table, Title } from '@mantine/core';
import { useT } from '../../lib/i18n.ts';
import { shortcutWords } from './text/commands/shortcut.ts';
import { actionKeys, actionsOf, editingActionWords, readingActionWords } from './text/commands/shortcuts.ts';
import type { Action } from './text/commands/shortcuts.ts';

type ShortcutHelpProps = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Whether to list what changes the text. */
  readonly canEdit: boolean;
};

/** The keys that the text hears, from the data that its keymap is made of. */
export function ShortcutHelp({ isOpen, onClose, canEdit }: ShortcutHelpProps) {
  const t = useT();
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      size="lg"
      title={t('Keyboard shortcuts in the text')}
      closeButtonProps={{ 'aria-label': t('Close') }}
    >
      <KeyTable title={t('Reading, finding and commenting')} words={readingActionWords} />
      {canEdit && <KeyTable title={t('Writing')} words={editingActionWords} />}
    </Modal>
  );
}

type KeyTableProps<Name extends Action> = {
  readonly title: string;
  readonly words: Readonly<Record<Name, string>>;
};

function KeyTable<Name extends Action>({ title, words }: KeyTableProps<Name>) {
  const t = useT();
  return (
    <>
      <Title order={3} size="h5" mt="sm">
        {title}
      </Title>
      <Table>
        <Table.Tbody>
          {actionsOf(words).map((name) => (
            <Table.Tr key={name}>
              <Table.Th scope="row" fw={400}>
                {t(words[name])}
              </Table.Th>
              <Table.Td ta="end">
                {actionKeys[name].map((keys) => (
                  <Kbd key={keys} ms={6}>
                    {shortcutWords(keys)}
                  </Kbd>
                ))}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </>
  );
}
