import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconTable } from '@tabler/icons-react';
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  mergeCells,
  splitCell,
  toggleHeaderColumn,
  toggleHeaderRow,
} from 'prosemirror-tables';
import type { Command } from 'prosemirror-state';
import { useT } from '../../lib/i18n.ts';
import type { EditorSession } from './text/editor-session.ts';
import { evenColumns, resizeColumn } from './text/shown/column-widths.ts';
import { insertTable, removeTable } from './text/commands/table-commands.ts';
import { useStore } from '../../lib/use-store.ts';

const inTable: readonly (readonly [string, Command])[] = [
  ['Add a row above', addRowBefore],
  ['Add a row below', addRowAfter],
  ['Add a column before', addColumnBefore],
  ['Add a column after', addColumnAfter],
  ['Header row on or off', toggleHeaderRow],
  ['Header column on or off', toggleHeaderColumn],
  ['Merge the selected cells', mergeCells],
  ['Divide the cell', splitCell],
  ['Wider column', resizeColumn(1.25)],
  ['Narrower column', resizeColumn(0.8)],
  ['Columns of one width', evenColumns],
  ['Delete the row', deleteRow],
  ['Delete the column', deleteColumn],
  ['Delete the table', removeTable],
];
const outside: readonly (readonly [string, Command])[] = [['Insert a table', insertTable]];

export function TableMenu({ session }: { readonly session: EditorSession }) {
  const t = useT();
  return (
    <Menu position="bottom-start" returnFocus={false}>
      <Menu.Target>
        <Tooltip label={t('Table')} openDelay={400}>
          <ActionIcon size={36} variant="subtle" color="dark" aria-label={t('Table')}>
            <IconTable size={20} stroke={1.6} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown aria-label={t('Table')}>
        <TableItems session={session} />
      </Menu.Dropdown>
    </Menu>
  );
}

function TableItems({ session }: { readonly session: EditorSession }) {
  const t = useT();
  const { isInTable, canMerge, canDivide } = useStore(session.facts);
  const isOff = (command: Command) =>
    (command === mergeCells && !canMerge) || (command === splitCell && !canDivide);
  return (isInTable ? inTable : outside).map(([words, command]) => (
    <Menu.Item key={words} disabled={isOff(command)} onClick={() => session.run(command)}>
      {t(words)}
    </Menu.Item>
  ));
}
