import { useEffect, useState } from 'react';
import { useT } from '../../lib/i18n.ts';
import { allGroups, matchingGroups } from './text/commands/clause-choices.ts';
import type { Choice } from './text/commands/clause-choices.ts';
import { carryOutChoice } from './carry-out-choice.ts';
import type { EditorSession } from './text/editor-session.ts';
import { ChoiceKeys } from './kind-options.tsx';
import classes from './slash-menu.module.css';
import type { SlashPlace } from './text/slash-session.ts';
import { useStore } from '../../lib/use-store.ts';

/** Opens with `/` in an empty clause: arrows walk, Enter chooses, Escape leaves the words as they are. */
export function SlashMenu({ session }: { readonly session: EditorSession }) {
  const place = useStore(session.slash.place);
  return place === null ? null : <OpenMenu key="open" session={session} place={place} />;
}

const listId = 'slash-choices';
const idOf = (index: number) => `slash-choice-${index}`;

function OpenMenu({ session, place }: { readonly session: EditorSession; readonly place: SlashPlace }) {
  const t = useT();
  const [walked, setWalked] = useState({ sought: place.sought, index: 0 });
  const groups = matchingGroups(allGroups, place.sought, ({ words }) => t(words));
  const choices = groups.flatMap((group) => group.choices);
  const index = walked.sought === place.sought ? Math.min(walked.index, choices.length - 1) : 0;
  const choose = (choice: Choice | undefined) => {
    if (choice !== undefined) carryOutChoice(session, choice);
    return choice !== undefined;
  };
  useEffect(() =>
    session.slash.onKey((key) => {
      if (key === 'choose') return choose(choices[index]);
      const by = key === 'next' ? 1 : -1;
      setWalked({ sought: place.sought, index: (index + by + choices.length) % Math.max(choices.length, 1) });
      return true;
    }),
  );
  useEffect(() => {
    session.slash.point(
      choices.length > 0 ? { 'aria-controls': listId, 'aria-activedescendant': idOf(index) } : {},
    );
    document.getElementById(idOf(index))?.scrollIntoView({ block: 'nearest' });
  }, [session, index, choices.length]);
  useEffect(() => () => session.slash.point({}), [session]);
  return (
    <div className={classes['menu']} style={placeUnder(place)}>
      {choices.length === 0 && <p className={classes['none']}>{t('Nothing of that name')}</p>}
      <div id={listId} role="listbox" aria-label={t('Clause type')}>
        {groups.map((group) => (
          <div key={group.words} role="group" aria-label={t(group.words)}>
            <div className={classes['group']} aria-hidden>
              {t(group.words)}
            </div>
            {group.choices.map((choice) => (
              <div
                key={choice.words}
                id={idOf(choices.indexOf(choice))}
                role="option"
                tabIndex={-1}
                aria-selected={choices.indexOf(choice) === index}
                className={classes['choice']}
                onMouseDown={(event) => {
                  // The caret stays in the text.
                  event.preventDefault();
                  choose(choice);
                }}
              >
                <span>{t(choice.words)}</span>
                <ChoiceKeys choice={choice} />
              </div>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

const height = 340;

/** Under the slash, or above it where the screen ends. */
export function placeUnder({ left, top, bottom }: SlashPlace): React.CSSProperties {
  const inset = Math.max(8, Math.min(left, window.innerWidth - 308));
  return bottom + height > window.innerHeight && top > height
    ? { insetInlineStart: inset, insetBlockEnd: window.innerHeight - top + 6 }
    : { insetInlineStart: inset, insetBlockStart: bottom + 6 };
}
