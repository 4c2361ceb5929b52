/** axe on every screen: nothing serious, nothing critical. */
import type { Page } from '@playwright/test';
import { routes } from '../../shared/contract/routes.ts';
import { expectAccessible } from '../support/browser/accessible.ts';
import { expect, test } from '../support/browser/fixtures.ts';
import { leadNorm } from '../support/browser/lead-norm.ts';
import { beginStep } from '../support/browser/life-screen.ts';
import {
  decisionScreens,
  openScreens,
  projectScreens,
  show,
  textScreens,
} from '../support/browser/screens.ts';
import { openPanel, openText } from '../support/browser/text-screen.ts';

test('screens of people who are not signed in are accessible', async ({ app, administrator, screenOf }) => {
  const page = await screenOf(null);
  for (const screen of openScreens(app.setupPath)) {
    await show(page, screen);
    await expectAccessible(page, screen.name);
  }
  const project = await administrator.client.get(routes.createProject, {
    body: { name: 'Open doors', timeZone: 'Africa/Nairobi' },
  });
  await administrator.client.get(routes.invite, {
    params: { projectId: project.id },
    body: { email: 'new@agency.example', name: 'New Person', role: 'observer' },
  });
  const { items } = await administrator.client.get(routes.listOutbox, { query: { limit: 200 } });
  const link = items.find(({ to }) => to.includes('new@agency.example'))?.text.match(/\/invitation\/[\w-]+/);
  await show(page, { name: 'invitation', path: link?.[0] ?? '', sign: 'Join Open doors' });
  await expectAccessible(page, 'invitation');
});

test('every screen of a project and its text is accessible', async ({ app, administrator, screenOf }) => {
  test.setTimeout(300_000);
  const norm = await leadNorm({ app, administrator, name: 'Axe' });
  const page = await screenOf(administrator);
  await norm.toReview();
  for (const screen of [...projectScreens(norm), ...textScreens(norm)]) {
    await show(page, screen);
    await expectAccessible(page, screen.name);
  }
});

test('every screen of deciding and publishing is accessible', async ({ app, administrator, screenOf }) => {
  test.setTimeout(300_000);
  const norm = await leadNorm({ app, administrator, name: 'Axes' });
  const page = await screenOf(administrator);
  await norm.toReview();
  await norm.toRevision();
  await norm.toEndorsement();
  for (const screen of decisionScreens(norm)) {
    await show(page, screen);
    await expectAccessible(page, screen.name);
  }
  const address = await norm.toPublication();
  await show(page, { name: 'publication', path: `/documents/${norm.id}/publication`, sign: 'In force' });
  await expectAccessible(page, 'publication');
  await letScriptsRun(page, address);
  await show(page, { name: 'public page', path: address, sign: 'SHA-256' });
  await expectAccessible(page, 'public page');
});

test('dialogs and panels are accessible while open', async ({ app, administrator, screenOf }) => {
  test.setTimeout(300_000);
  const norm = await leadNorm({ app, administrator, name: 'Dialogs' });
  const page = await screenOf(administrator);
  const check = (name: string) => checkDialog(page, name);
  await page.goto('/');
  await page.getByRole('button', { name: 'New project' }).click();
  await check('new project');
  await page.goto(`/projects/${norm.project.id}`);
  await page.getByRole('button', { name: 'New document' }).click();
  await check('new document');
  await page.goto(`/projects/${norm.project.id}/people`);
  await page.getByRole('button', { name: /^Invite/ }).click();
  await check('invite');
  await openText(page, norm.id);
  for (const panel of ['Versions', 'People', 'History', 'Comments'] as const) {
    await openPanel(page, panel);
    await expectAccessible(page, `panel ${panel}`);
  }
  await page.getByRole('button', { name: 'Comment on the document' }).click();
  await expectAccessible(page, 'new comment');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await beginStep(page, 'Open review');
  await check('open review');
  await norm.toReview();
  await beginStep(page, 'Extend the deadline');
  await check('extend the deadline');
  await norm.toRevision();
  await page
    .getByRole('article')
    .first()
    .getByRole('button', { name: /^Answer/ })
    .click();
  await check('answer');
  await norm.toEndorsement();
  await page.goto(`/documents/${norm.id}/endorsement`);
  await page.getByRole('button', { name: /^Record a position for/ }).click();
  await check('position');
});

test('the dialog in which a member proposes wording is accessible', async ({
  app,
  administrator,
  screenOf,
}) => {
  const norm = await leadNorm({ app, administrator, name: 'Wording' });
  const page = await screenOf(norm.people.member);
  await openText(page, norm.id);
  await page.getByRole('button', { name: 'Propose wording' }).click();
  await page.getByRole('dialog').getByRole('combobox', { name: 'Clause' }).fill('It does not apply');
  await page.getByRole('option').first().click();
  await checkDialog(page, 'propose wording');
});

/** The public page forbids every script by its header, and axe is one. Words and styles stay as they are. */
async function letScriptsRun(page: Page, address: string): Promise<void> {
  await page.route(`**${address}`, async (route) => {
    const response = await route.fetch();
    const { 'content-security-policy': _policy, ...headers } = response.headers();
    await route.fulfill({ response, headers });
  });
}

async function checkDialog(page: Page, name: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await expectAccessible(page, name);
  await dialog.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(dialog).toBeHidden();
}
