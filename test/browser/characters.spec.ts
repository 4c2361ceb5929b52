import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { pressSettled, settled } from '../support/browser/settled.ts';
import { servedEditorPage } from '../support/editor-page/editor-page.ts';
import '../support/editor-page/page-window.ts';

const { open } = servedEditorPage();

const words = 'It does not apply';

/** The text with the caret after the second word of a clause. */
async function caretWithin(page: Page) {
  const clause = (await open(page)).locator('[data-kind]').filter({ hasText: 'not apply' });
  await clause.click();
  await pressSettled(page, 'Home');
  for (let step = 0; step < 'It does'.length; step += 1) await pressSettled(page, 'ArrowRight');
  return clause;
}

test('[TX-30] a sign is found by its name and written at the caret, all by keyboard', async ({ page }) => {
  const clause = await caretWithin(page);
  await page.keyboard.press('Control+Alt+s');
  const dialog = page.getByRole('dialog', { name: 'Special characters' });
  await expect(dialog.getByRole('textbox', { name: 'Find by name, sign or code' })).toBeFocused();
  await page.keyboard.type('em dash');
  await expect(dialog.getByRole('option')).toHaveCount(1);
  await pressSettled(page, 'Enter');
  await expect(dialog).toBeHidden();
  await expect(clause).toContainText(words.replace('does', 'does—'));
  await page.keyboard.type('!');
  await expect(clause).toContainText('It does—! not apply');
});

test('[TX-30] arrows walk among the signs as they stand, and what was taken comes first the next time', async ({
  page,
}) => {
  const clause = await caretWithin(page);
  await page.getByRole('button', { name: 'Special characters' }).click();
  const dialog = page.getByRole('dialog', { name: 'Special characters' });
  const option = (name: string) => dialog.getByRole('option', { name, exact: true });
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await pressSettled(page, 'ArrowDown');
  await expect(option('En dash')).toBeFocused();
  await pressSettled(page, 'ArrowRight', 'ArrowRight');
  await expect(option('No-break hyphen')).toBeFocused();
  await pressSettled(page, 'Home', 'ArrowUp');
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('no-break space');
  await pressSettled(page, 'ArrowDown', 'ArrowRight');
  await expect(option('Narrow no-break space')).toBeFocused();
  await pressSettled(page, 'Enter');
  await expect(dialog).toBeHidden();
  await expect
    .poll(() => clause.evaluate((element) => element.textContent))
    .toContain('It does\u202f not apply');
  await page.getByRole('button', { name: 'Special characters' }).click();
  const recent = dialog.getByRole('group', { name: 'Recently used' });
  await expect(recent.getByRole('option')).toHaveCount(1);
  await recent.getByRole('option').click();
  await expect
    .poll(() => clause.evaluate((element) => element.textContent))
    .toContain('does\u202f\u202f not');
});

test('[TX-30] Escape leaves the dialog and the text as it was, with the caret where it stood', async ({
  page,
}) => {
  const clause = await caretWithin(page);
  await page.keyboard.press('Control+Alt+s');
  const dialog = page.getByRole('dialog', { name: 'Special characters' });
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('no such sign at all');
  await expect(dialog.getByText('No sign has this name.')).toBeVisible();
  await pressSettled(page, 'Enter', 'Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('textbox', { name: 'Text' })).toBeFocused();
  await settled(page);
  await page.keyboard.type('+');
  await expect(clause).toContainText('It does+ not apply');
});

test('[TX-30] the slash menu offers them, and a reader has no such dialog', async ({ page }) => {
  await caretWithin(page);
  await pressSettled(page, 'End', 'Enter');
  await page.keyboard.type('/special');
  await page.getByRole('option', { name: 'Special character' }).click();
  await expect(page.getByRole('dialog', { name: 'Special characters' })).toBeVisible();
  const text = await open(page, 'kind=sop&read');
  await text.locator('[data-kind]').first().click();
  await page.keyboard.press('Control+Alt+s');
  await settled(page);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
