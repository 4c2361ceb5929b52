import { useT } from '../../lib/i18n.ts';
import type { CellComparison, RowComparison } from '../../../shared/content/compare-tables.ts';
import { changeWords } from './change-words.ts';
import { RunList } from './run-list.tsx';
import classes from './redline.module.css';

/** A table cell by cell. Rows and cells have no identity of their own: their place is their key. */
export function RedlineTable({ rows }: { readonly rows: readonly RowComparison[] }) {
  const t = useT();
  return (
    <div className={classes['tableScroll']}>
      <table className={classes['table']}>
        <tbody>
          {rows.map((row, at) => (
            <tr key={`${at}-${row.change}`} data-row={row.change} title={t(changeWords[row.change])}>
              {row.cells.map((cell, column) => (
                <RedlineCell key={`${column}-${cell.isHeader}`} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RedlineCell({ cell }: { readonly cell: CellComparison }) {
  const words = <RunList runs={cell.runs} />;
  return cell.isHeader ? <th scope="col">{words}</th> : <td>{words}</td>;
}
