/** References show the right number whatever happens to the structure, in everybody's copy and without counting anew. */
import { chainCommands, joinBackward } from 'prosemirror-commands';
import type { Command } from 'prosemirror-state';
import {
  addColumnAfter,
  addRowAfter,
  CellSelection,
  deleteColumn,
  deleteRow,
  mergeCells,
  splitCell,
} from 'prosemirror-tables';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { redoCommand, undoCommand } from 'y-prosemirror';
import { changedSpan } from '../../../client/features/editor/text/blocks/changed-span.ts';
import { retype, shiftLevel } from '../../../client/features/editor/text/commands/clause-commands.ts';
import {
  backspaceClause,
  enterClause,
} from '../../../client/features/editor/text/commands/enter-commands.ts';
import { moveClauses } from '../../../client/features/editor/text/commands/move-clauses.ts';
import { NumberBook } from '../../../client/features/editor/text/shown/number-book.ts';
import { insertReference } from '../../../client/features/editor/text/commands/reference-commands.ts';
import { insertTable } from '../../../client/features/editor/text/commands/table-commands.ts';
import {
  buildContent,
  countedIds,
  definition,
  heading,
  provision,
  table,
} from '../../../shared/content/build.ts';
import { contentOf } from '../../../shared/content/content-of.ts';
import { targetsIn } from '../../../shared/content/reference-marks.ts';
import { listClauses } from '../../../shared/content/clause-list.ts';
import { clauseKinds } from '../../../shared/domain/clause-kinds.ts';
import { numberingRules } from '../../../shared/domain/numbering-rules.ts';
import type { HeadlessEditor } from '../../support/editor/headless-editor.ts';
import { MergeDesk } from '../../support/merges/merge-desk.ts';
import { RelayedEditors } from '../../support/merges/relayed-editors.ts';

const rules = numberingRules({ scheme: 'law', language: 'en' });
const first = buildContent(countedIds(), [
  heading(1, 'Interpretation'),
  definition('goods', 'means things:'),
  provision(3, 'heavy; or'),
  heading(1, 'Duties'),
  provision(2, 'The carrier shall:'),
  provision(3, 'tell the officer.'),
  table(['Port', 'Hours'], [['Busia', '24']]),
]);

const commands = {
  split: enterClause,
  join: chainCommands(backspaceClause, joinBackward),
  indent: shiftLevel(1),
  outdent: shiftLevel(-1),
  table: insertTable,
  row: addRowAfter,
  'remove-row': deleteRow,
  column: addColumnAfter,
  'remove-column': deleteColumn,
  divide: splitCell,
  undo: undoCommand,
  redo: redoCommand,
} as const satisfies Readonly<Record<string, Command>>;
type Name = keyof typeof commands;
const others = [
  'up',
  'down',
  'refer',
  'merge',
  'retype',
  'type',
  'send',
  'receive',
  'cut',
  'rejoin',
] as const;

const operation = fc.record({
  who: fc.nat({ max: 2 }),
  block: fc.nat({ max: 9 }),
  offset: fc.nat({ max: 12 }),
  name: fc.oneof(fc.constantFrom(...Object.keys(commands).filter(isCommand)), fc.constantFrom(...others)),
});
type Operation = typeof operation extends fc.Arbitrary<infer Made> ? Made : never;

function isCommand(name: string): name is Name {
  return name in commands;
}

function carryOut(editor: HeadlessEditor, { name, block, offset }: Operation): void {
  editor.place(block, name === 'join' ? 0 : offset);
  if (isCommand(name)) editor.run(commands[name]);
  else if (name === 'up' || name === 'down') editor.run(moveClauses(editor.fragment, name));
  else if (name === 'refer') editor.run(insertReference(`c${1 + (offset % 7)}`));
  else if (name === 'retype') editor.run(retype(clauseKinds[offset % clauseKinds.length] ?? 'paragraph'));
  else if (name === 'type') editor.type('word ');
  else if (name === 'merge') mergeFirstTwo(editor);
}

function mergeFirstTwo(editor: HeadlessEditor): void {
  const { doc, tr } = editor.state;
  const found = doc.children.findIndex(({ type }) => type.name === 'table');
  if (found < 0) return;
  const start = doc.children.slice(0, found).reduce((sum, { nodeSize }) => sum + nodeSize, 0) + 2;
  const row = doc.child(found).child(0);
  if (row.childCount < 2) return;
  const second = start + row.child(0).nodeSize;
  editor.dispatch(tr.setSelection(CellSelection.create(doc, start, second)));
  editor.run(mergeCells);
}

async function play(list: readonly Operation[]) {
  const desk = new MergeDesk();
  const room = new RelayedEditors(desk, await desk.open(first), ['x', 'y', 'z']);
  const books = room.editors.map((editor) => new FollowingBook(editor));
  for (const each of list) {
    const { who, name } = each;
    if (name === 'send') room.send(who);
    else if (name === 'receive') room.receive(who);
    else if (name === 'cut') room.cut(who);
    else if (name === 'rejoin') await room.join(who);
    else carryOut(room.at(who), each);
    await Promise.resolve();
    for (const book of books) book.follow();
  }
  await room.settle();
  for (const book of books) book.follow();
  return { desk, room, books };
}

/** Numbers an open text from change to change, as the editor does. */
class FollowingBook {
  readonly #editor: HeadlessEditor;
  readonly #book = new NumberBook(rules, () => {});
  #seen: HeadlessEditor['state']['doc'];

  constructor(editor: HeadlessEditor) {
    this.#editor = editor;
    this.#seen = editor.state.doc;
    this.#book.start(this.#seen);
  }

  follow(): void {
    const { doc } = this.#editor.state;
    if (doc !== this.#seen) this.#book.update(this.#seen, doc, changedSpan(this.#seen, doc));
    this.#seen = doc;
  }

  numberOf(id: string): string {
    return this.#book.numberOf(id).number;
  }
}

test('[TX-3] whatever three people do to the structure, with lines that break, every reference has the number of its clause', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(operation, { minLength: 10, maxLength: 50 }), async (list) => {
      const { desk, room, books } = await play(list);
      const [text, ...same] = room.editors.map(({ state }) => contentOf(state.doc));
      if (text === undefined) throw new Error('there is nobody');
      for (const other of same) expect(other).toEqual(text);
      const ids = text.content.map((block) => block.attrs.id);
      expect(new Set(ids).size).toBe(ids.length);
      const anew = new Map(listClauses(text, rules).map(({ clause, number }) => [clause.attrs.id, number]));
      for (const book of books) {
        for (const target of text.content.flatMap(targetsIn).filter((id) => ids.includes(id)))
          expect(book.numberOf(target)).toBe(anew.get(target) ?? '');
        for (const [id, number] of anew) expect(book.numberOf(id)).toBe(number);
      }
      await desk.stop();
    }),
    { numRuns: 60, endOnFailure: false },
  );
}, 120_000);
