import { expect, test } from 'vitest';
import { imageAddresses } from '../../../server/publish/image-addresses.ts';
import { makePrintModel } from '../../../server/publish/make-print-model.ts';
import { renderHtml } from '../../../server/publish/render-html.ts';
import type { PrintedBefore, Publication } from '../../../server/ports/publisher.ts';
import { samplePublication } from '../../support/publish/sample-publication.ts';
import { renumbered } from '../../support/publish/renumbered.ts';

const numbersOf = (publication: Publication) => makePrintModel(publication).numbers;
const html = (publication: Publication) =>
  renderHtml(makePrintModel(publication), imageAddresses(publication));

test('[TX-2] a page without an earlier text, or with the same numbers, has no table of numbers', () => {
  expect(numbersOf(samplePublication())).toBeNull();
  const { content, numbering } = samplePublication();
  const same: PrintedBefore = {
    basis: 'circulated',
    version: 1,
    edition: 1,
    at: '2026-10-01T08:00:00.000Z',
    content,
    numbering,
  };
  expect(numbersOf({ ...samplePublication(), earlier: [same] })).toBeNull();
});

test('[TX-2] the published page tells old and new numbers in a table with headings, and leads to the clauses', () => {
  const page = html(renumbered('circulated'));
  const annex = page.slice(page.indexOf('<section id="numbers"'));
  expect(page).toContain('<a href="#numbers"><bdi>Old and new numbers</bdi></a>');
  expect(annex).toContain('<h3 id="numbers-1">Version 2 · Circulated on 1 October 2026</h3>');
  expect(annex).toContain(
    '<table aria-labelledby="numbers-1"><thead><tr><th scope="col">Version 2</th><th scope="col">Version 4</th><th scope="col">Clause</th></tr></thead>',
  );
  expect(annex).toContain('<td><bdi>(new)</bdi></td><td><a href="#c-n"><bdi>1</bdi></a></td>');
  expect(annex).toContain('<td><bdi>1</bdi></td><td><a href="#c-a"><bdi>2</bdi></a></td>');
  expect(page).toContain('id="c-n"');
});

test('[AC-4] words that were taken out of a draft are not published; those of an earlier edition were', () => {
  expect(html(renumbered('circulated'))).toContain(
    '<td><bdi>2</bdi></td><td><bdi>(removed)</bdi></td><td><bdi></bdi></td>',
  );
  expect(html(renumbered('circulated'))).not.toContain('Secret fees');
  const edition = html(renumbered('published'));
  expect(edition).toContain('<td><bdi>(removed)</bdi></td><td><bdi>Secret fees</bdi></td>');
  expect(edition).toContain('<h3 id="numbers-1">Edition 1 · Published on 1 October 2026</h3>');
});

test.each([
  ['fr', 'Anciens et nouveaux numéros', '(nouvelle)', '(supprimée)'],
  ['es', 'Números antiguos y nuevos', '(nueva)', '(suprimida)'],
  ['sw', 'Namba za zamani na mpya', '(kipya)', '(kimeondolewa)'],
])('[TX-2] the table speaks the language of the text: %s', (language, ...words) => {
  const page = html(renumbered('circulated', { language }));
  for (const each of words) expect(page).toContain(each);
});
