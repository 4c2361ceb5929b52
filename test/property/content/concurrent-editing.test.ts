import { chainCommands, joinBackward } from 'prosemirror-commands';
import fc from 'fast-check';
import { prosemirrorToYXmlFragment } from 'y-prosemirror';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { retype, shiftLevel } from '../../../client/features/editor/text/commands/clause-commands.ts';
import {
  backspaceClause,
  enterClause,
} from '../../../client/features/editor/text/commands/enter-commands.ts';
import { moveClauses } from '../../../client/features/editor/text/commands/move-clauses.ts';
import { buildContent, countedIds, heading, provision, title } from '../../../shared/content/build.ts';
import { contentOf, documentOf } from '../../../shared/content/content-of.ts';
import { clauseKinds } from '../../../shared/domain/clause-kinds.ts';
import { HeadlessEditor } from '../../support/editor/headless-editor.ts';
import { SlowNetwork } from '../../support/editor/slow-network.ts';

const first = buildContent(countedIds(), [
  title('Handover'),
  heading(1, 'Purpose'),
  provision(2, 'The officer informs the agency.'),
  provision(2, 'The agency answers within an hour.'),
]);

type Operation = { readonly who: number; readonly clause: number; readonly offset: number } & (
  | { readonly type: 'type' | 'split' | 'join' | 'move-up' | 'move-down' | 'indent' | 'receive' }
  | { readonly type: 'retype'; readonly kind: (typeof clauseKinds)[number] }
);
type Name = Operation['type'];

function operations(names: readonly Exclude<Name, 'retype'>[]): fc.Arbitrary<readonly Operation[]> {
  const place = { who: fc.nat({ max: 2 }), clause: fc.nat({ max: 6 }), offset: fc.nat({ max: 40 }) };
  const simple = fc.record({ ...place, type: fc.constantFrom(...names) });
  const kind = fc.record({
    ...place,
    type: fc.constant('retype' as const),
    kind: fc.constantFrom(...clauseKinds),
  });
  return fc.array(fc.oneof({ weight: 5, arbitrary: simple }, { weight: 1, arbitrary: kind }), {
    maxLength: 40,
  });
}

function openThree(): { editors: readonly HeadlessEditor[]; network: SlowNetwork } {
  const seed = new Y.Doc();
  prosemirrorToYXmlFragment(documentOf(first), seed.getXmlFragment('default'));
  const stored = Y.encodeStateAsUpdate(seed);
  const editors = ['x', 'y', 'z'].map((name, index) => new HeadlessEditor(name, stored, index + 1));
  return { editors, network: new SlowNetwork(editors) };
}

/** Carries the operations out and lets everyone hear everything; typed letters are all different. */
async function play(list: readonly Operation[]) {
  const { editors, network } = openThree();
  const typed: string[] = [];
  for (const operation of list) {
    const editor = editors[operation.who];
    if (editor === undefined) continue;
    if (operation.type === 'receive') network.deliverTo(operation.who);
    else {
      editor.place(operation.clause, operation.offset);
      carryOut(editor, operation, typed);
    }
    await Promise.resolve();
  }
  await network.settle();
  const texts = editors.map((editor) => contentOf(editor.state.doc));
  return { texts, ids: texts[0]?.content.map((block) => block.attrs.id) ?? [], typed };
}

function carryOut(editor: HeadlessEditor, operation: Operation, typed: string[]): void {
  switch (operation.type) {
    case 'type': {
      const letter = String.fromCodePoint(0x4e00 + typed.length);
      typed.push(letter);
      editor.type(letter);
      return;
    }
    case 'split':
      editor.run(enterClause);
      return;
    case 'join':
      editor.place(operation.clause, 0);
      editor.run(chainCommands(backspaceClause, joinBackward));
      return;
    case 'move-up':
      editor.run(moveClauses(editor.fragment, 'up'));
      return;
    case 'move-down':
      editor.run(moveClauses(editor.fragment, 'down'));
      return;
    case 'indent':
      editor.run(shiftLevel(1));
      return;
    case 'retype':
      editor.run(retype(operation.kind));
      return;
    case 'receive':
      return;
    default:
      operation satisfies never;
  }
}

test('[RT] three people typing in the same paragraphs keep every letter', async () => {
  await fc.assert(
    fc.asyncProperty(operations(['type', 'type', 'type', 'receive']), async (list) => {
      const { texts, ids, typed } = await play(list);
      expect(texts[1]).toEqual(texts[0]);
      expect(texts[2]).toEqual(texts[0]);
      expect(ids).toEqual(['c1', 'c2', 'c3', 'c4']);
      const all = JSON.stringify(texts[0]);
      for (const letter of typed) expect(all.split(letter)).toHaveLength(2);
    }),
    { numRuns: 60 },
  );
});

test('[TX-1] splitting, retyping and indenting lose no letter and no clause, whoever does it meanwhile', async () => {
  await fc.assert(
    fc.asyncProperty(operations(['type', 'split', 'indent', 'receive']), async (list) => {
      const { texts, ids, typed } = await play(list);
      expect(texts[1]).toEqual(texts[0]);
      expect(texts[2]).toEqual(texts[0]);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).not.toContain('');
      expect(ids).toEqual(expect.arrayContaining(['c1', 'c2', 'c3', 'c4']));
      const all = JSON.stringify(texts[0]);
      expect(typed.filter((letter) => !all.includes(letter))).toEqual([]);
    }),
    { numRuns: 80 },
  );
});

test('[TX-1] with moves every clause keeps its id', async () => {
  await fc.assert(
    fc.asyncProperty(operations(['type', 'split', 'move-up', 'move-down', 'receive']), async (list) => {
      const { texts, ids } = await play(list);
      expect(texts[1]).toEqual(texts[0]);
      expect(texts[2]).toEqual(texts[0]);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toEqual(expect.arrayContaining(['c1', 'c2', 'c3', 'c4']));
    }),
    { numRuns: 80 },
  );
});

test('[TX-1] with joins too all copies agree and no id stands twice', async () => {
  await fc.assert(
    fc.asyncProperty(
      operations(['type', 'split', 'join', 'move-up', 'move-down', 'indent', 'receive']),
      async (list) => {
        const { texts, ids } = await play(list);
        expect(texts[1]).toEqual(texts[0]);
        expect(texts[2]).toEqual(texts[0]);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids).not.toContain('');
      },
    ),
    { numRuns: 120 },
  );
});
