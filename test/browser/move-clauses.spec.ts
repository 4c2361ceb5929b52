/** TX-1: clauses are moved by their handle and by the outline, while somebody else writes. */
import { routes } from '../../shared/contract/routes.ts';
import { expectAccessible } from '../support/browser/accessible.ts';
import { expect, test } from '../support/browser/fixtures.ts';
import { foundProject } from '../support/browser/found-project.ts';
import { caretAt } from '../support/browser/text-gestures.ts';
import { clauseOf, expectSaved, expectWords, openText, textOf } from '../support/browser/text-screen.ts';

test('[TX-1] one drags a clause and moves a section by keys while another writes', async ({
  app,
  administrator,
  screenOf,
}) => {
  const project = await foundProject(administrator, { app, name: 'Moves', delegations: [] });
  const drafter = await project.join('Move drafter', { role: 'drafter' });
  const { id } = await administrator.client.get(routes.createDocument, {
    params: { projectId: project.id },
    body: { title: 'To be moved', kind: 'sop' },
  });
  const desk = await screenOf(drafter);
  await openText(desk, id);
  const office = await screenOf(administrator);
  await openText(office, id);
  const applies = clauseOf(desk, 'This procedure applies to').first();
  const not = clauseOf(desk, 'It does not apply').first();
  const numberOf = (page: typeof desk, words: string) =>
    clauseOf(page, words).first().getAttribute('data-label');
  const before = await applies.getAttribute('data-id');

  await caretAt(office, 'This procedure applies to', 'end');
  await office.keyboard.type(' And so on.');
  await applies.hover();
  await expectAccessible(desk);
  const box = await not.boundingBox();
  const target = { x: 200, y: (box?.height ?? 0) - 3 };
  await desk.getByRole('button', { name: 'Move the clause' }).dragTo(not, { targetPosition: target });
  await expect.poll(() => numberOf(office, 'It does not apply')).toBe('2.1');
  await expect.poll(() => numberOf(office, 'This procedure applies to')).toBe('2.2');
  expect(await applies.getAttribute('data-id')).toBe(before);
  await expectWords(
    clauseOf(desk, 'This procedure applies to').first(),
    'This procedure applies to [posts: land, air, maritime] and to [agencies]. And so on.',
  );

  const outline = desk.getByRole('navigation', { name: 'Outline' });
  const scope = outline.getByRole('button', { name: /Scope/ });
  await scope.press('Alt+ArrowUp');
  await expect(scope).toHaveText(/^1/);
  await expect(scope).toBeFocused();
  await office.keyboard.type(' Still here.');
  await expect.poll(() => numberOf(office, 'It does not apply')).toBe('1.1');
  await outline
    .getByRole('button', { name: /Legal basis/ })
    .dragTo(scope, { targetPosition: { x: 60, y: 3 } });
  await expect.poll(() => numberOf(office, 'It does not apply')).toBe('2.1');
  await expect(textOf(desk)).toContainText('And so on. Still here.');
  await expectSaved(desk);
  await expectAccessible(desk);
});
