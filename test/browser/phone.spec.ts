/** On a phone: nothing wider than the screen, and a text can be read and commented. */
import type { Page } from '@playwright/test';
import { routes } from '../../shared/contract/routes.ts';
import { expect, test } from '../support/browser/fixtures.ts';
import { phone } from '../support/browser/phone.ts';
import { leadNorm } from '../support/browser/lead-norm.ts';
import {
  decisionScreens,
  openScreens,
  projectScreens,
  show,
  textScreens,
} from '../support/browser/screens.ts';
import { selectByMouse } from '../support/browser/text-gestures.ts';
import { clauseOf, markedWords, openText, sendComment } from '../support/browser/text-screen.ts';

async function expectNoSideways(page: Page, screen: string): Promise<void> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect.soft(wide, `${screen} is wider than the screen`).toBeLessThanOrEqual(0);
}

test('no page scrolls sideways at 390 px', async ({ app, administrator, screenOf }) => {
  test.setTimeout(300_000);
  const norm = await leadNorm({ app, administrator, name: 'Phone' });
  await norm.toReview();
  const visitor = await screenOf(null, phone);
  for (const screen of openScreens(app.setupPath)) {
    await show(visitor, screen);
    await expectNoSideways(visitor, screen.name);
  }
  const page = await screenOf(administrator, phone);
  for (const screen of [...projectScreens(norm), ...textScreens(norm)]) {
    await show(page, screen);
    await expectNoSideways(page, screen.name);
  }
  await norm.toRevision();
  await norm.toEndorsement();
  for (const screen of decisionScreens(norm)) {
    await show(page, screen);
    await expectNoSideways(page, screen.name);
  }
  await show(page, { name: 'public page', path: await norm.toPublication(), sign: 'SHA-256' });
  await expectNoSideways(page, 'public page');
});

test('[CM-1] a member reads and comments on a phone', async ({ app, administrator, screenOf }) => {
  const norm = await leadNorm({ app, administrator, name: 'Thumb' });
  await norm.toReview();
  const page = await screenOf(norm.people.member, phone);
  await openText(page, norm.id);
  await expect(clauseOf(page, 'settle the matter')).toBeVisible();
  await selectByMouse(page, 'settle the matter', 'matter');
  await page
    .getByRole('region', { name: 'Text' })
    .getByRole('button', { name: 'Comment', exact: true })
    .click();
  await sendComment(page, 'From the quay.');
  await page.keyboard.press('Escape');
  await expect(markedWords(page).filter({ hasText: 'matter' })).toHaveCount(1);
  await page.getByRole('button', { name: 'Comments', exact: true }).click();
  await expect(page.getByRole('dialog').getByText('From the quay.')).toBeVisible();
});

test('the tab of the open page is in sight where the row of tabs is wider than the screen', async ({
  app,
  administrator,
  screenOf,
}) => {
  const norm = await leadNorm({ app, administrator, name: 'Onglets' });
  await norm.people.drafter.client.get(routes.updateMe, { body: { language: 'fr' } });
  const page = await screenOf(norm.people.drafter, phone);
  await page.goto(`/documents/${norm.id}/ledger`);
  const row = page.getByRole('navigation', { name: 'Pages du document' });
  await expect(row.getByRole('link', { name: 'Registre' })).toBeInViewport({ ratio: 0.9 });
  await expect(row.getByRole('link', { name: 'Texte' })).not.toBeInViewport({ ratio: 0.9 });
  await row.getByRole('link', { name: 'Comparer' }).tap();
  await expect(row.getByRole('link', { name: 'Comparer' })).toBeInViewport({ ratio: 0.9 });
});
