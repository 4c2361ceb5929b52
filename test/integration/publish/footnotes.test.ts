import { expect, it } from 'vitest';
import {
  buildContent,
  clause,
  countedIds,
  heading,
  paragraph,
  table,
} from '../../../shared/content/build.ts';
import type { Inline } from '../../../shared/content/text-content.ts';
import { readPdf } from '../../support/publish/read-pdf.ts';
import { runningPublisher } from '../../support/publish/running-publisher.ts';
import { samplePublication } from '../../support/publish/sample-publication.ts';

const publisher = runningPublisher();

const noted = (text: string, id: string): Inline => ({
  type: 'text',
  text,
  marks: [{ type: 'footnote', attrs: { id } }],
});

const publication = samplePublication(
  {},
  buildContent(countedIds(), [
    heading(1, [noted('Handover', 'c2'), ' of goods']),
    clause('footnote', 1, 'Of goods and of their papers.'),
    paragraph([
      'The ',
      noted('officer', 'c4'),
      ' signs; the ',
      noted('officer', 'c4'),
      ' leaves; ',
      noted('nobody', 'gone'),
      '.',
    ]),
    clause('footnote', 1, 'On duty <b>at the post</b>.'),
    table(['Post'], [[['Namanga', noted('!', 'c6')]]]),
    clause('footnote', 1, 'At the border.'),
    clause('footnote', 1, 'Of no words.'),
  ]),
);

it('[TX-14] footnotes are printed at the foot under their numbers, one of no words in its place', async () => {
  const text = (await readPdf(await publisher().pdf(publication))).join(' ');
  for (const words of [
    'Of goods and of their papers.',
    'On duty <b>at the post</b>.',
    'At the border.',
    'Of no words.',
  ])
    expect(text.split(words)).toHaveLength(2);
  expect(text).toMatch(/1 ?Of goods and/);
  expect(text).toMatch(/2 ?On duty/);
});

it('[TX-14] a page has them at its end, each with the way back to its words', () => {
  const html = publisher().html(publication);
  expect(html).toContain('officer<sup id="n-c4"><a href="#c-c4" role="doc-noteref">2</a></sup>');
  expect(html).toContain('officer<sup><a href="#c-c4" role="doc-noteref">2</a></sup>');
  expect(html).toContain('nobody.');
  const notes = html.slice(html.indexOf('doc-endnotes'));
  expect(notes).toContain(
    '<p id="c-c4" class="footnote" dir="auto"><span class="number">2</span> On duty &lt;b&gt;',
  );
  expect(notes).toContain('href="#n-c4" role="doc-backlink"');
  expect(notes).not.toContain('Of no words.');
});
