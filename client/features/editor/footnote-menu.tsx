import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconSuperscript } from '@tabler/icons-react';
import { useT } from '../../lib/i18n.ts';
import type { EditorSession } from './text/editor-session.ts';
import { followFootnote, insertFootnote, removeFootnote } from './text/commands/footnote-commands.ts';
import { randomId } from '../../lib/random-id.ts';
import { shortcutWords } from './text/commands/shortcut.ts';
import { actionKeys } from './text/commands/shortcuts.ts';
import type { Action } from './text/commands/shortcuts.ts';
import { useStore } from '../../lib/use-store.ts';

/** Puts a footnote to words; at one, leads to its other side and takes it away. */
export function FootnoteMenu({ session }: { readonly session: EditorSession }) {
  const t = useT();
  const { footnote, canHaveFootnote } = useStore(session.facts);
  return (
    <Menu position="bottom-start" returnFocus={false}>
      <Menu.Target>
        <Tooltip label={t('Footnote')} openDelay={400}>
          <ActionIcon
            size={36}
            variant={footnote === null ? 'subtle' : 'light'}
            color={footnote === null ? 'dark' : 'pine'}
            aria-label={t('Footnote')}
          >
            <IconSuperscript size={20} stroke={1.6} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown aria-label={t('Footnote')}>
        <Menu.Item
          disabled={!canHaveFootnote}
          rightSection={keysOf('footnote')}
          onClick={() => session.run(insertFootnote(randomId))}
        >
          {t('Insert a footnote')}
        </Menu.Item>
        {footnote !== null && (
          <Menu.Item rightSection={keysOf('follow')} onClick={() => session.run(followFootnote)}>
            {footnote === 'words' ? t('Go to the footnote') : t('Back to the words')}
          </Menu.Item>
        )}
        {footnote !== null && (
          <Menu.Item onClick={() => session.run(removeFootnote)}>{t('Remove the footnote')}</Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

function keysOf(action: Action) {
  return <kbd>{shortcutWords(actionKeys[action][0])}</kbd>;
}
