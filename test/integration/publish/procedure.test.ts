import { expect, test } from 'vitest';
import { makePrintModel } from '../../../server/publish/make-print-model.ts';
import { buildContent, countedIds, paragraph, step } from '../../../shared/content/build.ts';
import { readPdf } from '../../support/publish/read-pdf.ts';
import { runningPublisher } from '../../support/publish/running-publisher.ts';
import { samplePublication } from '../../support/publish/sample-publication.ts';

const publisher = runningPublisher();

const evil = '</text><script>alert(1)</script>#panic("x")';
const steps = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    step(`Do the thing ${n + 1} ${evil}`, { actor: `Office ${n % 3} ${evil}`, timeLimit: '5 minutes' }),
  );
const withSteps = (count: number) => ({
  ...samplePublication(),
  content: buildContent(countedIds(), [paragraph('As follows.'), ...steps(count)]),
});

test('[TX-10] the PDF shows the procedure at a glance: the picture, and what each actor does', async () => {
  const pages = await readPdf(await publisher().pdf(samplePublication()));
  const glance = pages.findLast((page) => page.includes('The procedure at a glance')) ?? '';
  expect(glance).toContain('Traffic officer');
  expect(glance).toMatch(/Stop the vehicle at the line .* 2 minutes/);
  expect(pages[1]).toContain('The procedure at a glance');
});

test('[TX-10] sixty steps go over several pictures, and hostile words stay words', async () => {
  const publication = withSteps(60);
  expect(makePrintModel(publication).procedure?.pictures.length).toBeGreaterThan(3);
  const text = (await readPdf(await publisher().pdf(publication))).join(' ');
  expect(text).toContain('Do the thing 60');
  expect(text).toContain('alert(1)');
  const page = publisher().html(publication);
  expect(page).toContain('<section id="procedure"');
  expect(page).not.toMatch(/<script|style="/);
});

test('[TX-10] a text with one step has no order to show', () => {
  expect(makePrintModel(withSteps(1)).procedure).toBeNull();
  expect(publisher().html(withSteps(1))).not.toContain('id="procedure"');
});
