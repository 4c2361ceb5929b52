import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { isCaret } from '../../../client/features/editor/text/blocks/is-caret.ts';

const doc = new Y.Doc();
const text = new Y.XmlText('words');
doc.getXmlFragment('default').insert(0, [text]);
const positions = [
  Y.createRelativePositionFromTypeIndex(text, 2),
  Y.createRelativePositionFromTypeIndex(text, 5),
  Y.createRelativePositionFromTypeIndex(doc.getXmlFragment('default'), 1),
].map((position): unknown => JSON.parse(JSON.stringify(position)));

it.each(positions)('[RT-5] a caret as an editor sends it is one: %j', (position) => {
  expect(isCaret({ anchor: position, head: position })).toBe(true);
});

it.each([
  undefined,
  null,
  5,
  {},
  { anchor: 4, head: 4 },
  { anchor: {}, head: {} },
  { anchor: { type: null, item: null, tname: null }, head: positions[0] },
  { anchor: { item: { client: 'x', clock: 0 } }, head: positions[0] },
  { anchor: { item: 7, tname: 'default' }, head: positions[0] },
])('[RT-4] a presence that would throw in an editor is none: %j', (cursor) => {
  expect(isCaret(cursor)).toBe(false);
});
