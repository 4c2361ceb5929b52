import { EditorState, TextSelection } from 'prosemirror-state';
import type { Transaction } from 'prosemirror-state';
import { prosemirrorToYXmlFragment, undoCommand } from 'y-prosemirror';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { duplicateClauses } from '../../../client/features/editor/text/commands/duplicate-clauses.ts';
import { readOnlyPlugin } from '../../../client/features/editor/text/read-only.ts';
import { TextGuides } from '../../../client/features/guides/text-guides.ts';
import { contentOf } from '../../../shared/content/content-of.ts';
import { referenceSign } from '../../../shared/content/reference-marks.ts';
import { schema } from '../../../shared/content/schema.ts';
import { asId } from '../../../shared/domain/ids.ts';
import type { ClauseId } from '../../../shared/domain/ids.ts';
import { HeadlessEditor } from '../../support/editor/headless-editor.ts';

type Json = { readonly type: string; readonly [name: string]: unknown };
const word = (text: string, ...marks: readonly Json[]): Json => ({ type: 'text', text, marks });
const clause = (id: string, kind: string, { details = {}, words = [word(id)] }: Rest = {}): Json => ({
  type: 'clause',
  attrs: { id, kind, level: kind === 'provision' ? 2 : 1, ...details },
  content: words,
});
type Rest = { readonly details?: Readonly<Record<string, string>>; readonly words?: readonly Json[] };
const referenceTo = (target: string) => word(referenceSign, { type: 'reference', attrs: { target } });

const text = schema.nodeFromJSON({
  type: 'doc',
  content: [
    clause('t', 'title'),
    clause('h', 'heading'),
    clause('s1', 'step', { details: { actor: 'Officer', decision: 'Is it whole?', goTo: 's2' } }),
    clause('s2', 'step', {
      words: [
        word('See ', { type: 'comment', attrs: { thread: 'thread-1' } }),
        referenceTo('s1'),
        word(' and '),
        referenceTo('z'),
        word(' noted', { type: 'footnote', attrs: { id: 'n' } }),
      ],
    }),
    clause('n', 'footnote'),
    clause('f', 'figure', { details: { file: 'a'.repeat(64), alt: 'A plan' } }),
    clause('z', 'heading'),
  ],
});

function open() {
  const doc = new Y.Doc();
  prosemirrorToYXmlFragment(text, doc.getXmlFragment('default'));
  const editor = new HeadlessEditor('x', Y.encodeStateAsUpdate(doc), 7);
  let count = 0;
  const duplicate = () => editor.run(duplicateClauses(() => `copy${(count += 1)}`));
  const ids = () => editor.state.doc.children.map(({ attrs }) => String(attrs['id'])).join(' ');
  return { editor, duplicate, ids };
}

describe('[TX-1] a clause is duplicated', () => {
  it('with all that belongs to it, right behind it, under new ids and without comments', () => {
    const { editor, duplicate, ids } = open();
    editor.place(1, 0);
    expect(duplicate()).toBe(true);
    expect(ids()).toBe('t h s1 s2 n f copy1 copy2 copy3 copy4 copy5 z');
    expect(editor.state.selection.$from.parent.attrs['id']).toBe('copy1');
    const stored = JSON.stringify(editor.state.doc.child(8).toJSON());
    expect(stored).toContain('See ');
    expect(stored).not.toContain('thread-1');
    expect(JSON.stringify(editor.state.doc.child(3).toJSON())).toContain('thread-1');
  });

  it('what refers within it refers within the copy, footnotes are others, the image is the same', () => {
    const { editor, duplicate } = open();
    editor.place(1, 0);
    duplicate();
    const { content } = contentOf(editor.state.doc);
    const [, step, referring, note, figure] = content.slice(6);
    expect(step).toMatchObject({ attrs: { id: 'copy2', actor: 'Officer', goTo: 'copy3' } });
    expect(referring).toMatchObject({
      attrs: { id: 'copy3' },
      content: [
        { text: 'See ' },
        { marks: [{ attrs: { target: 'copy2' } }] },
        { text: ' and ' },
        { marks: [{ attrs: { target: 'z' } }] },
        { text: ' noted', marks: [{ attrs: { id: 'copy4' } }] },
      ],
    });
    expect(note).toMatchObject({ attrs: { id: 'copy4', kind: 'footnote' } });
    expect(figure).toMatchObject({ attrs: { id: 'copy5', file: 'a'.repeat(64), alt: 'A plan' } });
    expect(content.slice(0, 6)).toEqual(contentOf(text).content.slice(0, 6));
  });

  it('as one undo, apart from what was typed before it and after it', () => {
    const { editor, duplicate, ids } = open();
    editor.place(6, 1);
    editor.type('!');
    duplicate();
    editor.type('?');
    editor.run(undoCommand);
    expect(editor.state.doc.child(7).textContent).toBe('z!');
    editor.run(undoCommand);
    expect(ids()).toBe('t h s1 s2 n f z');
    expect(editor.state.doc.child(6).textContent).toBe('z!');
  });

  it('not the title, and not a footnote without its words', () => {
    const { editor, duplicate, ids } = open();
    for (const alone of [0, 4]) {
      editor.place(alone, 0);
      expect(duplicate()).toBe(false);
    }
    expect(ids()).toBe('t h s1 s2 n f z');
  });

  it('[TX-18] nothing with a locked clause in it, and it is heard', () => {
    const guides = new TextGuides();
    const heard: string[] = [];
    guides.onRefused((act) => heard.push(act));
    const lock = {
      clauseId: asId<ClauseId>('s1'),
      prompt: '',
      isLocked: true,
      isRequired: false,
      kind: 'step',
      level: 1,
      words: 's1',
    } as const;
    const asked = { guides: [lock], showsPrompts: true, signOf: () => '' };
    let state = EditorState.create({ doc: text, plugins: [guides.plugin] });
    const duplicateFirstHeading = () => {
      const at = TextSelection.near(state.doc.resolve(state.doc.child(0).nodeSize + 1));
      state = state.apply(state.tr.setSelection(at));
      duplicateClauses(() => 'copy')(state, (transaction) => {
        state = state.apply(transaction);
      });
    };
    guides.set({ ...asked, keepsLocks: true });
    duplicateFirstHeading();
    expect([state.doc.childCount, heard]).toEqual([7, ['duplicate']]);
    guides.set({ ...asked, keepsLocks: false });
    duplicateFirstHeading();
    expect(state.doc.childCount).toBe(12);
  });

  it('not from a seat that reads', () => {
    let state = EditorState.create({ doc: text, plugins: [readOnlyPlugin(() => false)] });
    const apply = (transaction: Transaction) => {
      state = state.apply(transaction);
    };
    apply(state.tr.setSelection(TextSelection.near(state.doc.resolve(state.doc.child(0).nodeSize + 1))));
    duplicateClauses(() => 'copy')(state, apply);
    expect(state.doc.childCount).toBe(7);
  });
});
