/** [TX-18] The secretariat writes a template, a drafter begins with it. */
import type { Page } from '@playwright/test';
import { routes } from '../../shared/contract/routes.ts';
import { expectAccessible } from '../support/browser/accessible.ts';
import { expect, test } from '../support/browser/fixtures.ts';
import { foundProject } from '../support/browser/found-project.ts';
import { beginStep } from '../support/browser/life-screen.ts';
import { pressSettled, settled } from '../support/browser/settled.ts';
import { caretAt } from '../support/browser/text-gestures.ts';
import { clauseOf, expectSaved, expectWords, openFindings, textOf } from '../support/browser/text-screen.ts';

const delegation = 'Ministry of Justice';
const locked = 'This brief binds nobody.';
const prompt = 'Two or three sentences that a minister will read.';
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const panelOf = (page: Page) => page.getByRole('region', { name: 'Template', exact: true });

test('[TX-18] a template guides, locks and requires', async ({ app, administrator, screenOf }) => {
  test.setTimeout(240_000);
  const project = await foundProject(administrator, { app, name: 'Briefs', delegations: [delegation] });
  const drafter = await project.join('Wambui Njeri', { role: 'drafter' });
  const desk = await screenOf(administrator);
  const writer = await screenOf(drafter);

  await test.step('[AC-5] the secretariat edits a template in the editor', async () => {
    await desk.goto(`/projects/${project.id}`);
    await desk.getByRole('link', { name: 'Templates' }).click();
    await expect(desk.getByRole('list', { name: 'Templates' }).getByRole('listitem')).toHaveCount(9);
    await expectAccessible(desk, 'templates');
    await desk.getByRole('button', { name: 'Edit the template “Summary brief”' }).click();
    await expect(textOf(desk)).toBeVisible();
    await caretAt(desk, 'Where to read more', 'start');
    await pressSettled(desk, 'Home', 'Enter', 'ArrowUp');
    await desk.keyboard.insertText(locked);
    await desk.getByRole('checkbox', { name: 'Locked' }).check();
    await panelOf(desk).getByRole('button', { name: 'Save what is asked' }).click();
    await expect(clauseOf(desk, locked)).toHaveAttribute('data-locked', 'true');
    await desk.getByRole('textbox', { name: 'Page limit' }).fill('2');
    await desk.getByRole('button', { name: 'Save the page limit' }).click();
    await expectSaved(desk);
    await expectAccessible(desk, 'template');
  });

  await test.step('prompts vanish when words are written', async () => {
    await writer.goto(`/projects/${project.id}`);
    await writer.getByRole('button', { name: 'New document' }).first().click();
    const dialog = writer.getByRole('dialog', { name: 'New document' });
    await dialog.getByRole('textbox', { name: 'Title' }).fill('Brief for the minister');
    await dialog.getByRole('combobox', { name: 'Kind' }).click();
    await writer.getByRole('option', { name: 'Summary brief' }).click();
    await dialog.getByRole('button', { name: 'Create the document' }).click();
    await expect(textOf(writer)).toBeVisible();
    const waiting = textOf(writer).locator(`[data-prompt="${prompt}"]`);
    await expect(waiting).toBeVisible();
    await expectAccessible(writer, 'document with prompts');
    await caretAt(writer, 'The issue', 'end');
    await pressSettled(writer, 'ArrowDown');
    await writer.keyboard.insertText('Lorries wait two days.');
    await expect(waiting).toHaveCount(0);
    await expect(clauseOf(writer, 'Lorries wait')).toBeVisible();
  });

  await test.step('a locked clause stays as it is, and says why', async () => {
    await caretAt(writer, locked, 'end');
    await pressSettled(writer, 'Backspace', 'Enter', 'Backspace', 'Control+Backspace');
    await writer.keyboard.type('!');
    await expectWords(clauseOf(writer, locked), locked);
    await expect(
      writer.getByText('The template locks this clause: its words stay as they are.'),
    ).toBeVisible();
  });

  await test.step('a finding names the required section that is gone, and a round is refused in words', async () => {
    await caretAt(writer, 'What we propose', 'start');
    await pressSettled(writer, 'Shift+End', 'Backspace', 'Backspace');
    const findings = await openFindings(writer);
    await findings
      .getByRole('listitem')
      .filter({ hasText: 'This clause is empty.' })
      .getByRole('button', { name: 'Remove it' })
      .click();
    await expectSaved(writer);
    const missing = 'The template requires “What we propose”, and it is not in the text.';
    await expect(findings.getByText(missing)).toBeVisible();
    await desk.goto(writer.url());
    await expect(textOf(desk)).toBeVisible();
    const dialog = await beginStep(desk, 'Open review');
    await dialog.getByRole('checkbox', { name: delegation }).check();
    await dialog.getByRole('button', { name: 'Open review', exact: true }).click();
    await expect(dialog.getByText(/errors to fix first/)).toBeVisible();
    await findings
      .getByRole('listitem')
      .filter({ hasText: missing })
      .getByRole('button', { name: 'Bring it back as in the template' })
      .click();
    await expect(clauseOf(writer, 'What we propose')).toBeVisible();
    await expect(findings.getByText(missing)).toHaveCount(0);
  });
});

test('[TX-18] a French text begins with French words, on a phone too', async ({
  app,
  administrator,
  screenOf,
}) => {
  const project = await foundProject(administrator, { app, name: 'Notes', delegations: [] });
  const drafter = await project.join('Françoise Rakoto', { role: 'drafter' });
  await drafter.client.get(routes.updateMe, { body: { language: 'fr' } });
  const { name, description, settings, revision } = await administrator.client.get(routes.getProject, {
    params: { projectId: project.id },
  });
  await administrator.client.get(routes.updateProject, {
    params: { projectId: project.id },
    body: { revision, name, description, settings: { ...settings, language: 'fr' } },
  });
  const page = await screenOf(drafter, phone);
  await page.goto(`/projects/${project.id}/templates`);
  await expect(page.getByText('Tel que Concord le fournit').first()).toBeVisible();
  await page.getByRole('button', { name: 'Lire le modèle « Rapport initial »' }).click();
  await expect(page.getByRole('dialog').getByText('Méthodologie')).toBeVisible();
  await expectAccessible(page, 'preview of a template');
  const { id } = await drafter.client.get(routes.createDocument, {
    params: { projectId: project.id },
    body: { title: 'Rapport initial', kind: 'inception-report' },
  });
  await page.goto(`/documents/${id}`);
  await expect(page.locator('[data-prompt^="Les questions posées"]')).toBeVisible();
  await settled(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
