import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useT } from '../../lib/i18n.ts';
import type { ClauseKind } from '../../../shared/domain/clause-kinds.ts';
import { retype } from './clause-commands.ts';
import { clauseKindWords } from './clause-words.ts';
import type { EditorSession } from './editor-session.ts';
import { shortcutWords } from './shortcut.ts';
import { actionKeys } from './shortcuts.ts';
import type { Action, EditingAction } from './shortcuts.ts';
import classes from './toolbar.module.css';
import { useStore } from './use-store.ts';

type Choice = {
  readonly kind: ClauseKind;
  readonly level?: number;
  readonly words: string;
  readonly action?: EditingAction;
};

const choices: readonly Choice[] = [
  { kind: 'paragraph', level: 1, words: 'Paragraph', action: 'paragraph' },
  { kind: 'heading', level: 1, words: 'Heading 1', action: 'heading1' },
  { kind: 'heading', level: 2, words: 'Heading 2', action: 'heading2' },
  { kind: 'heading', level: 3, words: 'Heading 3', action: 'heading3' },
  { kind: 'provision', words: 'Provision', action: 'provision' },
  { kind: 'step', words: 'Step', action: 'step' },
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
    <Menu position="bottom-start" width={290} returnFocus={false}>
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
            rightSection={choice.action === undefined ? null : <Keys action={choice.action} />}
          >
            {t(choice.words)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={() => session.copyLink()} rightSection={<Keys action="copyLink" />}>
          {t('Copy a link to the clause')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function Keys({ action }: { readonly action: Action }) {
  return <kbd>{shortcutWords(actionKeys[action][0])}</kbd>;
}

function kindLabel(t: (key: string) => string, { kind, level }: { kind: ClauseKind; level: number }): string {
  const isLevelled = kind === 'heading' || kind === 'provision';
  return isLevelled ? `${t(clauseKindWords[kind])} ${level}` : t(clauseKindWords[kind]);
}
