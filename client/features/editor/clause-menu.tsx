import { ActionIcon, Menu } from '@mantine/core';
import { IconGripVertical } from '@tabler/icons-react';
import { useT } from '../../lib/i18n.ts';
import { ClauseMenuItems } from './clause-menu-items.tsx';
import type { EditorSession } from './text/editor-session.ts';
import { useStore } from '../../lib/use-store.ts';

/** The menu of the clause with the caret, for screens that have no room for its handle. */
export function ClauseMenu({ session }: { readonly session: EditorSession }) {
  const t = useT();
  const { blockId } = useStore(session.facts);
  return (
    <Menu position="bottom-start" width={300} returnFocus={false}>
      <Menu.Target>
        <ActionIcon
          size={36}
          variant="subtle"
          color="dark"
          aria-label={t('Move or change the clause')}
          disabled={blockId === ''}
        >
          <IconGripVertical size={20} stroke={1.6} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <ClauseMenuItems session={session} id={blockId} />
      </Menu.Dropdown>
    </Menu>
  );
}
