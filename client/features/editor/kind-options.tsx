import { Combobox } from '@mantine/core';
import { useT } from '../../lib/i18n.ts';
import type { Choice, ChoiceGroup } from './text/commands/clause-choices.ts';
import { shortcutWords } from './text/commands/shortcut.ts';
import { actionKeys } from './text/commands/shortcuts.ts';
import classes from './toolbar.module.css';

type KindOptionsProps = {
  readonly groups: readonly ChoiceGroup[];
  /** The words of the kind that the clause has. */
  readonly current: string;
};

/** The kinds of clauses to choose from, with the keys or signs that do the same. */
export function KindOptions({ groups, current }: KindOptionsProps) {
  const t = useT();
  if (groups.length === 0) return <Combobox.Empty>{t('Nothing of that name')}</Combobox.Empty>;
  return groups.map((group) => (
    <Combobox.Group key={group.words} label={t(group.words)}>
      {group.choices.map((choice) => (
        <Combobox.Option
          key={choice.words}
          value={choice.words}
          className={classes['choice'] ?? ''}
          active={t(choice.words) === current}
        >
          <span>{t(choice.words)}</span>
          <ChoiceKeys choice={choice} />
        </Combobox.Option>
      ))}
    </Combobox.Group>
  ));
}

export function ChoiceKeys({ choice }: { readonly choice: Choice }) {
  if ('insert' in choice) return null;
  const { action, signs } = choice;
  if (action !== undefined) return <kbd>{shortcutWords(actionKeys[action][0])}</kbd>;
  return signs === undefined ? null : <kbd>{signs}</kbd>;
}
