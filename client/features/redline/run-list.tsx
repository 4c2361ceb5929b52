import { Fragment } from 'react';
import { useT } from '../../lib/i18n.ts';
import type { WordRun } from '../../../shared/content/word-runs.ts';
import classes from './redline.module.css';

/** Words with what came and went; a screen reader hears where each begins and ends. */
export function RunList({ runs }: { readonly runs: readonly WordRun[] }) {
  return (
    <bdi className={classes['runs']}>
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
