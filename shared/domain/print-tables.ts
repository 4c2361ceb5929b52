/** The lifecycle and access tables as Markdown, for the documentation: printed from the data that the server decides by (LC-1). */
import { accessTable } from './access-table.ts';
import type { AccessCell } from './access-table.ts';
import { lifecycleCommandNames, lifecycleRow } from './lifecycle.ts';
import { roles } from './roles.ts';

export function printLifecycle(): string {
  const rows = lifecycleCommandNames.map((name) => {
    const { from, to, roles: who, byClock, profiles } = lifecycleRow(name);
    const target = to.length === 0 ? 'where it was' : to.join(', ');
    return [
      name,
      from.join(', '),
      target,
      [...who, ...(byClock ? ['the clock'] : [])].join(', '),
      profiles.join(', '),
    ];
  });
  return table(['command', 'from', 'to', 'who', 'profiles'], rows);
}

export function printAccess(): string {
  const rows = Object.entries(accessTable).map(([stage, row]) => [
    stage,
    ...roles.map((role) => words(row[role])),
  ]);
  return table(['stage', ...roles], rows);
}

function words({ grants, whenOpen }: AccessCell): string {
  return whenOpen ? `${grants.join(', ')} (if open)` : grants.join(', ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
