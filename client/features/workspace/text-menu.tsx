import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useT } from '../../lib/i18n.ts';
import type { EditorSession } from '../editor/text/editor-session.ts';
import { shortcutWords } from '../editor/text/commands/shortcut.ts';
import { actionKeys } from '../editor/text/commands/shortcuts.ts';
import type { Action } from '../editor/text/commands/shortcuts.ts';
import type { Spelling } from '../editor/text/spelling.ts';
import { useStore } from '../../lib/use-store.ts';

type TextMenuProps = {
  readonly session: EditorSession;
  readonly canEdit: boolean;
  readonly spelling: Spelling;
};

/** What everyone can do with the text, readers and people without a keyboard too. */
export function TextMenu({ session, canEdit, spelling }: TextMenuProps) {
  const t = useT();
  const checksSpelling = useStore(spelling.isOn);
  const entry = (label: string, action: Action, onClick: () => void) => (
    <Menu.Item onClick={onClick} rightSection={<kbd>{shortcutWords(actionKeys[action][0])}</kbd>}>
      {label}
    </Menu.Item>
  );
  return (
    <Menu position="bottom-end" width={300} returnFocus={false}>
      <Menu.Target>
        <ActionIcon size={28} variant="default" aria-label={t('More for this text')}>
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {entry(t('Find in the text'), 'find', () => session.ask('find'))}
        {canEdit && entry(t('Find and replace'), 'replace', () => session.ask('replace'))}
        {entry(t('Copy a link to the clause'), 'copyLink', () => session.copyLink())}
        {entry(t('Reading mode'), 'toggleReading', () => session.ask('toggle-reading'))}
        {canEdit && (
          <Menu.CheckboxItem closeMenuOnClick checked={checksSpelling} onChange={() => spelling.turn()}>
            {t('Check my spelling')}
          </Menu.CheckboxItem>
        )}
        {entry(t('Keyboard shortcuts'), 'openHelp', () => session.ask('open-help'))}
      </Menu.Dropdown>
    </Menu>
  );
}
