import { useT } from '../../lib/i18n.ts';
import classes from './redline.module.css';

/** Stands for clauses that are the same on both sides. */
export function UnchangedRun({ count }: { readonly count: number }) {
  const t = useT();
  return <p className={classes['unchanged']}>{t('{{count}} unchanged clauses', { count })}</p>;
}
