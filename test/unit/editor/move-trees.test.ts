import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { prosemirrorToYXmlFragment } from 'y-prosemirror';
import { ClauseMoves } from '../../../client/features/editor/text/commands/clause-moves.ts';
import {
  buildContent,
  countedIds,
  heading,
  paragraph,
  provision,
  title,
} from '../../../shared/content/build.ts';
import { documentOf } from '../../../shared/content/content-of.ts';
import { HeadlessEditor } from '../../support/editor/headless-editor.ts';

const content = buildContent(countedIds('c'), [
  title('Handover'),
  heading(1, 'One'),
  provision(2, 'Of one.'),
  paragraph('Under one.'),
  heading(1, 'Two'),
  provision(2, 'Of two.'),
  heading(1, 'Three'),
]);

function open() {
  const doc = new Y.Doc();
  prosemirrorToYXmlFragment(documentOf(content), doc.getXmlFragment('default'));
  const editor = new HeadlessEditor('x', Y.encodeStateAsUpdate(doc), 7);
  // All that the moves ask of a view.
  const view = {
    get state() {
      return editor.state;
    },
    dispatch: editor.dispatch,
  };
  const moves = new ClauseMoves(editor.fragment, () => view);
  const order = () => editor.state.doc.children.map(({ attrs }) => String(attrs['id']).slice(1)).join('');
  const words = () =>
    editor.state.doc.children.map((block) => `${block.attrs['id']} ${block.textContent}`).sort();
  return { moves, order, words, editor };
}

it('[TX-1] a heading moves past its sibling with all that belongs to it, and back', () => {
  const { moves, order } = open();
  expect(moves.past('c2', 'down')).toBe(true);
  expect(order()).toBe('1562347');
  expect(moves.past('c2', 'up')).toBe(true);
  expect(order()).toBe('1234567');
  expect(moves.past('c7', 'down')).toBe(false);
  expect(moves.past('gone', 'up')).toBe(false);
});

it.each([
  ['c2', 'c7', 'before', '1562347'],
  ['c2', 'c7', 'after-whole', '1567234'],
  ['c7', 'c2', 'before', '1723456'],
  ['c7', 'c2', 'after-whole', '1234756'],
  ['c4', 'c5', 'after', '1235467'],
  ['c2', 'c3', 'after', '1234567'],
] as const)('[TX-1] %s is put beside %s, %s', (id, target, side, expected) => {
  const { moves, order } = open();
  moves.beside(id, target, side);
  expect(order()).toBe(expected);
});

it('[TX-1] a tree is shifted as a whole', () => {
  const { moves, editor } = open();
  expect(moves.shift('c5', 1)).toBe(true);
  expect(editor.state.doc.children.slice(4, 6).map(({ attrs }) => attrs['level'])).toEqual([2, 3]);
});

it('[TX-1] whatever is moved wherever, no word and no id is lost or doubled', () => {
  const id = fc.integer({ min: 1, max: 7 }).map((number) => `c${number}`);
  const side = fc.constantFrom('before', 'after', 'after-whole');
  fc.assert(
    fc.property(fc.array(fc.tuple(id, id, side), { maxLength: 12 }), (steps) => {
      const { moves, words } = open();
      const before = words();
      for (const [moved, target, where] of steps) moves.beside(moved, target, where);
      expect(words()).toEqual(before);
    }),
    { numRuns: 60 },
  );
});
