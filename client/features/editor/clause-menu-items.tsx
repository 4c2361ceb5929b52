import { Menu } from '@mantine/core';
import { useT } from '../../lib/i18n.ts';
import classes from './clause-menu.module.css';
import { randomId } from '../../lib/random-id.ts';
import { duplicateClauses } from './text/commands/duplicate-clauses.ts';
import { turnDirection } from './text/commands/direction-commands.ts';
import type { EditorSession } from './text/editor-session.ts';
import { shortcutWords } from './text/commands/shortcut.ts';
import { actionKeys } from './text/commands/shortcuts.ts';
import type { Action } from './text/commands/shortcuts.ts';

type ClauseMenuItemsProps = {
  readonly session: EditorSession;
  readonly id: string;
  /** What was chosen goes on in the text. */
  readonly onText?: () => void;
};

/** What is done with a clause and all that belongs to it, wherever the caret is. */
export function ClauseMenuItems({ session, id, onText }: ClauseMenuItemsProps) {
  const t = useT();
  const item = (words: string, action: Action, act: () => void) => (
    <Menu.Item
      className={classes['item'] ?? ''}
      rightSection={<kbd className={classes['keys']}>{shortcutWords(actionKeys[action][0])}</kbd>}
      onClick={act}
    >
      {words}
    </Menu.Item>
  );
  return (
    <>
      {item(t('Move up'), 'moveUp', () => session.moves.past(id, 'up'))}
      {item(t('Move down'), 'moveDown', () => session.moves.past(id, 'down'))}
      {item(t('In one level'), 'indent', () => session.moves.shift(id, 1))}
      {item(t('Out one level'), 'outdent', () => session.moves.shift(id, -1))}
      {item(t('Duplicate the clause'), 'duplicate', () => {
        if (session.goToClause(id)) session.run(duplicateClauses(randomId));
        onText?.();
      })}
      {item(t('Turn the direction of writing'), 'direction', () => {
        if (session.goToClause(id)) session.run(turnDirection);
        onText?.();
      })}
      {item(t('Copy a link to the clause'), 'copyLink', () => {
        if (session.goToClause(id)) session.copyLink();
      })}
    </>
  );
}
