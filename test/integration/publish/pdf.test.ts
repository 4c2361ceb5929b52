import { beforeAll, describe, expect, test } from 'vitest';
import { createPublisher } from '../../../server/publish/create-publisher.ts';
import {
  buildContent,
  countedIds,
  heading,
  paragraph,
  provision,
  table,
} from '../../../shared/content/build.ts';
import { manyRenumbered, renumbered } from '../../support/publish/renumbered.ts';
import { bundlePublishWorker } from '../../support/publish/bundle-worker.ts';
import { placesOnPage, readPdf } from '../../support/publish/read-pdf.ts';
import { runningPublisher } from '../../support/publish/running-publisher.ts';
import {
  sampleDeliverable,
  sampleDigest,
  samplePublication,
} from '../../support/publish/sample-publication.ts';
import { strangeTables } from '../../support/publish/strange-tables.ts';

const publisher = runningPublisher();

describe('a published norm', () => {
  let pages: readonly string[] = [];
  beforeAll(async () => {
    pages = await readPdf(await publisher().pdf(samplePublication()));
  });

  test('opens with a title page: project, kind, title, state, dates in the project’s time zone, digest', () => {
    expect(pages[0]).toContain('KENYA: COORDINATED BORDER MANAGEMENT');
    expect(pages[0]).toContain('Standard operating procedure');
    expect(pages[0]).toContain('Joint Border Control at Namanga');
    expect(pages[0]).toContain('Published and in force');
    expect(pages[0]).toContain('22 November 2026 at 00:30 GMT+3 (Africa/Nairobi)');
    expect(pages[0]).toContain(sampleDigest);
  });

  test('lists every section with the page it is on', () => {
    const wanted = [
      'Purpose and scope',
      'Words used',
      'Inspection of a vehicle',
      'Form for the handover of goods',
    ];
    for (const title of wanted) {
      const [, page] = new RegExp(`${title} [ .]*(\\d+)`).exec(pages[1] ?? '') ?? [];
      expect(pages[Number(page) - 1], `${title} on page ${page}`).toContain(title);
      expect(Number(page)).toBeGreaterThan(2);
    }
  });

  test('[TX-3] lists definitions and tables of the text behind it', () => {
    const text = pages.join(' ');
    expect(text).toMatch(/The text at a glance .* Definitions .* Tables /);
  });

  test('[TX-2] prints the computed numbers, steps with their facts, and tables', () => {
    const text = pages.join(' ');
    expect(text).toContain('1.2 It applies to persons, goods and conveyances');
    expect(text).toMatch(/Step 1 Stop the vehicle .* Actor: Traffic officer · Time limit: 2 minutes/);
    expect(text).toContain('Loitokitok 06:00 – 18:00 Immigration');
    expect(text).toContain('ANNEX A');
  });

  test('prints the letters of the languages of the projects', () => {
    const text = pages.join(' ');
    expect(text).toContain('Gĩkũyũ, élève, œuvre, ŵ Ŵ');
    expect(text).toContain('ng’ombe');
  });

  test('carries title, version, digest and page x of y on every page after the first', () => {
    for (const [index, page] of pages.entries()) {
      if (index === 0) continue;
      expect(page).toContain('Joint Border Control at Namanga');
      expect(page).toContain('Version 4');
      expect(page).toContain(sampleDigest);
      expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
    }
  });

  test('[DE-5] shows every signature with name, title, delegation, meaning, statement, UTC time, version, digest', () => {
    const text = pages.join(' ');
    expect(text).toContain('Kenya Revenue Authority, Customs');
    expect(text).toContain('Name Grace Njeri Kamau Title Chief Customs Officer');
    expect(text).toContain('Meaning Position of the delegation on the text as a whole');
    expect(text).toContain('We endorse version 4 of Joint Border Control at Namanga.');
    expect(text).toContain('Signed at (UTC) 2026-11-10 06:42:17 UTC Version signed 4');
    expect(text).toContain('Identity confirmed by password and second factor');
    expect(text).toContain('Recorded on behalf by Amina Wanjirũ Otieno');
    expect(text).toContain('Evidence Letter KCGS/14 of 11 November 2026');
  });

  test('[DE-2] shows the last position of a delegation and not the one before', () => {
    expect(pages.join(' ')).not.toContain('Superseded by the next.');
  });

  test('[DE-4] shows silence apart from an explicit yes', () => {
    expect(pages.join(' ')).toMatch(
      /No objection by silence These delegations .* – Port Health Services – Kenya Plant/,
    );
  });

  test('is the same file when it is printed again', async () => {
    const [one, two] = await Promise.all([
      publisher().pdf(samplePublication()),
      publisher().pdf(samplePublication()),
    ]);
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
  });
});

test('a deliverable shows who cleared it, and says that it is not published', async () => {
  const text = (await readPdf(await publisher().pdf(sampleDeliverable()))).join(' ');
  expect(text).toContain('Cleared, not yet published');
  expect(text).toContain('Cleared by Amina Wanjirũ Otieno Cleared at (UTC) 2026-11-05 12:00:00 UTC');
  expect(text).not.toContain('Positions and signatures');
});

test('a draft says on every page that it is not in force', async () => {
  const draft = samplePublication({ publications: [], endorsements: [], stage: 'review' });
  const pages = await readPdf(await publisher().pdf(draft));
  for (const page of pages) expect(page).toContain('Not in force.');
});

test.each([
  { language: 'fr', words: ['Sommaire', 'Publié et en vigueur', 'Approuve avec réserve'] },
  { language: 'es', words: ['Índice', 'Publicado y vigente', 'Respalda con reserva'] },
  { language: 'sw', words: ['Yaliyomo', 'Imechapishwa na inatumika', 'Kuidhinisha kwa angalizo'] },
])('documents in $language print words of that language around the text', async ({ language, words }) => {
  const text = (await readPdf(await publisher().pdf(samplePublication({ language })))).join(' ');
  for (const word of words) expect(text).toContain(word);
});

describe('hostile text prints as text', () => {
  test.each([
    '#read("/etc/passwd")',
    '#sys.inputs #panic("x") #import "@preview/x:1.0.0": *',
    '*bold* _it_ $x^2$ <label> @ref `raw` \\ // /* comment */ = heading',
    '<script>alert(1)</script> & "quotes" \'single\'',
    '"); #eval("1+1") ("',
  ])('%s', async (hostile) => {
    const content = buildContent(countedIds(), [heading(1, hostile), provision(2, hostile)]);
    const publication = samplePublication({ title: hostile }, content);
    const pages = await readPdf(await publisher().pdf(publication));
    const squeeze = (text: string) => text.replace(/\s/g, '');
    for (const page of [0, 1, 2]) expect(squeeze(pages[page] ?? '')).toContain(squeeze(hostile));
  });

  test.each([
    ['a lone half of a surrogate pair', 'before \uD800 after'],
    ['control characters', 'before \u0000\u0007\u001b[31m after'],
    ['directions', 'before \u202Eabc\u2066 after'],
    ['only spaces', '   '],
    ['a very long word', 'x'.repeat(5_000)],
    ['emoji and private use', '👩‍👩‍👧‍👦 \uE000 \u{10FFFF}'],
    ['many combining marks', `Z${'\u0301'.repeat(500)}`],
  ])('%s', async (_, text) => {
    const content = buildContent(countedIds(), [heading(1, text), paragraph(text)]);
    const pages = await readPdf(await publisher().pdf(samplePublication({ title: text }, content)));
    expect(pages.length).toBeGreaterThan(2);
  });
});

describe('any table the schema allows is printed', () => {
  test.each(strangeTables)('$name', async ({ content }) => {
    const pages = await readPdf(await publisher().pdf(samplePublication({}, content)));
    expect(pages.join(' ')).toContain('first cell');
  });
});

test('an empty text is printed', async () => {
  const pages = await readPdf(await publisher().pdf(samplePublication({}, buildContent(countedIds(), []))));
  expect(pages[0]).toContain('Joint Border Control at Namanga');
});

test('unknown languages and time zones do not stop the printing', async () => {
  const publication = { ...samplePublication({ language: 'x-' }), timeZone: 'Mars/Olympus' };
  expect((await readPdf(await publisher().pdf(publication)))[0]).toContain('(UTC)');
});

test('a printing thread that cannot start is reported and does not hang', async () => {
  const broken = createPublisher({ workerUrl: new URL('file:///nowhere/publish-worker.js') });
  await expect(broken.pdf(samplePublication())).rejects.toThrow(/Cannot find module/);
  await broken.stop();
});

test('stopping rejects what still waits', async () => {
  const worker = await bundlePublishWorker();
  const stopped = createPublisher({ workerUrl: worker.url });
  const waiting = expect(stopped.pdf(samplePublication())).rejects.toThrow('Printing was stopped.');
  await stopped.stop();
  await waiting;
  worker.remove();
});

test('[TX-31] a clause marked right to left is printed from the right, its number at the right edge', async () => {
  const [first, second] = buildContent(countedIds(), [
    provision(1, 'IGAD cooperates.'),
    provision(1, 'Agencies cooperate.'),
  ]).content;
  if (first?.type !== 'clause' || second === undefined) throw new Error('Another shape.');
  const turned = { ...first, attrs: { ...first.attrs, dir: 'rtl' as const } };
  const bytes = await publisher().pdf(samplePublication({}, { type: 'doc', content: [turned, second] }));
  const places = await placesOnPage(bytes, 3);
  const leftOf = (words: string) => places.find((place) => place.words.trim() === words)?.left ?? Number.NaN;
  const middle = 298;
  expect(leftOf('1')).toBeGreaterThan(middle);
  expect(leftOf('2')).toBeLessThan(middle);
});

test('[TX-2] the PDF has old and new numbers as an annex, with its heading row on every page of a long table', async () => {
  const pages = await readPdf(await publisher().pdf(renumbered('circulated')));
  const text = pages.join(' ');
  expect(text).toMatch(/Old and new numbers [ .]*\d/);
  expect(text).toContain('Version 2 · Circulated on 1 October 2026');
  expect(text).toContain('(new) 1 Purpose 1 2 Scope 2 (removed)');
  const many = await readPdf(await publisher().pdf(manyRenumbered(200)));
  const annex = many.filter((page) => page.includes('Version 2 Version 4 Clause'));
  expect(annex.length).toBeGreaterThan(2);
  expect(many.join(' ')).toContain('200 201 Clause 200');
}, 60_000);

test('[TX-2] short lists of a text and its old and new numbers stand on one page', async () => {
  const content = buildContent(countedIds(), [
    heading(1, 'Posts'),
    table(['Post', 'Open'], [['Busia', 'Daily']]),
  ]);
  const { earlier } = renumbered('circulated');
  const pages = await readPdf(await publisher().pdf({ ...samplePublication({}, content), earlier }));
  expect(pages.some((page) => /The text at a glance.*Tables.*Old and new numbers/.test(page))).toBe(true);
});
