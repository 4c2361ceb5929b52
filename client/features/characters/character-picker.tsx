import { Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useT } from '../../lib/i18n.ts';
import { CharacterGrid } from './character-grid.tsx';
import { characterGroups, soughtGroups } from './character-groups.ts';
import type { CharacterGroup } from './character-groups.ts';
import type { Character } from './character.ts';
import classes from './characters.module.css';
import { codeOf, isUnseen } from './sign-facts.ts';

type CharacterPickerProps = {
  /** What was taken last, the latest first. */
  readonly recent: readonly string[];
  readonly onPick: (sign: string) => void;
};

/** Looks for signs by name; down leads from the search into the signs, Enter takes the first or the one with the focus. */
export function CharacterPicker({ recent, onPick }: CharacterPickerProps) {
  const t = useT();
  const search = useRef<HTMLInputElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const [sought, setSought] = useState('');
  const [shown, setShown] = useState<Character | null>(null);
  const groups = useMemo(() => characterGroups(t), [t]);
  const found = useMemo(
    () =>
      sought.trim() === ''
        ? [recentGroup(groups, recent, t('Recently used')), ...groups]
        : soughtGroups(groups, sought),
    [groups, recent, sought, t],
  ).filter(({ characters }) => characters.length > 0);
  const first = found[0]?.characters[0];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    else if (event.key === 'Enter' && first !== undefined && sought.trim() !== '') onPick(first.sign);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <TextInput
        ref={search}
        label={t('Find by name, sign or code')}
        placeholder={t('for example: dash, arrow, e acute')}
        leftSection={<IconSearch size={16} aria-hidden />}
        autoComplete="off"
        spellCheck={false}
        data-autofocus
        value={sought}
        onChange={(event) => {
          setSought(event.currentTarget.value);
          setShown(null);
        }}
        onKeyDown={onKeyDown}
      />
      <Text c="dimmed" size="sm" mt={found.length === 0 ? 'md' : 0} role="status">
        {found.length === 0 && t('No sign has this name.')}
      </Text>
      {found.length > 0 && (
        <CharacterGrid
          key={sought}
          ref={grid}
          groups={found}
          onPick={onPick}
          onShow={setShown}
          onLeave={() => search.current?.focus()}
        />
      )}
      <Shown character={shown ?? first ?? null} />
    </>
  );
}

/** The sign with the focus, else the first, large and with its name. */
function Shown({ character }: { readonly character: Character | null }) {
  if (character === null) return null;
  return (
    <div className={classes['shown']} aria-hidden>
      <span className={classes['large']}>{isUnseen(character.sign) ? '␣' : character.sign}</span>
      <span className={classes['name']}>{character.name}</span>
      <span className={classes['code']}>{codeOf(character.sign)}</span>
    </div>
  );
}

function recentGroup(
  groups: readonly CharacterGroup[],
  signs: readonly string[],
  name: string,
): CharacterGroup {
  const all = groups.flatMap(({ characters }) => characters);
  return { name, characters: signs.flatMap((sign) => all.find((each) => each.sign === sign) ?? []) };
}
