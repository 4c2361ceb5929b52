import { Fragment } from 'react';
import { directionOf } from '../../../shared/content/direction.ts';
import type { Direction } from '../../../shared/content/direction.ts';
import { useT } from '../../lib/i18n.ts';
import type { WordRun } from '../../../shared/content/word-runs.ts';
import classes from './redline.module.css';

type RunListProps = {
  readonly runs: readonly WordRun[];
  /** Of the clause they are in; where none is given, the words say it. */
  readonly dir?: Direction | undefined;
};

/** Words with what came and went; a screen reader hears where each begins and ends. */
export function RunList({ runs, dir }: RunListProps) {
  // What is told to screen readers is in the reader's language, so the browser cannot tell the direction from all of it.
  const ofWords = dir ?? directionOf({ words: runs.map(({ text }) => text).join('') });
  return (
    <bdi className={classes['runs']} dir={ofWords}>
      {runs.map((run, index) => (
        // Runs have no identity of their own: their place is their key.
        <Fragment key={`${index}-${run.change}`}>
          <Run run={run} />
        </Fragment>
      ))}
    </bdi>
  );
}

function Run({ run: { change, text } }: { readonly run: WordRun }) {
  const t = useT();
  switch (change) {
    case 'inserted':
      return (
        <ins>
          <span className={classes['hidden']}>{t('[inserted:')} </span>
          {text}
          <span className={classes['hidden']}>]</span>
        </ins>
      );
    case 'deleted':
      return (
        <del>
          <span className={classes['hidden']}>{t('[deleted:')} </span>
          {text}
          <span className={classes['hidden']}>]</span>
        </del>
      );
    case 'same':
      return text;
    default:
      return change satisfies never;
  }
}
