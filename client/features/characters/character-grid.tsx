import { useRef, useState } from 'react';
import type { KeyboardEvent, Ref } from 'react';
import { useT } from '../../lib/i18n.ts';
import type { CharacterGroup } from './character-groups.ts';
import type { Character } from './character.ts';
import classes from './characters.module.css';
import { isUnseen } from './sign-facts.ts';
import { placeAfter } from './walk-grid.ts';

type CharacterGridProps = {
  readonly ref: Ref<HTMLDivElement>;
  readonly groups: readonly CharacterGroup[];
  readonly onPick: (sign: string) => void;
  readonly onShow: (character: Character) => void;
  /** Up from the first row, and letters typed here: back to the search. */
  readonly onLeave: () => void;
};

/** One tab stop for all signs; arrows, Home and End walk among them, Enter and the space bar take one. */
export function CharacterGrid({ ref, groups, onPick, onShow, onLeave }: CharacterGridProps) {
  const t = useT();
  const [stop, setStop] = useState(0);
  const characters = groups.flatMap((group) => group.characters);
  const starts = groups.map((_, index) => charactersBefore(groups, index));
  const cells = useRef<(HTMLButtonElement | null)[]>([]);
  const onKeyDown = (event: KeyboardEvent) => {
    const places = cells.current.slice(0, characters.length).map((cell) => ({
      left: cell?.offsetLeft ?? 0,
      top: cell?.offsetTop ?? 0,
    }));
    const place = placeAfter(event.key, stop, places);
    if (place !== undefined) event.preventDefault();
    else if (isTyped(event)) onLeave();
    if (place === -1) onLeave();
    else if (place !== undefined) cells.current[place]?.focus();
  };
  return (
    <div
      ref={ref}
      role="listbox"
      aria-label={t('Special characters')}
      className={classes['grid']}
      onKeyDown={onKeyDown}
    >
      {groups.map((group, index) => (
        <div key={group.name} role="group" aria-label={group.name}>
          <div className={classes['group']} aria-hidden>
            {group.name}
          </div>
          <div className={classes['cells']} role="presentation">
            {group.characters.map((character, offset) => {
              const place = (starts[index] ?? 0) + offset;
              return (
                <button
                  key={character.sign}
                  ref={(element) => {
                    cells.current[place] = element;
                  }}
                  type="button"
                  role="option"
                  className={classes['cell']}
                  data-unseen={isUnseen(character.sign) || undefined}
                  aria-label={character.name}
                  aria-selected={place === stop}
                  title={character.name}
                  tabIndex={place === stop ? 0 : -1}
                  onFocus={() => {
                    setStop(place);
                    onShow(character);
                  }}
                  onMouseEnter={() => onShow(character)}
                  onClick={() => onPick(character.sign)}
                >
                  {isUnseen(character.sign) ? character.name : character.sign}
                </button>
              );
            })}
          </div>
        </div>
      ))}
    </div>
  );
}

function charactersBefore(groups: readonly CharacterGroup[], index: number): number {
  return groups.slice(0, index).reduce((count, group) => count + group.characters.length, 0);
}

function isTyped({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return Array.from(key).length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;
}
