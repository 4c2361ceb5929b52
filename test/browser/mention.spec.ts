/** TX-3: `@` and a number or words write a reference without leaving the text. */
import { routes } from '../../shared/contract/routes.ts';
import { expect, test } from '../support/browser/fixtures.ts';
import { foundProject } from '../support/browser/found-project.ts';
import { pressSettled } from '../support/browser/settled.ts';
import { caretAt } from '../support/browser/text-gestures.ts';
import { clauseOf, openText, textOf } from '../support/browser/text-screen.ts';

test('[TX-3] @ finds a clause by number or words, Enter refers to it, Escape leaves the sign', async ({
  app,
  administrator,
  screenOf,
}) => {
  const project = await foundProject(administrator, { app, name: 'Mentions', delegations: [] });
  const { id } = await administrator.client.get(routes.createDocument, {
    params: { projectId: project.id },
    body: { title: 'With mentions', kind: 'sop' },
  });
  const desk = await screenOf(administrator);
  await openText(desk, id);
  const references = textOf(desk).locator('[data-reference]');

  await caretAt(desk, 'It does not apply', 'end');
  await desk.keyboard.type(' See @2.1');
  await expect(desk.getByRole('option').first()).toContainText('2.1');
  await pressSettled(desk, 'Enter');
  await expect(references).toHaveAttribute('data-words', /2\.1/);
  await desk.keyboard.type(' and @roles');
  await expect(desk.getByRole('option').first()).toContainText('Roles and responsibilities');
  await pressSettled(desk, 'Tab');
  await expect(references).toHaveCount(2);
  await expect(clauseOf(desk, 'It does not apply').first()).not.toContainText('@');
  await desk.keyboard.type(' @x');
  await pressSettled(desk, 'Escape');
  await expect(desk.getByRole('listbox', { name: 'Clauses' })).toHaveCount(0);
  await expect(clauseOf(desk, 'It does not apply').first()).toContainText('@x');
  await desk.keyboard.type(' mail me@2');
  await expect(desk.getByRole('listbox', { name: 'Clauses' })).toHaveCount(0);
});
