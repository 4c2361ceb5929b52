import { Button, Combobox, useCombobox } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useT } from '../../lib/i18n.ts';
import type { ClauseKind } from '../../../shared/domain/clause-kinds.ts';
import { clauseGroups, matchingGroups } from './text/commands/clause-choices.ts';
import { retype } from './text/commands/clause-commands.ts';
import { clauseKindWords } from './text/blocks/clause-words.ts';
import type { EditorSession } from './text/editor-session.ts';
import { KindOptions } from './kind-options.tsx';
import classes from './toolbar.module.css';
import { useStore } from '../../lib/use-store.ts';

/** What the clause is; choosing keeps its words, its id and its comments. Typing looks among the kinds. */
export function KindMenu({ session }: { readonly session: EditorSession }) {
  const t = useT();
  const { kind, level } = useStore(session.facts);
  const [sought, setSought] = useState('');
  const combobox = useCombobox({
    onDropdownClose: () => {
      combobox.resetSelectedOption();
      setSought('');
    },
    onDropdownOpen: () => combobox.focusSearchInput(),
  });
  const current = kind === null ? t('Clause type') : kindLabel(t, { kind, level });
  const groups = matchingGroups(clauseGroups, sought, ({ words }) => t(words));
  const choose = (words: string) => {
    const choice = clauseGroups.flatMap(({ choices }) => choices).find((each) => each.words === words);
    combobox.closeDropdown();
    if (choice !== undefined) session.run(retype(choice.kind, choice.level));
  };
  return (
    <Combobox store={combobox} position="bottom-start" width={300} onOptionSubmit={choose}>
      <Combobox.Target targetType="button">
        <Button
          variant="subtle"
          color="dark"
          size="compact-md"
          className={classes['kind'] ?? ''}
          aria-label={t('Clause type: {{kind}}', { kind: current })}
          disabled={kind === null}
          rightSection={<IconChevronDown size={16} aria-hidden />}
          onClick={() => combobox.toggleDropdown()}
        >
          {current}
        </Button>
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Search
          value={sought}
          aria-label={t('Find a clause type')}
          placeholder={t('Find a clause type')}
          onChange={(event) => {
            setSought(event.currentTarget.value);
            combobox.selectFirstOption();
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') session.focus();
          }}
        />
        <Combobox.Options mah="min(26rem, 60vh)" style={{ overflowY: 'auto' }} aria-label={t('Clause type')}>
          <KindOptions groups={groups} current={kind === null ? '' : current} />
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

function kindLabel(t: (key: string) => string, { kind, level }: { kind: ClauseKind; level: number }): string {
  const isLevelled = kind === 'heading' || kind === 'provision';
  return isLevelled ? `${t(clauseKindWords[kind])} ${level}` : t(clauseKindWords[kind]);
}
