import type { ReactNode } from 'react';
import classes from './rows.module.css';

/** A list as one sheet of rows. `label` names it for screen readers. */
export function Rows({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <ul className={classes['rows']} aria-label={label}>
      {children}
    </ul>
  );
}

/** One row: what it is, and to its side what belongs to it (status, actions). */
export function Row({ children, side }: { readonly children: ReactNode; readonly side?: ReactNode }) {
  return (
    <li className={classes['row']}>
      <div className={classes['lead']}>{children}</div>
      {side !== undefined && <div className={classes['side']}>{side}</div>}
    </li>
  );
}
