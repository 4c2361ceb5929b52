import { ActionIcon, Menu } from '@mantine/core';
import { IconDotsVertical } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useT } from '../lib/i18n.ts';

export type ActionsMenuProps = {
  /** Whose actions these are, for screen readers. */
  readonly name: string;
  /** `Menu.Item`s. */
  readonly children: ReactNode;
};

/** The three dots at the end of a row. */
export function ActionsMenu({ name, children }: ActionsMenuProps) {
  const t = useT();
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray.8" aria-label={t('Actions for {{name}}', { name })}>
          <IconDotsVertical size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  );
}
