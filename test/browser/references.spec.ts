/** References between clauses, defined terms and findings, as the people at the text meet them. */
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { routes } from '../../shared/contract/routes.ts';
import type { ProjectId } from '../../shared/domain/ids.ts';
import { expect, test } from '../support/browser/fixtures.ts';
import { foundProject } from '../support/browser/found-project.ts';
import type { Person } from '../support/browser/found-project.ts';
import type { App } from '../support/browser/start-app.ts';
import { pressSettled } from '../support/browser/settled.ts';
import { caretAt } from '../support/browser/text-gestures.ts';
import { clauseOf, expectSaved, openFindings, openText, textOf } from '../support/browser/text-screen.ts';

const referencesIn = (page: Page): Locator => textOf(page).getByRole('link');

async function foundText(
  administrator: Person,
  app: App,
  text: { readonly name: string; readonly language: 'en' | 'fr' },
) {
  const project = await foundProject(administrator, { app, name: text.name, delegations: [] });
  const drafter = await project.join(`${text.name} drafter`, { role: 'drafter' });
  await speak(administrator, project.id, text.language);
  const { id } = await administrator.client.get(routes.createDocument, {
    params: { projectId: project.id },
    body: { title: text.name, kind: 'sop' },
  });
  return { id, drafter, project };
}

/** Documents that are made from now on are in this language. */
async function speak({ client }: Person, projectId: ProjectId, language: 'en' | 'fr'): Promise<void> {
  const params = { projectId };
  const { revision } = await client.get(routes.getProject, { params });
  await client.get(routes.updateProject, { params, body: { revision, settings: { language } } });
}

async function insertReference(page: Page, asked: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+Shift+k');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('combobox')).toBeFocused();
  await page.keyboard.type(asked);
  await expect(dialog.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(textOf(page)).toBeFocused();
}

test('[TX-3] a reference follows its clause for everyone, and says so when the clause is gone', async ({
  app,
  administrator,
  screenOf,
}) => {
  const { id, drafter } = await foundText(administrator, app, { name: 'Renumbered', language: 'en' });
  const desk = await screenOf(drafter);
  const office = await screenOf(administrator);
  await openText(desk, id);
  await openText(office, id);

  await caretAt(desk, 'It does not apply', 'end');
  await desk.keyboard.type(' See');
  await insertReference(desk, '3.1');
  await desk.keyboard.type(' for details.');
  await expect(referencesIn(desk)).toHaveAccessibleName('section 3.1');
  await expect(referencesIn(office)).toHaveAccessibleName('section 3.1');
  await expectSaved(desk);

  await caretAt(office, 'This procedure sets out', 'end');
  await office.keyboard.press('Enter');
  await office.keyboard.press('ControlOrMeta+Alt+1');
  await office.keyboard.type('Principles');
  await office.keyboard.press('Enter');
  await office.keyboard.type('Officers act together.');
  await expect(referencesIn(office)).toHaveAccessibleName('section 4.1');
  await expect(referencesIn(desk)).toHaveAccessibleName('section 4.1');

  await referencesIn(desk).hover();
  await expect(desk.getByRole('status').getByText('This procedure is issued under')).toBeVisible();
  await referencesIn(desk).click();
  await expect
    .poll(() => desk.evaluate(() => getSelection()?.anchorNode?.textContent ?? ''))
    .toContain('This procedure is issued under');

  await clauseOf(office, 'This procedure is issued under').selectText();
  await office.keyboard.press('Backspace');
  await office.keyboard.press('Delete');
  await expect(referencesIn(desk)).toHaveAccessibleName('[missing reference]');
  const findings = await openFindings(desk);
  const errors = findings.getByRole('region', { name: 'Errors' });
  await expect(errors).toContainText('This clause refers to a clause that is not in the text any more.');
  const { violations } = await new AxeBuilder({ page: desk }).analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);

  await errors.getByRole('button', { name: 'Take the reference out' }).click();
  await expect(referencesIn(desk)).toHaveCount(0);
  await expect(referencesIn(office)).toHaveCount(0);
  await expect(findings.getByText('refers to a clause that is not in the text')).toHaveCount(0);
});

test('[TX-4] a term is defined once, and its meaning is at hand wherever it is used', async ({
  app,
  administrator,
  screenOf,
}) => {
  const { id, drafter } = await foundText(administrator, app, { name: 'Defined', language: 'en' });
  const desk = await screenOf(drafter);
  await openText(desk, id);
  await caretAt(desk, 'means the agency that directs', 'end');
  await desk.keyboard.press('Enter');
  await desk.keyboard.type('“front office” means the room where travellers are received.');
  const findings = await openFindings(desk);
  await expect(findings).toContainText('“front office” is defined and not used.');

  await caretAt(desk, 'It does not apply', 'end');
  await desk.keyboard.type(' Front offices are open at night');
  await expect(findings).not.toContainText('front office');
  const intoTheTerm = Array.from(' are open at night', () => 'ArrowLeft');
  await pressSettled(desk, ...intoTheTerm, 'ArrowLeft', 'ArrowLeft');
  await pressSettled(desk, 'ControlOrMeta+Enter');
  const hint = desk.getByRole('status').getByText('means the room where travellers are received.');
  await expect(hint).toBeVisible();
  await desk.keyboard.press('Escape');
  await expect(hint).toBeHidden();

  await desk.getByRole('complementary', { name: 'Outline' }).getByRole('tab', { name: 'Lists' }).click();
  const definitions = desk.getByRole('region', { name: 'Definitions' });
  await expect(definitions.getByRole('listitem').filter({ hasText: 'front office' })).toContainText(
    'used in clauses: 1',
  );
});

test('[TX-3] a French text is referred to in French, by keyboard alone', async ({
  app,
  administrator,
  screenOf,
}) => {
  const { id, drafter } = await foundText(administrator, app, { name: 'Renvois', language: 'fr' });
  const desk = await screenOf(drafter, { locale: 'fr-FR' });
  await desk.goto(`/documents/${id}`);
  const text = desk.locator('.ProseMirror');
  await expect(text).toBeVisible();
  await text.focus();
  await desk.keyboard.press('ControlOrMeta+End');
  await insertReference(desk, 'base juridique');
  await expect(text.getByRole('link')).toHaveAccessibleName('section 3');
  await desk.keyboard.press('ControlOrMeta+Enter');
  await expect
    .poll(() => desk.evaluate(() => getSelection()?.anchorNode?.textContent ?? ''))
    .toContain('Base juridique');
});
