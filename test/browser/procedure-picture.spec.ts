/** The picture of a procedure beside its text, alive while two people work on it. */
import { readFile } from 'node:fs/promises';
import { routes } from '../../shared/contract/routes.ts';
import { expectAccessible } from '../support/browser/accessible.ts';
import { expect, test } from '../support/browser/fixtures.ts';
import { foundProject } from '../support/browser/found-project.ts';
import { caretAt } from '../support/browser/text-gestures.ts';
import { openText } from '../support/browser/text-screen.ts';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

test('[TX-10] the picture follows what another person writes, and is read and reached without a mouse', async ({
  app,
  administrator,
  screenOf,
}) => {
  const project = await foundProject(administrator, { app, name: 'Picture', delegations: [] });
  const drafter = await project.join('Picture drafter', { role: 'drafter' });
  const { id } = await administrator.client.get(routes.createDocument, {
    params: { projectId: project.id },
    body: { title: 'Joint controls', kind: 'sop' },
  });
  const desk = await screenOf(drafter);
  const office = await screenOf(administrator);
  await openText(desk, id);
  await openText(office, id);
  await office.getByRole('tab', { name: 'Picture' }).press('Enter');
  const picture = office.getByRole('img', { name: /Who does what, in order: 5 steps, 2 actors/ });
  await expect(picture).toContainText('[Lead agency]');
  await expectAccessible(office);

  await caretAt(desk, 'Tell the other agencies', 'end');
  await desk.keyboard.type(' Use the radio.');
  const card = office.getByRole('region', { name: '[Agency]', exact: true });
  await expect(card).toContainText('Use the radio.', { timeout: 10_000 });
  await expect(picture).toContainText('radio');

  await card.getByRole('button', { name: /Tell the other agencies/ }).press('Enter');
  await expect(office.locator('[data-kind=step]').filter({ hasText: 'Use the radio.' })).toBeInViewport();

  await office.getByRole('button', { name: 'Enlarge' }).press('Enter');
  const table = office.getByRole('table', { name: 'Steps in order' });
  await expect(table.getByRole('row')).toHaveCount(6);
  await expect(table.getByRole('row').last()).toContainText('End');
  await expectAccessible(office);
  await office.keyboard.press('Escape');
  const [download] = await Promise.all([
    office.waitForEvent('download'),
    office.getByRole('link', { name: 'Download the picture' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('Joint controls.svg');
  expect(await readFile(await download.path(), 'utf8')).toMatch(/^<svg .*radio.*<\/svg>$/s);
});

test('[TX-10] on a phone, in French, the picture and the cards have room', async ({
  app,
  administrator,
  screenOf,
}) => {
  const project = await foundProject(administrator, { app, name: 'Poche', delegations: [] });
  const member = await project.join('Poche member', { role: 'supervisor' });
  await member.client.get(routes.updateMe, { body: { language: 'fr' } });
  const { id } = await administrator.client.get(routes.createDocument, {
    params: { projectId: project.id },
    body: { title: 'Contrôles', kind: 'sop' },
  });
  const page = await screenOf(member, phone);
  await page.goto(`/documents/${id}`);
  await page.getByRole('button', { name: 'Commentaires' }).click();
  await page.getByRole('tab', { name: 'Schéma' }).click();
  await expect(page.getByRole('heading', { name: 'Ce que fait [Agency]' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
  await page.getByRole('button', { name: /Examine the documents/ }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(
    page.locator('[data-kind=step]').filter({ hasText: 'Examine the documents' }),
  ).toBeInViewport();
});
