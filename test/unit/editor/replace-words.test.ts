import { prosemirrorToYXmlFragment, undo } from 'y-prosemirror';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { replaceWords } from '../../../client/features/find/replace-words.ts';
import { bold, buildContent, countedIds, paragraph, table } from '../../../shared/content/build.ts';
import type { Draft } from '../../../shared/content/build.ts';
import { contentOf, documentOf } from '../../../shared/content/content-of.ts';
import { WordFinder } from '../../../shared/content/find-words.ts';
import { reference } from '../../support/content/reference.ts';
import { HeadlessEditor } from '../../support/editor/headless-editor.ts';
import { SlowNetwork } from '../../support/editor/slow-network.ts';

function stored(drafts: readonly Draft[], change: (fragment: Y.XmlFragment) => void = () => {}): Uint8Array {
  const seed = new Y.Doc();
  const fragment = seed.getXmlFragment('default');
  prosemirrorToYXmlFragment(documentOf(buildContent(countedIds(), drafts)), fragment);
  change(fragment);
  return Y.encodeStateAsUpdate(seed);
}

const open = (drafts: readonly Draft[], change?: (fragment: Y.XmlFragment) => void) =>
  new HeadlessEditor('x', stored(drafts, change), 1);

function replaceAll(editor: HeadlessEditor, words: string, by: string): number {
  return replaceWords({
    fragment: editor.fragment,
    doc: editor.state.doc,
    finder: new WordFinder({ words, matchesCase: false, isWholeWord: false }, () => 'section 4'),
    words: by,
    isWanted: () => true,
  });
}

const textIn = (fragment: Y.XmlFragment, block: number): Y.XmlText | undefined => {
  const element = fragment.get(block);
  const text = element instanceof Y.XmlElement ? element.get(0) : undefined;
  return text instanceof Y.XmlText ? text : undefined;
};
const commented = (editor: HeadlessEditor, thread: string) => {
  const words: string[] = [];
  editor.state.doc.descendants((node) => {
    if (node.marks.some((mark) => mark.attrs['thread'] === thread)) words.push(node.text ?? '');
  });
  return words.join('');
};
const comment = (from: number, to: number) => (fragment: Y.XmlFragment) =>
  textIn(fragment, 0)?.format(from, to - from, { 'comment--abcdefgh': { thread: 't1' } });

describe('replacing words', () => {
  it('writes everywhere, in cells and over marks, with the marks of the first letter', () => {
    const editor = open([
      paragraph([bold('cus'), 'toms, then ', bold('customs')]),
      table(['Customs'], [['x customs']]),
    ]);
    expect(replaceAll(editor, 'customs', 'tax')).toBe(4);
    expect(contentOf(editor.state.doc)).toEqual(
      buildContent(countedIds(), [
        paragraph([bold('tax'), ', then ', bold('tax')]),
        table(['tax'], [['x tax']]),
      ]),
    );
  });

  it('is one step to undo', () => {
    const drafts = [paragraph('a customs b customs'), paragraph(['cus', bold('toms')])];
    const editor = open(drafts, comment(2, 9));
    const before = editor.state.doc.toJSON();
    replaceAll(editor, 'customs', 'revenue authority');
    expect(undo(editor.state)).toBe(true);
    expect(editor.state.doc.toJSON()).toEqual(before);
    expect(undo(editor.state)).toBe(false);
  });

  it('[CM-1] keeps a comment about all of the words, and one that has no other words', () => {
    const around = open([paragraph('the customs officer')], comment(0, 19));
    replaceAll(around, 'customs', 'tax');
    expect(commented(around, 't1')).toBe('the tax officer');
    const within = open([paragraph('the customs officer')], comment(4, 7));
    replaceAll(within, 'customs', 'tax');
    expect(commented(within, 't1')).toBe('tax');
  });

  it('[CM-1] leaves a comment that reaches into the words from outside with the words outside', () => {
    const editor = open([paragraph('the customs officer')], comment(0, 7));
    replaceAll(editor, 'customs', 'tax');
    expect(commented(editor, 't1')).toBe('the ');
  });

  it('[TX-3] leaves a reference that shows the words, and what stands half in it', () => {
    const drafts = [paragraph(['Under ', reference('c1'), ' and section 4 of the Act'])];
    const editor = open(drafts);
    expect(replaceAll(editor, 'section 4', 'article 9')).toBe(1);
    expect(contentOf(editor.state.doc)).toEqual(
      buildContent(countedIds(), [paragraph(['Under ', reference('c1'), ' and article 9 of the Act'])]),
    );
    expect(replaceAll(editor, 'Under section', 'In')).toBe(0);
  });

  it('takes words away when there are none to write', () => {
    const editor = open([paragraph('a very very long word')]);
    replaceAll(editor, 'very ', '');
    expect(editor.state.doc.textContent).toBe('a long word');
  });

  it('leaves what another person types between two places at once where it was typed', async () => {
    const bytes = stored([paragraph('customs informs the customs officer')]);
    const editors = [new HeadlessEditor('x', bytes, 1), new HeadlessEditor('y', bytes, 2)] as const;
    const network = new SlowNetwork(editors);
    editors[1].place(0, 'customs informs '.length);
    editors[1].type('at once ');
    replaceAll(editors[0], 'customs', 'tax');
    await network.settle();
    for (const { state } of editors)
      expect(state.doc.textContent).toBe('tax informs at once the tax officer');
  });
});
