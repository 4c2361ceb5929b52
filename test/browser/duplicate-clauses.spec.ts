/** TX-1: a clause is duplicated with all that belongs to it, before the eyes of another person. */
import { routes } from '../../shared/contract/routes.ts';
import { asId } from '../../shared/domain/ids.ts';
import type { ClauseId } from '../../shared/domain/ids.ts';
import { expectAccessible } from '../support/browser/accessible.ts';
import { expect, test } from '../support/browser/fixtures.ts';
import { foundProject } from '../support/browser/found-project.ts';
import { pressSettled } from '../support/browser/settled.ts';
import { caretAt, selectByMouse } from '../support/browser/text-gestures.ts';
import {
  clauseOf,
  expectSaved,
  markedWords,
  openText,
  sendComment,
  textOf,
} from '../support/browser/text-screen.ts';

const applies = 'This procedure applies to';
const receives = 'Receive the advance notice';

test('[TX-1] one duplicates a commented clause by menu and a section by keys, another sees it, and undo takes it back', async ({
  app,
  administrator,
  screenOf,
}) => {
  const project = await foundProject(administrator, { app, name: 'Twice', delegations: ['Customs'] });
  const drafter = await project.join('Twice drafter', { role: 'drafter' });
  const member = await project.join('Twice member', { role: 'member', delegation: 'Customs' });
  const { id } = await administrator.client.get(routes.createDocument, {
    params: { projectId: project.id },
    body: { title: 'Written twice', kind: 'sop' },
  });
  const [desk, office] = [await screenOf(drafter), await screenOf(member)];
  await openText(desk, id);
  await openText(office, id);
  await selectByMouse(office, applies, 'applies');
  await pressSettled(office, 'Control+Alt+m');
  await sendComment(office, 'To all of them?');
  await expect(markedWords(desk).filter({ hasText: 'applies' })).toHaveCount(1);

  await caretAt(desk, applies, 'end');
  await clauseOf(desk, applies).hover();
  await desk.getByRole('button', { name: 'Move the clause' }).press('Enter');
  await expectAccessible(desk, 'clause menu');
  await desk.getByRole('menuitem', { name: /^Duplicate/ }).press('Enter');
  await expect(textOf(desk)).toBeFocused();
  await expect(clauseOf(office, applies)).toHaveCount(2);
  await expect(clauseOf(office, applies).nth(1)).toHaveAttribute('data-label', '2.2');
  await expect(markedWords(office).filter({ hasText: 'applies' })).toHaveCount(1);
  await expect(clauseOf(office, applies).first().locator('.thread')).toHaveText('applies');
  const ids = await clauseOf(office, applies).evaluateAll((all) =>
    all.map((each) => each.getAttribute('data-id')),
  );
  expect(new Set(ids).size).toBe(2);
  await desk.keyboard.insertText(' Twice.');
  await expect(clauseOf(office, applies).nth(1)).toContainText('Twice.');
  await pressSettled(desk, 'Control+z');
  await expect(clauseOf(desk, 'Twice.')).toHaveCount(0);
  await pressSettled(desk, 'Control+z');
  await expect(clauseOf(office, applies)).toHaveCount(1);

  await caretAt(desk, 'Before arrival', 'end');
  await pressSettled(desk, 'Control+d');
  await expect(clauseOf(office, 'Before arrival')).toHaveCount(2);
  await expect(clauseOf(office, receives)).toHaveCount(2);
  await expect(clauseOf(office, receives).nth(1)).toHaveAttribute('data-label', 'Step 1');
  await expectSaved(desk);

  await caretAt(office, receives, 'end');
  await pressSettled(office, 'Control+d');
  await expect(clauseOf(office, receives)).toHaveCount(2);
});

test('[TX-18] a locked clause is not duplicated, and it is said why', async ({
  app,
  administrator,
  screenOf,
}) => {
  const project = await foundProject(administrator, { app, name: 'Locked twice', delegations: [] });
  const drafter = await project.join('Lock drafter', { role: 'drafter' });
  const { id } = await administrator.client.get(routes.createDocument, {
    params: { projectId: project.id },
    body: { title: 'Locked once', kind: 'sop' },
  });
  const page = await screenOf(drafter);
  await openText(page, id);
  const clauseId: ClauseId = asId((await clauseOf(page, applies).getAttribute('data-id')) ?? '');
  await administrator.client.get(routes.setGuide, {
    params: { documentId: id, clauseId },
    body: { prompt: '', isLocked: true, isRequired: false },
  });
  await expect(clauseOf(page, applies)).toHaveAttribute('data-locked', 'true');
  await caretAt(page, applies, 'end');
  await pressSettled(page, 'Control+d');
  await expect(page.getByText('The template locks this clause: it is not duplicated.')).toBeVisible();
  await expect(clauseOf(page, applies)).toHaveCount(1);
});
