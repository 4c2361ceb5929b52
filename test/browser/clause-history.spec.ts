/** Who wrote a clause, and what became of it, beside the text: for writers, for readers, and on a phone. */
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { routes } from '../../shared/contract/routes.ts';
import type { DocumentId } from '../../shared/domain/ids.ts';
import { expect, test as base } from '../support/browser/fixtures.ts';
import { foundProject, type Person, type Project } from '../support/browser/found-project.ts';
import { caretAt } from '../support/browser/text-gestures.ts';
import { expectSaved, openPanel, openText, textOf } from '../support/browser/text-screen.ts';

type Given = { readonly project: Project; readonly drafter: Person; readonly documentId: DocumentId };

const test = base.extend<{ readonly given: Given }>({
  given: async ({ app, administrator }, provide, { testId }) => {
    const project = await foundProject(administrator, {
      app,
      name: `History ${testId}`,
      delegations: ['Customs of Freedonia'],
    });
    const drafter = await project.join(`Drafter ${testId}`, { role: 'drafter' });
    const { id } = await administrator.client.get(routes.createDocument, {
      params: { projectId: project.id },
      body: { title: 'Seized goods', kind: 'sop' },
    });
    await provide({ project, drafter, documentId: id });
  },
});

const clause = 'This procedure applies to';
const historyIn = (page: Page): Locator => page.getByRole('region', { name: 'This clause' });
const writersIn = (page: Page): Locator =>
  historyIn(page).getByRole('list', { name: 'Who wrote the words that stand' }).getByRole('listitem');
const stepsIn = (page: Page): Locator =>
  historyIn(page)
    .getByRole('list', { name: 'What happened to this clause, newest first' })
    .getByRole('listitem');

test('[RT-8] two people write in one clause and both are shown to each, while they write', async ({
  given: { drafter, documentId },
  administrator,
  screenOf,
}) => {
  const first = await screenOf(drafter);
  const second = await screenOf(administrator);
  for (const page of [first, second]) await openText(page, documentId);
  await caretAt(first, clause, 'end');
  await first.keyboard.type(' And at sea.');
  await expectSaved(first);
  await openPanel(first, 'History');
  await caretAt(first, clause, 'end');
  await expect(writersIn(first).filter({ hasText: drafter.name })).toBeVisible();
  await expect(stepsIn(first).filter({ hasText: drafter.name })).toContainText('Characters written: 12');
  await caretAt(second, clause, 'start');
  await second.keyboard.type('From today: ');
  await expectSaved(second);
  await expect(stepsIn(first).filter({ hasText: administrator.name }).first()).toContainText(
    /Characters written: \d+/,
  );
  await openPanel(second, 'History');
  await caretAt(second, clause, 'end');
  for (const page of [first, second])
    await expect(writersIn(page).filter({ hasText: /Drafter|Secretariat/ })).toHaveCount(2);
  const { violations } = await new AxeBuilder({ page: first }).include('aside').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('[RT-8] the panel follows the caret by keyboard, and says what to do without one', async ({
  given: { drafter, documentId },
  screenOf,
}) => {
  const page = await screenOf(drafter);
  await openText(page, documentId);
  await openPanel(page, 'History');
  await caretAt(page, clause, 'end');
  await expect(historyIn(page)).toContainText(clause);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(historyIn(page)).not.toContainText(clause);
  await expect(stepsIn(page).first()).toContainText('Added the clause');
});

test('[RT-8] a reader on a phone sees the chain of a clause, and goes from it to the comment', async ({
  given: { project, documentId },
  administrator,
  screenOf,
}) => {
  const lead = await project.join('Lead of Freedonia', { role: 'lead', delegation: 'Customs of Freedonia' });
  const { content } = await administrator.client.get(routes.getVersion, {
    params: { documentId, number: 'current' },
  });
  const clauseId = content.content.find((block) => JSON.stringify(block).includes(clause))?.attrs.id ?? '';
  await administrator.client.get(routes.openThread, {
    params: { documentId },
    body: { body: 'Which posts are meant?', anchor: { scope: 'clause', clauseId } },
  });
  const page = await screenOf(lead, { viewport: { width: 390, height: 844 } });
  await page.goto(`/documents/${documentId}#clause-${clauseId}`);
  await expect(textOf(page)).toBeFocused();
  await page.getByRole('button', { name: 'Comments' }).click();
  await openPanel(page, 'History');
  const said = stepsIn(page).filter({ hasText: 'Which posts are meant?' });
  await expect(said).toContainText(administrator.name);
  await said.getByRole('button', { name: 'Show the comment' }).press('Enter');
  await expect(page.getByRole('article').filter({ hasText: 'Which posts are meant?' })).toBeVisible();
});
