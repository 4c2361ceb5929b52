import { ActionIcon, Menu } from '@mantine/core';
import { IconGripVertical } from '@tabler/icons-react';
import { useState } from 'react';
import { useT } from '../../lib/i18n.ts';
import classes from './clause-menu.module.css';
import type { OutlineMoves } from './use-outline-moves.ts';

type OutlineMenuProps = {
  readonly id: string;
  readonly heading: string;
  readonly moves: OutlineMoves;
};

/** Moves a heading where nothing can be dragged and there are no keys: on a touch screen. */
export function OutlineMenu({ id, heading, moves }: OutlineMenuProps) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const button = (
    <ActionIcon
      size={44}
      variant="subtle"
      color="dark"
      aria-label={t('Move: {{heading}}', { heading })}
      aria-haspopup="menu"
      aria-expanded={isOpen}
      onClick={() => setOpen(true)}
    >
      <IconGripVertical size={18} stroke={1.6} aria-hidden />
    </ActionIcon>
  );
  // A menu of its own for each of some hundred headings would cost as much as the outline.
  if (!isOpen) return button;
  const item = (words: string, key: string) => (
    <Menu.Item className={classes['item'] ?? ''} onClick={() => moves.byKey(id, key)}>
      {words}
    </Menu.Item>
  );
  return (
    <Menu opened onClose={() => setOpen(false)} position="bottom-end" width={240}>
      <Menu.Target>{button}</Menu.Target>
      <Menu.Dropdown>
        {item(t('Move up'), 'ArrowUp')}
        {item(t('Move down'), 'ArrowDown')}
        {item(t('In one level'), 'ArrowRight')}
        {item(t('Out one level'), 'ArrowLeft')}
      </Menu.Dropdown>
    </Menu>
  );
}
