import fc from 'fast-check';
import { prosemirrorToYXmlFragment, undo } from 'y-prosemirror';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { replaceWords } from '../../../client/features/find/replace-words.ts';
import {
  bold,
  buildContent,
  countedIds,
  lineBreak,
  paragraph,
  table,
} from '../../../shared/content/build.ts';
import type { Draft, Words } from '../../../shared/content/build.ts';
import { contentOf, documentOf } from '../../../shared/content/content-of.ts';
import { WordFinder } from '../../../shared/content/find-words.ts';
import { HeadlessEditor } from '../../support/editor/headless-editor.ts';

/** Letters of the text and of what is looked for; what is written has others, so that it cannot make a new place. */
const letters = fc.string({
  unit: fc.constantFrom('a', 'b', 'A', 'é', ' ', '.', '😀'),
  minLength: 1,
  maxLength: 8,
});
const written = fc.string({ unit: fc.constantFrom('x', 'y', '1'), maxLength: 5 });
const words: fc.Arbitrary<Words> = fc.array(fc.oneof(letters, letters.map(bold), fc.constant(lineBreak)), {
  maxLength: 5,
});
const drafts: fc.Arbitrary<readonly Draft[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: words.map(paragraph) },
    { weight: 1, arbitrary: fc.tuple(words, words).map(([head, cell]) => table([head], [[cell]])) },
  ),
  { minLength: 1, maxLength: 5 },
);
const query = fc.record({
  words: fc.string({ unit: fc.constantFrom('a', 'b', 'é', ' ', '.'), minLength: 1, maxLength: 2 }),
  matchesCase: fc.boolean(),
  isWholeWord: fc.boolean(),
});

function openText(list: readonly Draft[]): HeadlessEditor {
  const seed = new Y.Doc();
  prosemirrorToYXmlFragment(documentOf(buildContent(countedIds(), list)), seed.getXmlFragment('default'));
  return new HeadlessEditor('x', Y.encodeStateAsUpdate(seed), 1);
}

/** The plain text as it must become, from the places alone. */
function expected({ state: { doc } }: HeadlessEditor, finder: WordFinder, by: string): string {
  let at = 0;
  let text = '';
  for (const { from, to } of finder.findIn(doc)) {
    text += doc.textBetween(at, from, '|', '/') + by;
    at = to;
  }
  return text + doc.textBetween(at, doc.content.size, '|', '/');
}

test('replacing all leaves no place, changes nothing else, and one undo gives the text back', () => {
  fc.assert(
    fc.property(drafts, query, written, (list, asked, by) => {
      const editor = openText(list);
      const before = editor.state.doc.toJSON();
      const ids = contentOf(editor.state.doc).content.map(({ attrs }) => attrs.id);
      const finder = new WordFinder(asked, () => '');
      const places = finder.findIn(editor.state.doc).length;
      const text = expected(editor, finder, by);
      const count = replaceWords({
        fragment: editor.fragment,
        doc: editor.state.doc,
        finder,
        words: by,
        isWanted: () => true,
      });
      expect(count).toBe(places);
      if (by !== '') expect(finder.findIn(editor.state.doc)).toEqual([]);
      const { doc } = editor.state;
      expect(doc.textBetween(0, doc.content.size, '|', '/')).toBe(text);
      expect(contentOf(doc).content.map(({ attrs }) => attrs.id)).toEqual(ids);
      if (places > 0) undo(editor.state);
      expect(editor.state.doc.toJSON()).toEqual(before);
    }),
    { numRuns: 400 },
  );
});
