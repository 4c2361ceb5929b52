import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { publicationPolicy } from '../../../server/publish/html-style.ts';
import { imageAddresses } from '../../../server/publish/image-addresses.ts';
import { makePrintModel } from '../../../server/publish/make-print-model.ts';
import { renderHtml } from '../../../server/publish/render-html.ts';
import {
  buildContent,
  countedIds,
  heading,
  link,
  paragraph,
  provision,
  step,
} from '../../../shared/content/build.ts';
import type { Publication } from '../../../server/ports/publisher.ts';
import {
  sampleDeliverable,
  sampleDigest,
  samplePublication,
} from '../../support/publish/sample-publication.ts';

function page(publication: Publication = samplePublication()): string {
  return renderHtml(makePrintModel(publication), imageAddresses(publication));
}

describe('a published norm as HTML', () => {
  test('is a complete page in the language of the document', () => {
    expect(page()).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">/);
    expect(page(samplePublication({ language: 'ar' }))).toContain('<html lang="ar" dir="rtl">');
    expect(page()).toContain('<title>Joint Border Control at Namanga</title>');
  });

  test('[TX-2] shows numbers as text beside the words', () => {
    expect(page()).toContain('<span class="number">1.2</span>');
    expect(page()).toContain('<span class="number">Step 1</span>');
  });

  test('every entry of the contents leads to an anchor of the page', () => {
    const html = page();
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, target]) => target);
    expect(targets.length).toBeGreaterThan(4);
    for (const target of targets) expect(html).toContain(`id="${target}"`);
  });

  test('[TX-3] lists its definitions, references and tables behind the text, each with where it stands', () => {
    const html = page();
    const list = html.slice(html.indexOf('<section id="lists"'));
    expect(list).toContain('<h2 id="lists-heading">The text at a glance</h2>');
    expect(list).toMatch(/<h3>Definitions<\/h3>\n<ul class="lists"><li><a href="#c-c\d+"><bdi>/);
    expect(list).toContain('<h3>Tables</h3>');
    expect(html).toContain('href="#lists"');
    const bare = samplePublication({}, buildContent(countedIds(), [paragraph('Nothing to list.')]));
    expect(page(bare)).not.toContain('id="lists"');
  });

  test('[TX-1] keeps the widths that columns were given, and shares the rest out', () => {
    const cell = (words: string, colwidth: readonly number[] | null, colspan = 1) => ({
      type: 'cell' as const,
      attrs: { colspan, rowspan: 1, colwidth },
      content: [{ type: 'line' as const, content: [{ type: 'text' as const, text: words }] }],
    });
    const rows = [
      [cell('Wide', [300, 100], 2), cell('Unsaid', null)],
      [cell('One', [300]), cell('Two', [100]), cell('Three', null)],
    ].map((content) => ({ type: 'row' as const, content }));
    const table = { type: 'table' as const, attrs: { id: 'c1' }, content: rows };
    const html = page(samplePublication({}, { type: 'doc', content: [table] }));
    expect(html).toContain(
      '<colgroup><col width="50%"><col width="16.67%"><col width="33.33%"></colgroup><tbody><tr><td colspan="2">',
    );
  });

  test('leads to the PDF of a published edition, and to none of a text that is not published', () => {
    expect(page()).toContain('<a href="/public/joint-border-control/document.pdf">Download as PDF</a>');
    expect(page(sampleDeliverable())).not.toContain('document.pdf');
  });

  test('[DE-5] shows signatures, silence and the digest', () => {
    const html = page();
    expect(html).toContain('Grace Njeri Kamau');
    expect(html).toContain('2026-11-10 06:42:17 UTC');
    expect(html).toContain('<bdi>Port Health Services</bdi>');
    expect(html).toContain(sampleDigest);
  });

  test('table headers are header cells', () => {
    expect(page()).toContain('<thead><tr><th><p dir="auto">Post</p></th>');
  });

  test('carries a policy that allows its own style and nothing else', () => {
    const [, style = ''] = /<style>([\s\S]*)<\/style>/.exec(page()) ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    expect(publicationPolicy).toContain(`style-src 'sha256-${hash}'`);
    expect(publicationPolicy).toContain(`default-src 'none'`);
  });
});

test('a deliverable shows its clearance', () => {
  expect(page(sampleDeliverable())).toContain('<section id="clearance"');
});

describe('hostile text stays text:', () => {
  test.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    `' onload='x`,
    '</style><b>',
    '&lt;',
  ])('%s', (hostile) => {
    const content = buildContent(countedIds(), [
      heading(1, hostile),
      provision(2, hostile),
      step(hostile, { actor: hostile, timeLimit: hostile, record: hostile }),
    ]);
    const html = page({
      ...samplePublication({ title: hostile, language: hostile }, content),
      projectName: hostile,
    });
    expect(html).not.toContain(hostile === '&lt;' ? 'no page lacks this' : hostile);
    expect(html).not.toMatch(/<script|<img|onerror=alert\(1\)>(?!&)|<b>/);
  });

  test('a link that would run something loses its address and keeps its words', () => {
    const content = buildContent(countedIds(), [paragraph([link('press here', 'javascript:alert(1)')])]);
    const html = page(samplePublication({}, content));
    expect(html).toContain('press here');
    expect(html).not.toContain('javascript:');
  });

  test('a clause id cannot leave its attribute', () => {
    const content = buildContent(() => '"><script>', [paragraph('words')]);
    expect(page(samplePublication({}, content))).not.toContain('<script');
  });
});
