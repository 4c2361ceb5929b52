/** Everything that is done to a clause or around it (TX-1): by the editor's own commands or by the server's own edits. */
import {
  addColumnAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  mergeCells,
  splitCell,
  toggleHeaderRow,
} from 'prosemirror-tables';
import { redoCommand, undoCommand } from 'y-prosemirror';
import {
  retype,
  shiftLevel,
  shiftTree,
} from '../../../client/features/editor/text/commands/clause-commands.ts';
import { turnDirection } from '../../../client/features/editor/text/commands/direction-commands.ts';
import { duplicateClauses } from '../../../client/features/editor/text/commands/duplicate-clauses.ts';
import { enterClause } from '../../../client/features/editor/text/commands/enter-commands.ts';
import {
  insertReference,
  setInstrument,
} from '../../../client/features/editor/text/commands/reference-commands.ts';
import {
  insertPageBreak,
  insertTable,
} from '../../../client/features/editor/text/commands/table-commands.ts';
import {
  buildContent,
  countedIds,
  heading,
  paragraph,
  provision,
  table,
  title,
} from '../../../shared/content/build.ts';
import type { TextContent } from '../../../shared/content/text-content.ts';
import type { Wording } from '../../../shared/domain/anchor.ts';
import { clauseKinds } from '../../../shared/domain/clause-kinds.ts';
import { asId } from '../../../shared/domain/ids.ts';
import type { ClauseId } from '../../../shared/domain/ids.ts';
import type { TextEdit } from '../../../server/ports/live-text.ts';
import { at, both, joinUp, move, onCells, pasteBefore, removeEmptyBefore, typeAt } from './gestures.ts';
import type { Gesture } from './gestures.ts';

export const clauseId: ClauseId = asId('c3');
export const tableId: ClauseId = asId('c6');
const clause = 2;
/** Within the words that are commented. */
const within = 14;
const base = 'The officer informs the agency.';

export const first: TextContent = buildContent(countedIds(), [
  title('Handover'),
  heading(1, 'Purpose'),
  provision(2, base),
  provision(2, 'The agency answers within an hour.'),
  heading(1, 'Ports'),
  table(
    ['Port', 'Hours'],
    [
      ['Busia', '24'],
      ['Malaba', '12'],
    ],
  ),
  paragraph('Both keep a record.'),
]);

export type Operation = {
  readonly name: string;
  /** What has the comment and the history: the clause, or the table with its first cell. */
  readonly subject: ClauseId;
  readonly by: { readonly hand: Gesture } | { readonly server: TextEdit };
};

const byHand: readonly (readonly [string, Gesture])[] = [
  ['Words are typed into it', typeAt(clause, within)],
  ['It is divided', at(clause, within, enterClause)],
  ['A clause is opened before it', at(clause, 0, enterClause)],
  ['A clause is opened after it', at(clause, base.length, enterClause)],
  ['The next clause is joined to it', joinUp(clause + 1)],
  ['An empty clause before it is taken away', removeEmptyBefore(clause)],
  ...clauseKinds.map((kind) => [`It becomes ${kind}`, at(clause, 0, retype(kind))] as const),
  ['It goes a level in', at(clause, 0, shiftLevel(1))],
  ['It goes a level out', at(clause, 0, shiftLevel(-1))],
  ['It goes a level in with its heading', at(1, 0, shiftTree(1))],
  ['It is moved up', move(clause, 'up')],
  ['It is moved down', move(clause, 'down')],
  ['It is moved with its heading', move(1, 'down')],
  ['Another is moved past it', move(clause + 1, 'up')],
  ['It is turned right to left', at(clause, 0, turnDirection)],
  ['It is turned right to left and back', at(clause, 0, turnDirection, turnDirection)],
  ['It is duplicated', at(clause, 0, duplicateClauses(countedIds('copy')))],
  ['It is duplicated with its heading', at(1, 0, duplicateClauses(countedIds('copy')))],
  [
    'It is duplicated and its copy taken back',
    at(clause, 0, duplicateClauses(countedIds('copy')), undoCommand),
  ],
  ['A table is put after it', at(clause, 0, insertTable)],
  ['A page break is put after it', at(clause, 0, insertPageBreak)],
  ['A reference is put into it', at(clause, 4, insertReference('c2'))],
  [
    'An instrument is put into it',
    at(clause, 4, setInstrument({ name: 'Protocol', article: '6', href: '' })),
  ],
  ['Typing in it is undone', both(typeAt(clause, within), at(clause, 0, undoCommand))],
  [
    'Typing in it is undone and redone',
    both(typeAt(clause, within), at(clause, 0, undoCommand, redoCommand)),
  ],
  ['Its division is undone', both(at(clause, within, enterClause), at(clause, 0, undoCommand))],
  ['The joining of the next is undone', both(joinUp(clause + 1), at(clause, 0, undoCommand))],
  ['Clauses are pasted before it', pasteBefore(clause)],
  ['Clauses are pasted after it', pasteBefore(clause + 1)],
];

const byServer: readonly (readonly [string, TextEdit])[] = [
  ['A version with other words is restored', { type: 'replace-content', content: withOtherWords() }],
  ['A version with another order is restored', { type: 'replace-content', content: inAnotherOrder() }],
  [
    'An amendment of it is accepted',
    accepted({
      kind: 'change',
      clauseId,
      number: '1.1',
      base,
      text: 'The officer informs the agency at once.',
    }),
  ],
  [
    'A proposed clause after it is accepted',
    accepted({ kind: 'insert-after', clauseId, number: '1.1', base, text: 'It answers.' }),
  ],
  [
    'Another comment is written on it',
    {
      type: 'mark-comment',
      threadId: asId('thread-2'),
      words: [{ clauseId, quote: 'officer informs', from: 4, to: 19 }],
    },
  ],
];

const onTable: readonly (readonly [string, Gesture])[] = [
  ['Table: a row is put before the cell', onCells('its own', addRowBefore)],
  ['Table: a column is put after the cell', onCells('its own', addColumnAfter)],
  ['Table: another row is taken out', onCells('of the last row', deleteRow)],
  ['Table: another column is taken out', onCells('of the last column', deleteColumn)],
  ['Table: the cell is merged with the next', onCells('both of its row', mergeCells)],
  [
    'Table: the merged cell is divided',
    both(onCells('both of its row', mergeCells), onCells('its own', splitCell)),
  ],
  ['Table: the header row is switched', onCells('its own', toggleHeaderRow)],
  ['Table: a clause is moved past it', move(6, 'up')],
];

export const operations: readonly Operation[] = [
  ...byHand.map(([name, hand]) => ({ name, subject: clauseId, by: { hand } })),
  ...byServer.map(([name, server]) => ({ name, subject: clauseId, by: { server } })),
  ...onTable.map(([name, hand]) => ({ name, subject: tableId, by: { hand } })),
];

function accepted(wording: Wording): TextEdit {
  return { type: 'apply-wording', wording, newClauseId: 'new-1', isForced: false };
}

function withOtherWords(): TextContent {
  const content = first.content.map((block) =>
    block.type === 'clause' && block.attrs.id === clauseId
      ? { ...block, content: [{ type: 'text' as const, text: 'The officer informs the ministry.' }] }
      : block,
  );
  return { type: 'doc', content };
}

/** The clause stands last. */
function inAnotherOrder(): TextContent {
  const isSubject = (block: TextContent['content'][number]) => block.attrs.id === clauseId;
  const others = first.content.filter((block) => !isSubject(block));
  return { type: 'doc', content: [...others, ...first.content.filter(isSubject)] };
}
