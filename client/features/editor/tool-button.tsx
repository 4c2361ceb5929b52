import { ActionIcon, Tooltip } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import { shortcutWords } from './text/commands/shortcut.ts';
import { actionKeys } from './text/commands/shortcuts.ts';
import type { Action } from './text/commands/shortcuts.ts';

export type ToolButtonProps = {
  readonly label: string;
  readonly icon: Icon;
  readonly onClick: () => void;
  /** What the keymap calls it; its first keys are shown. */
  readonly action?: Action;
  /** Only for buttons that are on or off. */
  readonly isPressed?: boolean;
  readonly isDisabled?: boolean;
};

export function ToolButton({
  label,
  icon: Glyph,
  onClick,
  action,
  isPressed,
  isDisabled = false,
}: ToolButtonProps) {
  const shortcut = action === undefined ? undefined : actionKeys[action][0];
  const keys = shortcut === undefined ? '' : shortcutWords(shortcut);
  return (
    <Tooltip label={keys === '' ? label : `${label} (${keys})`} openDelay={400}>
      <ActionIcon
        size={36}
        variant={isPressed === true ? 'light' : 'subtle'}
        color={isPressed === true ? 'pine' : 'dark'}
        aria-label={label}
        aria-pressed={isPressed}
        aria-keyshortcuts={shortcut?.replace('Mod', 'Control').replaceAll('-', '+')}
        disabled={isDisabled}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onClick}
      >
        <Glyph size={20} stroke={1.6} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
