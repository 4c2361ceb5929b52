import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { pressSettled } from '../support/browser/settled.ts';
import { caretAfter, clause, servedEditorPage } from '../support/editor-page/editor-page.ts';
import '../support/editor-page/page-window.ts';

const { open } = servedEditorPage();

const kindsAndIds = (page: Page) =>
  page.evaluate(() => window.harness.text().content.map(({ attrs }) => attrs.id));

const slashChoices = (page: Page): Locator =>
  page.getByRole('listbox', { name: 'Clause type' }).getByRole('option');

async function expectSameForOther(page: Page): Promise<void> {
  const [here, there] = await page.evaluate(() => [window.harness.text(), window.harness.remoteText()]);
  expect(there).toEqual(here);
}

test('[TX-1] a slash in an empty clause finds a kind by its words, and Enter makes the clause that kind', async ({
  page,
}) => {
  const text = await open(page);
  await caretAfter(text, 'It does not apply');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/warn');
  const list = page.getByRole('listbox', { name: 'Clause type' });
  await expect(list.getByRole('option')).toHaveCount(1);
  await expect(text).toHaveAttribute('aria-activedescendant', 'slash-choice-0');
  await page.keyboard.press('Enter');
  await expect(list).toHaveCount(0);
  await page.keyboard.type('Never open a sealed bag alone.');
  await expect(clause(text, 'Never open')).toHaveText('Never open a sealed bag alone.');
  await expect(clause(text, 'Never open')).toHaveAttribute('data-kind', 'warning');
  await expectSameForOther(page);
});

test('[TX-1] Escape closes the slash menu and keeps the words, a page break comes from it', async ({
  page,
}) => {
  const text = await open(page);
  await caretAfter(text, 'It does not apply');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/and');
  await page.keyboard.press('Escape');
  await page.keyboard.type('or');
  await expect(clause(text, '/andor')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await page.keyboard.type('/page');
  await expect(slashChoices(page)).toHaveCount(1);
  await pressSettled(page, 'Enter');
  await expect(text.locator('hr')).toHaveCount(1);
});

test('[TX-1] the kind menu is searched by keyboard; the clause keeps its id and gets the number of its kind', async ({
  page,
}) => {
  const text = await open(page);
  const scope = clause(text, 'It does not apply');
  const id = await scope.getAttribute('data-id');
  await caretAfter(text, 'It does not apply');
  await page.getByRole('button', { name: /^Clause type/ }).press('Enter');
  await page.keyboard.type('chap');
  await page.keyboard.press('Enter');
  await expect(scope).toHaveAttribute('data-kind', 'chapter');
  await expect(scope).toHaveAttribute('data-label', 'Chapter 1');
  await expect(scope).toHaveAttribute('data-id', id ?? '');
  await expect(text).toBeFocused();
});

test('[TX-1] a heading moves with everything under it, while another person types there', async ({
  page,
}) => {
  const text = await open(page);
  const before = await kindsAndIds(page);
  await caretAfter(text, 'Purpose');
  const place = await page.evaluate(() =>
    window.harness.text().content.findIndex((block) => JSON.stringify(block).includes('It does not apply')),
  );
  await page.keyboard.press('Alt+ArrowDown');
  await expect(clause(text, 'Purpose').first()).toHaveAttribute('data-label', '2');
  await expect(clause(text, 'It does not apply')).toHaveAttribute('data-label', '1.2');
  await page.evaluate((index) => window.harness.typeRemotely(index - 2, 'Meanwhile. '), place);
  await expect(clause(text, 'Meanwhile.')).toHaveCount(1);
  const after = await kindsAndIds(page);
  expect(after.toSorted()).toEqual(before.toSorted());
  expect(after).not.toEqual(before);
  await page.keyboard.press('Alt+ArrowUp');
  await expect(clause(text, 'Purpose').first()).toHaveAttribute('data-label', '1');
  expect(await kindsAndIds(page)).toEqual(before);
  await expectSameForOther(page);
});

test('[TX-1] Tab takes the clauses under a heading one level in with it', async ({ page }) => {
  const text = await open(page);
  await caretAfter(text, 'Scope');
  await page.keyboard.press('Tab');
  await expect(clause(text, 'Scope').first()).toHaveAttribute('data-level', '2');
  await expect(clause(text, 'It does not apply')).toHaveAttribute('data-level', '3');
  await page.keyboard.press('Shift+Tab');
  await expect(clause(text, 'It does not apply')).toHaveAttribute('data-label', '2.2');
});

test('[TX-1] a decision names the step to go on with, and follows its number', async ({ page }) => {
  const text = await open(page);
  const steps = text.locator('[data-kind="step"]');
  await steps.first().click();
  await page.getByRole('button', { name: 'Step details' }).click();
  const dialog = page.getByRole('dialog', { name: 'Step details' });
  await dialog.getByLabel('Decision').fill('Is the seal broken?');
  await dialog.getByRole('combobox', { name: 'If yes, go on with' }).click();
  await page.getByRole('option').nth(2).click();
  await dialog.getByRole('button', { name: 'Apply' }).click();
  await expect(steps.first()).toHaveAttribute('data-decision', 'Is the seal broken?');
  const label = await steps.nth(1).getAttribute('data-label');
  await expect(steps.first()).toHaveAttribute('data-go-to-label', label ?? '');
  await steps.nth(0).click();
  await pressSettled(page, 'End', 'Enter');
  await page.keyboard.type('Another step.');
  await expect(steps.first()).not.toHaveAttribute('data-go-to-label', label ?? '');
  await expect(steps.first()).toHaveAttribute(
    'data-go-to-label',
    (await steps.nth(2).getAttribute('data-label')) ?? '',
  );
  await expectSameForOther(page);
});

test('[TX-1] cells are merged and divided and columns made wider from the menu', async ({ page }) => {
  const text = await open(page);
  await caretAfter(text, 'It does not apply');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/table');
  await expect(slashChoices(page)).toHaveCount(1);
  await pressSettled(page, 'Enter');
  const table = text.locator('table').first();
  await page.keyboard.type('One');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Two');
  // By keyboard: a drag that begins at the edge of a column would make it wider.
  await pressSettled(page, 'Shift+Tab');
  await pressSettled(page, 'End');
  await pressSettled(page, 'Shift+ArrowRight');
  await expect(table.locator('.selectedCell')).toHaveCount(2);
  const choose = async (name: string) => {
    await page.getByRole('button', { name: 'Table' }).click();
    await page.getByRole('menuitem', { name }).click();
  };
  await choose('Merge the selected cells');
  await expect(table.locator('th[colspan="2"]')).toContainText('One');
  await choose('Divide the cell');
  await expect(table.locator('th')).toHaveCount(3);
  await choose('Wider column');
  await expect(table.locator('th').first()).toHaveAttribute('data-colwidth', '200');
  await expectSameForOther(page);
});
