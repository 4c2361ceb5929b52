import { EditorState, TextSelection } from 'prosemirror-state';
import type { Command } from 'prosemirror-state';
import { Fragment } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import {
  followFootnote,
  footnoteAt,
  footnoteWords,
  insertFootnote,
  removeFootnote,
} from '../../../client/features/editor/text/commands/footnote-commands.ts';
import { withOwnFootnotes } from '../../../client/features/editor/text/paste/paste-footnotes.ts';
import { buildContent, countedIds, paragraph, provision, title } from '../../../shared/content/build.ts';
import { contentFindings } from '../../../shared/content/content-findings.ts';
import { contentOf, documentOf } from '../../../shared/content/content-of.ts';

const content = buildContent(countedIds('c'), [
  title('Handover'),
  provision(2, 'The officer signs the log, then the driver leaves.'),
  paragraph(''),
]);

function stateAt(words: string, state = EditorState.create({ doc: documentOf(content) })): EditorState {
  let at = 0;
  state.doc.descendants((node, position) => {
    const found = node.isText ? (node.text ?? '').indexOf(words) : -1;
    if (found >= 0 && at === 0) at = position + found + words.length;
  });
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, at)));
}

function after(state: EditorState, command: Command): EditorState {
  let next = state;
  expect(command(state, (transaction) => (next = state.apply(transaction)))).toBe(true);
  return next;
}

const ids = countedIds('n');
const noted = (state: EditorState) => after(state, insertFootnote(ids));
const blocks = (state: EditorState) =>
  contentOf(state.doc).content.map((block) =>
    block.type === 'clause' ? `${block.attrs.kind}:${block.attrs.id}` : block.type,
  );
const markedIn = (state: EditorState) => {
  const found: string[] = [];
  state.doc.descendants((node) => {
    for (const mark of node.marks)
      if (mark.type.name === 'footnote') found.push(`${mark.attrs['id']}=${node.text}`);
  });
  return found;
};

describe('a footnote', () => {
  it('[TX-14] belongs to the word before the caret and stands below its block, in the order of the words', () => {
    const second = noted(stateAt('driver'));
    expect(markedIn(second)).toEqual(['n1=driver']);
    const both = noted(stateAt('log,', second));
    expect(markedIn(both)).toEqual(['n2=log,', 'n1=driver']);
    expect(blocks(both)).toEqual(['title:c1', 'provision:c2', 'footnote:n2', 'footnote:n1', 'paragraph:c3']);
    expect(footnoteAt(both)).toEqual({ id: 'n2', side: 'note' });
  });

  it('[TX-14] is not put to words that have one, nor into a footnote', () => {
    const one = noted(stateAt('driver'));
    expect(footnoteWords(one)).toBeNull();
    expect(footnoteWords(stateAt('driver', one))).toBeNull();
    expect(footnoteWords(stateAt('Handover'))).not.toBeNull();
  });

  it('[TX-14] an empty clause becomes the footnote of the words before it, under its own id', () => {
    const state = EditorState.create({ doc: documentOf(content) });
    const end = state.doc.content.size - 1;
    const inEmpty = state.apply(state.tr.setSelection(TextSelection.create(state.doc, end)));
    const made = noted(inEmpty);
    expect(blocks(made)).toEqual(['title:c1', 'provision:c2', 'footnote:c3']);
    expect(markedIn(made)).toEqual(['c3=leaves.']);
  });

  it('[TX-14] leads from side to side and goes with its words marked no more', () => {
    const note = noted(stateAt('log,'));
    const words = after(note, followFootnote);
    expect(footnoteAt(words)).toMatchObject({ side: 'words' });
    expect(footnoteAt(after(words, followFootnote))).toMatchObject({ side: 'note' });
    for (const from of [note, words]) {
      const gone = after(from, removeFootnote);
      expect(markedIn(gone)).toEqual([]);
      expect(blocks(gone)).toEqual(['title:c1', 'provision:c2', 'paragraph:c3']);
    }
  });

  it('[TX-4] [TX-14] is a finding once no words have it', () => {
    const state = noted(stateAt('log,'));
    expect(codes(state)).not.toContain('footnote-without-words');
    expect(codes(after(stateAt('log,', state), cutTo('log,')))).toContain('footnote-without-words');
  });

  it('[TX-14] a copy is another footnote, and words without theirs name none', () => {
    const state = noted(stateAt('log,'));
    const id = markedIn(state)[0]?.split('=')[0] ?? '';
    const whole = withOwnFootnotes(state.doc.content, {
      nextId: countedIds('p'),
      kept: new Set(),
      present: new Set([id]),
    });
    expect(markedIn(asState(whole.content))).toEqual(['p1=log,']);
    expect([...whole.ids]).toEqual(['p1']);
    const words = Fragment.from(state.doc.child(1));
    const elsewhere = { nextId: countedIds('p'), kept: new Set<string>(), present: new Set<string>() };
    expect(markedIn(asState(withOwnFootnotes(words, elsewhere).content))).toEqual([]);
    const here = { ...elsewhere, present: new Set([id]) };
    expect(markedIn(asState(withOwnFootnotes(words, here).content))).toEqual([`${id}=log,`]);
  });
});

const codes = (state: EditorState) => contentFindings(contentOf(state.doc)).map(({ code }) => code);
const asState = (fragment: Fragment) => EditorState.create({ doc: documentOf(content).copy(fragment) });
const cutTo =
  (words: string): Command =>
  (state, dispatch) => {
    const { from } = state.selection;
    dispatch?.(state.tr.delete(from - words.length, from));
    return true;
  };
