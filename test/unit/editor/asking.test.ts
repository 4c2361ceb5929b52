import { EditorState, TextSelection } from 'prosemirror-state';
import { expect, it } from 'vitest';
import { mentionAsking } from '../../../client/features/editor/text/slash-session.ts';
import { buildContent, countedIds, paragraph } from '../../../shared/content/build.ts';
import { documentOf } from '../../../shared/content/content-of.ts';

/** The caret at the end of these words. */
function after(words: string): EditorState {
  const state = EditorState.create({ doc: documentOf(buildContent(countedIds(), [paragraph(words)])) });
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, 1 + words.length)));
}

it.each([
  ['', true],
  ['as in ', true],
  ['(', true],
  ['someone', false],
  ['a.', false],
])('[TX-3] @ after “%s” asks for a clause: %s', (words, expected) => {
  expect(mentionAsking.mayBegin(after(words))).toBe(expected);
});

it.each([
  ['as in @', ''],
  ['as in @2.1', '2.1'],
  ['as in @hand over of', 'hand over of'],
  ['@é', 'é'],
  ['at @ noon', null],
  ['no sign', null],
  [`@${'x'.repeat(41)}`, null],
])('[TX-3] “%s” looks for %s', (words, expected) => {
  const found = mentionAsking.soughtIn(after(words));
  expect(found?.sought ?? null).toBe(expected);
  if (found !== null) expect(after(words).doc.textBetween(found.from, found.to)).toBe(`@${expected}`);
});
