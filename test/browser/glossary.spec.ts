/** The words of a project: agreed on by the secretariat, kept by the drafter, in and out as a table. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { routes } from '../../shared/contract/routes.ts';
import { expectAccessible } from '../support/browser/accessible.ts';
import { expect, test } from '../support/browser/fixtures.ts';
import { foundProject } from '../support/browser/found-project.ts';
import { caretAt } from '../support/browser/text-gestures.ts';
import {
  clauseOf,
  expectSaved,
  expectWords,
  openFindings,
  openText,
} from '../support/browser/text-screen.ts';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

async function importTable(page: Page, name: string, table: string): Promise<void> {
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Import terms' });
  await dialog
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(table, 'utf8') });
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
}

test('[TX-4] [TX-5] the secretariat agrees on a term, and the drafter is led to it while writing', async ({
  app,
  administrator,
  screenOf,
}) => {
  const project = await foundProject(administrator, { app, name: 'Words', delegations: [] });
  const drafter = await project.join('Words drafter', { role: 'drafter' });
  const { id } = await administrator.client.get(routes.createDocument, {
    params: { projectId: project.id },
    body: { title: 'Joint controls', kind: 'sop' },
  });

  const office = await screenOf(administrator);
  await office.goto(`/projects/${project.id}/glossary`);
  await office.getByRole('button', { name: 'Add a term' }).click();
  const dialog = office.getByRole('dialog', { name: 'Add a term' });
  await dialog.getByRole('textbox', { name: 'Term' }).fill('irregular migrant');
  await dialog.getByRole('textbox', { name: 'Discouraged wordings' }).fill('illegal migrant\nillegal alien');
  await expectAccessible(office);
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(office.getByRole('list', { name: 'Glossary' })).toContainText(
    'Not: illegal migrant, illegal alien',
  );

  const desk = await screenOf(drafter);
  await openText(desk, id);
  await caretAt(desk, 'It does not apply', 'end');
  await desk.keyboard.type(' Illegal migrants are heard.');
  const findings = await openFindings(desk);
  await expect(findings).toContainText('“Illegal migrants” is discouraged. Write “irregular migrant”.');
  await expectSaved(desk);
  await expectAccessible(desk);
  const clause = clauseOf(desk, 'It does not apply');
  const before = await clause.first().textContent();
  await findings.getByRole('button', { name: 'Write “Irregular migrants”' }).click();
  await expect(clause.first()).toContainText(/ Irregular migrants are heard\.$/);
  await expect(findings).not.toContainText('Illegal');
  await expectSaved(desk);

  await desk.keyboard.press('ControlOrMeta+z');
  await expectWords(clause, before ?? '');
  await expect(findings.getByRole('button', { name: 'Write “Irregular migrants”' })).toBeVisible();
});

test('[TX-6] a table comes in row by row, goes out, and is found again', async ({
  app,
  administrator,
  screenOf,
}) => {
  const project = await foundProject(administrator, { app, name: 'Tables', delegations: [] });
  const page = await screenOf(administrator);
  await page.goto(`/projects/${project.id}/glossary`);
  await expect(page.getByRole('heading', { name: 'No terms yet' })).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: 'Add common terms' }).last().click();
  await expect(page.getByRole('status').filter({ hasText: /^\d\d terms$/ })).toBeVisible();

  await importTable(
    page,
    'terms.csv',
    '\uFEFFterm;discouraged;fr\nquay;pier;quai\n;x;\nMigrant;y;\n=1+1;;\n',
  );
  const report = page.getByRole('dialog', { name: 'Import terms' });
  await expect(report).toContainText('2 terms were added.');
  await expect(report.getByRole('row', { name: '3 The term is missing.' })).toBeVisible();
  await expect(
    report.getByRole('row', { name: /^4 Migrant The term is in the glossary already/ }),
  ).toBeVisible();
  await expectAccessible(page);
  await report.getByRole('button', { name: 'Close' }).last().click();

  await page.getByRole('searchbox', { name: 'Search the glossary' }).fill('QUAI');
  await expect(page.getByRole('list', { name: 'Glossary' }).getByRole('listitem')).toHaveText([/quay/]);
  await expectAccessible(page);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Export' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('glossary.csv');
  const table = await readFile(await download.path(), 'utf8');
  expect(table).toContain('quay,en,pier,,,,,quai');
  expect(table).toContain("\n'=1+1,");

  await page.getByRole('button', { name: 'Actions for quay' }).click();
  await page.getByRole('menuitem', { name: 'Change the term' }).click();
  const dialog = page.getByRole('dialog', { name: 'Change the term' });
  await dialog.getByRole('textbox', { name: 'Definition' }).fill('Where ships are moored at quais.');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('listitem')).toContainText(['Where ships are moored at quais.']);
  await page.getByRole('button', { name: 'Actions for quay' }).click();
  await page.getByRole('menuitem', { name: 'Remove from the glossary' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove from the glossary' }).click();
  await expect(page.getByRole('status').filter({ hasText: /^0 of \d\d terms$/ })).toBeVisible();
});

test('[AC-1] an observer reads the glossary on a phone and changes nothing', async ({
  app,
  administrator,
  screenOf,
}) => {
  const project = await foundProject(administrator, { app, name: 'Pocket', delegations: [] });
  const observer = await project.join('Pocket observer', { role: 'observer' });
  await administrator.client.get(routes.addStarterTerms, { params: { projectId: project.id } });
  const page = await screenOf(observer, phone);
  await page.goto(`/projects/${project.id}/glossary`);
  await expect(page.getByRole('list', { name: 'Glossary' })).toContainText('irregular migrant');
  await expect(page.getByRole('link', { name: 'Export' })).toBeVisible();
  for (const name of ['Add a term', 'Import', 'Add common terms', /^Actions for/])
    await expect(page.getByRole('button', { name })).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
  await expectAccessible(page);
});
