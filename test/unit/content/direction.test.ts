import { describe, expect, test } from 'vitest';
import { imageAddresses } from '../../../server/publish/image-addresses.ts';
import { makePrintModel } from '../../../server/publish/make-print-model.ts';
import { renderHtml } from '../../../server/publish/render-html.ts';
import { buildContent, countedIds, paragraph, provision } from '../../../shared/content/build.ts';
import { clauseAttributesOf, parseClause } from '../../../shared/content/clause-dom.ts';
import { compareContents } from '../../../shared/content/compare.ts';
import { contentDigest } from '../../../shared/content/content-digest.ts';
import { contentOf, documentOf } from '../../../shared/content/content-of.ts';
import { directionOf } from '../../../shared/content/direction.ts';
import { parseContent } from '../../../shared/content/parse-content.ts';
import type { TextContent } from '../../../shared/content/text-content.ts';
import { withNewIds } from '../../../shared/content/with-new-ids.ts';
import { sidesOf } from '../../support/content/sides-of.ts';
import { samplePublication } from '../../support/publish/sample-publication.ts';

const arabic = 'تتعاون الأجهزة في مركز الحدود.';

function marked(content: TextContent, dir: 'ltr' | 'rtl'): TextContent {
  return {
    ...content,
    content: content.content.map((block) =>
      block.type === 'clause' ? { ...block, attrs: { ...block.attrs, dir } } : block,
    ),
  };
}

const plain = buildContent(countedIds(), [provision(2, 'IGAD تتعاون الأجهزة.')]);
const turned = marked(plain, 'rtl');

describe('[TX-31] a clause is written', () => {
  test('as its first letter is, whatever numbers and signs stand before it', () => {
    expect(directionOf({ words: `12. «${arabic}»` })).toBe('rtl');
    expect(directionOf({ words: 'Article 5 العربية' })).toBe('ltr');
    expect(directionOf({ words: 'שלום' })).toBe('rtl');
    expect(directionOf({ words: '\u200fIGAD' })).toBe('rtl');
  });

  test('as the text is where it has no letter', () => {
    expect(directionOf({ words: '12 – 14' })).toBe('ltr');
    expect(directionOf({ words: '' }, 'rtl')).toBe('rtl');
  });

  test('as it is marked, before all else; a mark that is none counts for nothing', () => {
    expect(directionOf({ dir: 'rtl', words: 'IGAD' })).toBe('rtl');
    expect(directionOf({ dir: 'ltr', words: arabic })).toBe('ltr');
    expect(directionOf({ dir: 'auto"><script>', words: 'IGAD' })).toBe('ltr');
  });
});

describe('[TX-31] the mark', () => {
  test('stays in live texts, versions and copies, and is left out where there is none', () => {
    expect(contentOf(documentOf(turned))).toEqual(turned);
    expect(contentOf(documentOf(plain))).toEqual(plain);
    expect(parseContent(turned)).toMatchObject({ ok: true });
    expect(JSON.stringify(withNewIds(turned, countedIds('n')).content)).toContain('"dir":"rtl"');
    expect(contentDigest(plain)).not.toBe(contentDigest(turned));
  });

  test('is copied and pasted as HTML says it', () => {
    const attributes = clauseAttributesOf({ id: 'c1', kind: 'provision', level: 2, dir: 'rtl' });
    expect(attributes['dir']).toBe('rtl');
    expect(parseClause({ getAttribute: (name) => attributes[name] ?? null })).toMatchObject({ dir: 'rtl' });
    expect(clauseAttributesOf({ id: 'c1', dir: 'javascript:' })['dir']).toBeUndefined();
    expect(parseClause({ getAttribute: () => 'auto' })['dir']).toBeNull();
  });

  test('that came or went is a change of its own in a redline', () => {
    const [block] = compareContents(plain, turned, sidesOf('sop')).blocks;
    expect(block).toMatchObject({ change: 'changed', aspects: ['direction'] });
  });

  test('that is none is refused at the door', () => {
    const hostile: unknown = JSON.parse(JSON.stringify(turned).replace('"rtl"', '"sideways"'));
    expect(parseContent(hostile)).toMatchObject({ ok: false, refusal: { code: 'invalid-input' } });
  });
});

test('[TX-31] the published page says the direction of each clause that differs from that of the text', () => {
  const content = buildContent(countedIds(), [paragraph('Agencies cooperate.'), paragraph(arabic)]);
  const both: TextContent = {
    ...content,
    content: [...content.content, ...turned.content.map(withAnotherId)],
  };
  const publication = { ...samplePublication(), content: both };
  const html = renderHtml(makePrintModel(publication), imageAddresses(publication));
  expect(html).toContain('<p id="c-c1" class="paragraph">');
  expect(html).toContain('<p id="c-c2" dir="rtl" class="paragraph">');
  expect(html).toContain('<p id="c-x1" dir="rtl" class="numbered provision level-2">');
});

function withAnotherId(block: TextContent['content'][number]): TextContent['content'][number] {
  return block.type === 'clause' ? { ...block, attrs: { ...block.attrs, id: 'x1' } } : block;
}
