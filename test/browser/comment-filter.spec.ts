import { routes } from '../../shared/contract/routes.ts';
import { expectAccessible } from '../support/browser/accessible.ts';
import { expect, test } from '../support/browser/fixtures.ts';
import { foundProject } from '../support/browser/found-project.ts';
import { openPanel, openText, threadOf } from '../support/browser/text-screen.ts';

test('[CM-10] comments are shown by type and person, with counts, and the way back stands where none is left', async ({
  app,
  administrator,
  screenOf,
}) => {
  const project = await foundProject(administrator, { app, name: 'Filtered', delegations: [] });
  const drafter = await project.join('Zola Drafter', { role: 'drafter' });
  const { id } = await administrator.client.get(routes.createDocument, {
    params: { projectId: project.id },
    body: { title: 'With comments', kind: 'summary-brief' },
  });
  const anchor = { scope: 'document' } as const;
  const params = { documentId: id };
  for (const [person, type, body] of [
    [administrator, 'technical', 'Which lane?'],
    [administrator, 'editorial', 'A comma is missing.'],
    [drafter, 'technical', 'Which shift?'],
  ] as const)
    await person.client.get(routes.openThread, { params, body: { anchor, type, isBlocking: false, body } });

  const page = await screenOf(administrator);
  await openText(page, id);
  const types = page.getByRole('combobox', { name: 'Type of comment' });
  const people = page.getByRole('combobox', { name: 'Who commented' });
  await expect(page.getByRole('radiogroup', { name: 'Which comments' })).toContainText('Open (3)');
  await types.click();
  await page.getByRole('option', { name: 'Editorial (1)' }).click();
  await expect(threadOf(page, 'A comma is missing.')).toBeVisible();
  await expect(threadOf(page, 'Which lane?')).toBeHidden();

  await openPanel(page, 'Versions');
  await openPanel(page, 'Comments');
  await expect(types).toHaveValue('Editorial (1)');

  await people.focus();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('option', { name: 'Zola Drafter (0)' }).click();
  await expect(page.getByText('No comment is of this type and person here.')).toBeVisible();
  await expectAccessible(page, 'comments of a filter that leaves none');
  await page.getByRole('button', { name: 'Show all types and people' }).click();
  await expect(page.getByRole('article')).toHaveCount(3);
});
