/** The main job without a mouse: every focus move is a key press. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/browser/fixtures.ts';
import { foundProject } from '../support/browser/found-project.ts';
import { expectStage, lifeOf } from '../support/browser/life-screen.ts';
import { pressSettled } from '../support/browser/settled.ts';
import { clauseOf, expectSaved, markedWords, textOf, threadOf } from '../support/browser/text-screen.ts';

/** Tab until the element has the focus. In the text Tab is a tool, and Escape before it leaves, as the guide says. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  const most = 80;
  for (let stop = 0; stop < most; stop += 1) {
    if (await target.evaluate(isFocused)) return;
    if (await textOf(page).evaluateAll((texts) => texts.some((text) => text === document.activeElement)))
      await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
  }
  throw new Error(`Not reached by ${most} presses of Tab: ${String(target)}`);
}

const isFocused = (element: Element) => element === document.activeElement;

async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await expect(target).toBeVisible();
  await tabTo(page, target);
  await page.keyboard.press(key);
}

test('[keyboard] sign in, write, comment, cut a version and open a review without a mouse', async ({
  app,
  administrator,
  screenOf,
}) => {
  test.setTimeout(300_000);
  const name = 'Keyboard only';
  await foundProject(administrator, { app, name, delegations: ['Border Police'] });
  const page = await screenOf(null);
  const button = (label: string | RegExp) => page.getByRole('button', { name: label, exact: true });

  await test.step('sign in and open the project', async () => {
    await page.goto('/');
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
    await tabTo(page, page.getByRole('textbox', { name: 'E-mail' }));
    await page.keyboard.type(administrator.email);
    await tabTo(page, page.getByLabel('Password', { exact: true }));
    await page.keyboard.type(administrator.password);
    await page.keyboard.press('Enter');
    await press(page, page.getByRole('link', { name, exact: true }));
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  });

  await test.step('create a document from a template', async () => {
    await press(page, button('New document').first());
    const dialog = page.getByRole('dialog', { name: 'New document' });
    await expect(dialog.getByRole('textbox', { name: 'Title' })).toBeFocused();
    await page.keyboard.type('Guidelines by hand');
    await tabTo(page, dialog.getByRole('combobox', { name: 'Kind' }));
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('option', { name: 'Guidelines' })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('combobox', { name: 'Kind' })).toHaveValue('Guidelines');
    await press(page, dialog.getByRole('button', { name: 'Create the document' }));
    await expect(textOf(page)).toBeVisible();
  });

  await test.step('[TX-1] write, and change kind and level', async () => {
    await tabTo(page, textOf(page));
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Purpose of the keyboard');
    await page.keyboard.press('Control+Alt+1');
    await expect(clauseOf(page, 'Purpose of the keyboard')).toHaveAttribute('data-kind', 'heading');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Hands stay on the keys.');
    await page.keyboard.press('Control+Alt+4');
    const provision = clauseOf(page, 'Hands stay on the keys.');
    await expect(provision).toHaveAttribute('data-kind', 'provision');
    const level = Number(await provision.getAttribute('data-level'));
    await page.keyboard.press('Tab');
    await expect(provision).toHaveAttribute('data-level', String(level + 1));
    await page.keyboard.press('Shift+Tab');
    await expect(provision).toHaveAttribute('data-level', String(level));
    await expectSaved(page);
  });

  await test.step('[CM-1] comment on selected words', async () => {
    await pressSettled(page, 'Home', ...Array.from('Hands', () => 'Shift+ArrowRight'), 'Control+Alt+m');
    await expect(page.getByRole('textbox', { name: 'Comment' })).toBeFocused();
    await page.keyboard.type('Both hands?');
    await page.keyboard.press('Control+Enter');
    await expect(threadOf(page, 'Both hands?')).toBeVisible();
    await expect(markedWords(page).filter({ hasText: 'Hands' })).toHaveCount(1);
  });

  await test.step('[LE-2] cut a version', async () => {
    await tabTo(page, page.getByRole('tab', { name: 'Comments' }));
    const versions = page.getByRole('tab', { name: 'Versions' });
    await expect(async () => {
      await page.keyboard.press('ArrowRight');
      await expect(versions).toBeFocused({ timeout: 500 });
    }).toPass();
    await press(page, button('Cut a version'));
    await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Name' })).toBeFocused();
    await page.keyboard.type('By hand');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('listitem').filter({ hasText: 'By hand' })).toBeVisible();
  });

  await test.step('[LC-5] open a review through its dialog', async () => {
    const next = lifeOf(page).getByRole('button', { name: 'Open review' });
    await press(page, next);
    const dialog = page.getByRole('dialog', { name: 'Open review' });
    await press(page, dialog.getByRole('checkbox', { name: 'Border Police' }), 'Space');
    await expect(dialog.getByRole('checkbox', { name: 'Border Police' })).toBeChecked();
    await press(page, dialog.getByRole('button', { name: 'Open review' }));
    await expectStage(page, 'Review');
  });
});
