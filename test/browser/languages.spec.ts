/** Two languages of a text: one person changes the source, another sees at once what it does to the translation. */
import type { Locator, Page } from '@playwright/test';
import { routes } from '../../shared/contract/routes.ts';
import type { ApiClient } from '../support/server/api-client.ts';
import { expectAccessible } from '../support/browser/accessible.ts';
import { expect, test } from '../support/browser/fixtures.ts';
import { foundProject } from '../support/browser/found-project.ts';
import { pressSettled, settled } from '../support/browser/settled.ts';
import { caretAt } from '../support/browser/text-gestures.ts';
import { expectSaved, openText } from '../support/browser/text-screen.ts';

const source = 'This procedure applies to';
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const stateOf = (page: Page): Locator =>
  page.getByRole('status', { name: /^(State of the translation|État de la traduction)$/ });
const card = (page: Page): Locator => page.getByRole('region', { name: 'The clause in hand' });
const translated = (page: Page, words: string): Locator =>
  page.getByRole('region', { name: 'Translation: French' }).locator('[data-kind]').filter({ hasText: words });

/** Writes over the words of a clause, as a translator does. */
async function translate(page: Page, from: string, to: string): Promise<void> {
  await translated(page, from).click({ clickCount: 3 });
  await settled(page);
  await page.keyboard.type(to);
  await expect(translated(page, to)).toBeVisible();
}

async function startFrench(client: ApiClient, projectId: string) {
  const { id } = await client.get(routes.createDocument, {
    params: { projectId },
    body: { title: 'Joint patrols', kind: 'summary-brief' },
  });
  const body = { language: 'fr', title: 'Patrouilles conjointes' } as const;
  const started = await client.get(routes.startTranslation, { params: { documentId: id }, body });
  return { english: id, french: started.id };
}

test('[TL-2] [TL-3] a translator sees at once what a drafter changed in the source, and confirms', async ({
  app,
  administrator,
  screenOf,
}) => {
  const project = await foundProject(administrator, { app, name: 'Languages', delegations: [] });
  const drafter = await project.join('Source drafter', { role: 'drafter' });
  const translator = await project.join('Zawadi Translator', { role: 'drafter' });
  const { id } = await administrator.client.get(routes.createDocument, {
    params: { projectId: project.id },
    body: { title: 'Joint controls', kind: 'sop' },
  });
  const desk = await screenOf(drafter);
  await openText(desk, id);
  const page = await screenOf(translator);
  await openText(page, id);
  await page.getByRole('button', { name: 'More about this document' }).click();
  await page.getByRole('menuitem', { name: 'Begin a translation' }).click();
  const dialog = page.getByRole('dialog', { name: 'Begin a translation' });
  await dialog.getByRole('combobox', { name: 'Language' }).click();
  await page.getByRole('option', { name: 'French' }).click();
  await dialog.getByRole('textbox', { name: 'Title in that language' }).fill('Contrôles conjoints');
  await dialog.getByRole('button', { name: 'Begin the translation' }).click();

  await expect(stateOf(page)).toContainText('not translated:');
  await translate(page, source, 'La présente procédure s’applique aux postes.');
  const tick = page.getByRole('button', { name: new RegExp(`^Confirm: .*${source}`) });
  await expect(page.getByRole('button', { name: new RegExp(`^Not confirmed: .*${source}`) })).toBeVisible();
  await tick.click();
  await expect(tick).toBeHidden();

  await caretAt(desk, source, 'start');
  await desk.keyboard.type('Everywhere. ');
  await expectSaved(desk);
  const mark = page.getByRole('button', { name: /^Translation out of date: .*Everywhere/ });
  await expect(mark).toBeVisible();
  await expect(stateOf(page)).toContainText('out of date: 1');
  await mark.click();
  const since = card(page).getByRole('group', { name: 'What changed in the source' });
  await expect(since.locator('ins')).toContainText('Everywhere.');
  await card(page).getByRole('button', { name: 'Confirm as up to date' }).click();
  await expect(mark).toBeHidden();

  await caretAt(desk, 'Everywhere', 'end');
  await pressSettled(desk, 'Enter');
  await desk.keyboard.type('It is read aloud.');
  await page.getByRole('button', { name: /^New in the source: .*It is read aloud/ }).click();
  await card(page).getByRole('button', { name: 'Add to the translation' }).click();
  await expect(translated(page, 'It is read aloud.')).toBeVisible();
  await expectSaved(page);

  await page.reload();
  await expect(stateOf(page)).toContainText('not translated:');
  await translated(page, 'La présente procédure').click();
  await expect(card(page)).toContainText('Up to date');
  await expect(card(page)).toContainText('by Zawadi Translator');
});

test('[TL-3] on a phone, in French, by keys alone', async ({ app, administrator, screenOf }) => {
  const project = await foundProject(administrator, { app, name: 'Langues', delegations: [] });
  const { french } = await startFrench(administrator.client, project.id);
  const translator = await project.join('Francine Traductrice', { role: 'drafter' });
  await translator.client.get(routes.updateMe, { body: { language: 'fr' } });
  const page = await screenOf(translator, phone);
  await page.goto(`/projects/${project.id}`);
  const listed = (title: string) => page.getByRole('listitem').filter({ hasText: title });
  await expect(listed('Patrouilles conjointes')).toContainText('Français');
  await expect(listed('Joint patrols')).toContainText('Anglais');
  await expect(page.getByText('Patrouilles conjointes')).toHaveAttribute('lang', 'fr');
  await page.goto(`/documents/${french}/languages`);
  await expect(stateOf(page)).toContainText('non traduites');
  const before = await stateOf(page).textContent();
  await pressSettled(page, 'Alt+PageDown');
  const inHand = page.getByRole('region', { name: 'La clause en cours' });
  await expect(inHand).toBeVisible();
  await inHand.getByRole('button', { name: 'Confirmer à jour' }).focus();
  await pressSettled(page, 'Enter');
  await expect(stateOf(page)).not.toHaveText(before ?? '');
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
  await expectAccessible(page, 'side by side on a phone');
});

test('[TL-5] the secretariat makes the translation authoritative, with a reason', async ({
  app,
  administrator,
  screenOf,
}) => {
  const project = await foundProject(administrator, { app, name: 'Authority', delegations: [] });
  const { english, french } = await startFrench(administrator.client, project.id);
  const page = await screenOf(administrator);
  await page.goto(`/documents/${french}/languages`);
  await page.getByRole('button', { name: 'Make French authoritative' }).click();
  const dialog = page.getByRole('dialog', { name: 'Make French authoritative' });
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('The parties negotiate in French.');
  await expectAccessible(page, 'authority');
  await dialog.getByRole('button', { name: 'Make French authoritative' }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('link', { name: 'Open side by side: English' }).click();
  await expect(page).toHaveURL(new RegExp(`/documents/${english}/languages$`));
  await expect(page.getByRole('region', { name: 'Source: French' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Translation: English' })).toBeVisible();
});
