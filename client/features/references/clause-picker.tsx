import { Text, TextInput, UnstyledButton } from '@mantine/core';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { matchClauses } from '../../../shared/content/match-clauses.ts';
import type { MatchableClause } from '../../../shared/content/match-clauses.ts';
import { useT } from '../../lib/i18n.ts';
import type { EditorSession } from '../editor/text/editor-session.ts';
import { insertReference } from '../editor/text/commands/reference-commands.ts';
import classes from './references.module.css';
import { matchableClauses } from './clauses-of.ts';

type ClausePickerProps = { readonly session: EditorSession; readonly onDone: () => void };

/** A number or words, and the clauses they fit; arrows choose, Enter writes the reference. */
export function ClausePicker({ session, onDone }: ClausePickerProps) {
  const t = useT();
  const id = useId();
  const [asked, setAsked] = useState('');
  const [chosen, setChosen] = useState(0);
  const [clauses] = useState(() => matchableClauses(session));
  const matches = useMemo(() => matchClauses(clauses, asked), [clauses, asked]);
  const insert = (clause: MatchableClause | undefined) => {
    if (clause === undefined) return;
    session.run(insertReference(clause.id));
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setChosen((index) => Math.min(Math.max(index + step, 0), matches.length - 1));
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      insert(matches[chosen]);
    }
  };
  return (
    <>
      <TextInput
        label={t('Number or words')}
        description={t('The reference shows the number of the clause and follows it.')}
        role="combobox"
        aria-expanded={matches.length > 0}
        aria-autocomplete="list"
        aria-controls={id}
        aria-activedescendant={matches.length === 0 ? undefined : `${id}-${chosen}`}
        autoComplete="off"
        data-autofocus
        value={asked}
        onChange={(event) => {
          setAsked(event.currentTarget.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div role="listbox" id={id} aria-label={t('Clauses')} className={classes['matches']}>
        {matches.map((clause, index) => (
          <MatchedClause
            key={clause.id}
            id={`${id}-${index}`}
            clause={clause}
            isChosen={index === chosen}
            onPick={() => insert(clause)}
          />
        ))}
      </div>
      <Text size="sm" c="dimmed" role="status">
        {matches.length === 0 && t('No clause has this number or these words.')}
      </Text>
    </>
  );
}

type MatchedClauseProps = {
  readonly id: string;
  readonly clause: MatchableClause;
  readonly isChosen: boolean;
  readonly onPick: () => void;
};

function MatchedClause({ id, clause, isChosen, onPick }: MatchedClauseProps) {
  const element = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isChosen) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  return (
    <UnstyledButton
      ref={element}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      className={classes['match']}
      onClick={onPick}
    >
      {clause.number !== '' && <span className={classes['number']}>{clause.citation}</span>}
      <bdi className={classes['words']}>{clause.text}</bdi>
    </UnstyledButton>
  );
}
