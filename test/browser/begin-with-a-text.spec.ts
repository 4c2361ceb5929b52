/** A text that the secretariat keeps as a template, and a document that begins with it. */
import { routes } from '../../shared/contract/routes.ts';
import { expect, test } from '../support/browser/fixtures.ts';
import { foundProject } from '../support/browser/found-project.ts';
import { caretAt } from '../support/browser/text-gestures.ts';
import { clauseOf, expectSaved, openText, textOf } from '../support/browser/text-screen.ts';

test('[TX-11] the secretariat writes a template in the editor, and the drafter begins with it', async ({
  app,
  administrator,
  screenOf,
}) => {
  const project = await foundProject(administrator, { app, name: 'House style', delegations: [] });
  const drafter = await project.join('House drafter', { role: 'drafter' });
  const { id } = await administrator.client.get(routes.createDocument, {
    params: { projectId: project.id },
    body: { title: 'House template', kind: 'sop' },
  });
  const office = await screenOf(administrator);
  await openText(office, id);
  await caretAt(office, 'It does not apply', 'end');
  await office.keyboard.type(' Ours begins here.');
  await expectSaved(office);

  const desk = await screenOf(drafter);
  await desk.goto(`/projects/${project.id}`);
  await desk.getByRole('button', { name: 'New document' }).click();
  const dialog = desk.getByRole('dialog', { name: 'New document' });
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Namanga procedure');
  await dialog.getByRole('combobox', { name: 'Begin with' }).click();
  await desk.getByRole('option', { name: 'House template' }).click();
  await dialog.getByRole('button', { name: 'Create the document' }).click();
  await expect(clauseOf(desk, 'Ours begins here.').first()).toBeVisible();
  await expect(textOf(desk)).toContainText('Namanga procedure');
  await expect(textOf(desk)).not.toContainText('House template');
});
