import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useT } from '../../lib/i18n.ts';
import type { ClauseKind } from '../../../shared/domain/clause-kinds.ts';
import { retype } from './clause-commands.ts';
import { clauseKindWords } from './clause-words.ts';
import type { EditorSession } from './editor-session.ts';
import { shortcutWords } from './shortcut.ts';
import classes from './toolbar.module.css';
import { useStore } from './use-store.ts';

type Choice = {
  readonly kind: ClauseKind;
  readonly level?: number;
  readonly words: string;
  readonly shortcut?: string;
};

const choices: readonly Choice[] = [
  { kind: 'paragraph', level: 1, words: 'Paragraph', shortcut: 'Mod-Alt-0' },
  { kind: 'heading', level: 1, words: 'Heading 1', shortcut: 'Mod-Alt-1' },
  { kind: 'heading', level: 2, words: 'Heading 2', shortcut: 'Mod-Alt-2' },
  { kind: 'heading', level: 3, words: 'Heading 3', shortcut: 'Mod-Alt-3' },
  { kind: 'provision', words: 'Provision', shortcut: 'Mod-Alt-4' },
  { kind: 'step', words: 'Step', shortcut: 'Mod-Alt-5' },
  { kind: 'item', words: 'List item' },
  { kind: 'definition', words: 'Definition' },
  { kind: 'note', words: 'Note' },
  { kind: 'title', words: 'Title' },
  { kind: 'part', words: 'Part' },
  { kind: 'annex', words: 'Annex' },
];

/** What the clause is; choosing keeps its words, its id and its comments. */
export function KindMenu({ session }: { readonly session: EditorSession }) {
  const t = useT();
  const { kind, level } = useStore(session.facts);
  const current = kind === null ? t('Clause type') : kindLabel(t, { kind, level });
  return (
    <Menu position="bottom-start" width={250} returnFocus={false}>
      <Menu.Target>
        <Button
          variant="subtle"
          color="dark"
          size="compact-md"
          className={classes['kind'] ?? ''}
          aria-label={t('Clause type: {{kind}}', { kind: current })}
          disabled={kind === null}
          rightSection={<IconChevronDown size={16} aria-hidden />}
        >
          {current}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {choices.map((choice) => (
          <Menu.Item
            key={choice.words}
            onClick={() => session.run(retype(choice.kind, choice.level))}
            rightSection={choice.shortcut === undefined ? null : <kbd>{shortcutWords(choice.shortcut)}</kbd>}
          >
            {t(choice.words)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function kindLabel(t: (key: string) => string, { kind, level }: { kind: ClauseKind; level: number }): string {
  const isLevelled = kind === 'heading' || kind === 'provision';
  return isLevelled ? `${t(clauseKindWords[kind])} ${level}` : t(clauseKindWords[kind]);
}
