import { expect, test } from 'vitest';
import {
  bold,
  buildContent,
  clause,
  countedIds,
  lineBreak,
  link,
  pageBreak,
  paragraph,
  table,
} from '../../../shared/content/build.ts';
import { contentOf, documentOf } from '../../../shared/content/content-of.ts';
import { isSafeHref } from '../../../shared/content/link-href.ts';
import { parseContent } from '../../../shared/content/parse-content.ts';
import { schema } from '../../../shared/content/schema.ts';
import type { TextContent } from '../../../shared/content/text-content.ts';

const sound: TextContent = buildContent(countedIds(), [
  clause('title', 1, 'Title'),
  paragraph(['see ', link('the act', 'https://example.org/act'), lineBreak, bold('now')]),
  table(['A', 'B'], [['1', '']]),
  pageBreak(),
  paragraph(''),
]);

test('a sound text passes as it is and makes the way to the editor and back', () => {
  expect(parseContent(sound)).toEqual({ ok: true, value: sound });
  expect(contentOf(documentOf(sound))).toEqual(sound);
});

test.each([
  ['javascript:alert(1)'],
  ['JaVaScRiPt:alert(1)'],
  ['data:text/html,x'],
  ['file:///etc/passwd'],
  ['//example.org'],
  ['https://example.org/"onclick='],
  [' https://example.org'],
])('a link to %s is refused', (href) => {
  expect(isSafeHref(href)).toBe(false);
  const content = buildContent(countedIds(), [paragraph([link('here', href)])]);
  expect(parseContent(content)).toMatchObject({ ok: false, refusal: { code: 'invalid-input' } });
});

test('the refusal names the place', () => {
  const content = { type: 'doc', content: [{ type: 'clause', attrs: { id: 'a', kind: 'poem', level: 1 } }] };
  expect(parseContent(content)).toMatchObject({ ok: false, refusal: { field: 'content.0.attrs.kind' } });
});

test('unknown keys, levels out of range, comment marks and repeated ids are refused', () => {
  const [first] = buildContent(countedIds(), [paragraph('x')]).content;
  const withAttrs = (attrs: object) => ({
    type: 'doc',
    content: [{ ...first, attrs: { ...first?.attrs, ...attrs } }],
  });
  expect(parseContent(withAttrs({ onclick: 'x' })).ok).toBe(false);
  expect(parseContent(withAttrs({ level: 6 })).ok).toBe(false);
  expect(parseContent(withAttrs({ id: '<b>' })).ok).toBe(false);
  expect(parseContent({ type: 'doc', content: [first, first] })).toMatchObject({
    refusal: { field: 'content.1.attrs.id' },
  });
  const comment = { type: 'text', text: 'x', marks: [{ type: 'comment', attrs: { thread: 't' } }] };
  expect(parseContent({ type: 'doc', content: [{ ...first, content: [comment] }] }).ok).toBe(false);
});

test('more than 20,000 blocks are too large', () => {
  const content = buildContent(
    countedIds(),
    Array.from({ length: 20_001 }, () => paragraph('x')),
  );
  expect(parseContent(content)).toMatchObject({ ok: false, refusal: { code: 'too-large' } });
});

test('[LE-2] comments leave no trace in a content: runs they divided are joined', () => {
  const comment = schema.marks.comment.create({ thread: 't' });
  const doc = schema.node('doc', null, [
    schema.node('clause', { id: 'a' }, [
      schema.text('one '),
      schema.text('two', [comment]),
      schema.text(' three'),
    ]),
  ]);
  expect(contentOf(doc).content[0]).toMatchObject({ content: [{ type: 'text', text: 'one two three' }] });
});

test('attributes that another client made unsound are read as sound ones', () => {
  const doc = schema.node('doc', null, [schema.node('clause', { id: 7, kind: 'poem', level: 99 })]);
  expect(contentOf(doc).content[0]).toMatchObject({ attrs: { id: '', kind: 'paragraph', level: 5 } });
});
