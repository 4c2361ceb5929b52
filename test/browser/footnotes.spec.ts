/** TX-14: a footnote is put in by keys, seen by another at once, read at hand, and taken away. */
import { routes } from '../../shared/contract/routes.ts';
import { expectAccessible } from '../support/browser/accessible.ts';
import { expect, test } from '../support/browser/fixtures.ts';
import { foundProject } from '../support/browser/found-project.ts';
import { pressSettled } from '../support/browser/settled.ts';
import { caretAt } from '../support/browser/text-gestures.ts';
import { expectSaved, expectWords, openText, textOf } from '../support/browser/text-screen.ts';

test('[TX-14] footnotes are numbered in the order of their words, for everyone', async ({
  app,
  administrator,
  screenOf,
}) => {
  const project = await foundProject(administrator, { app, name: 'Notes', delegations: [] });
  const drafter = await project.join('Note drafter', { role: 'drafter' });
  const { id } = await administrator.client.get(routes.createDocument, {
    params: { projectId: project.id },
    body: { title: 'With notes', kind: 'sop' },
  });
  const desk = await screenOf(drafter);
  await openText(desk, id);
  const office = await screenOf(administrator);
  await openText(office, id);
  const noteIn = (page: typeof desk, number: number) =>
    textOf(page).locator(`[data-kind="footnote"][data-label="${number}"]`);
  const wordsOf = (page: typeof desk, number: number) =>
    textOf(page).locator(`[data-footnote][data-number="${number}"]`);

  await caretAt(desk, 'It does not apply', { before: ' apply' });
  await pressSettled(desk, 'Control+Alt+n');
  await desk.keyboard.type('Unless the post says so.');
  await expectWords(noteIn(office, 1), 'Unless the post says so.');
  await expectWords(wordsOf(office, 1), 'not');

  await caretAt(office, 'This procedure applies to', { before: ' applies' });
  await office.getByRole('button', { name: 'Footnote', exact: true }).click();
  await office.getByRole('menuitem', { name: 'Insert a footnote' }).click();
  await office.keyboard.type('The one of this text.');
  await expectWords(noteIn(desk, 1), 'The one of this text.');
  await expectWords(noteIn(desk, 2), 'Unless the post says so.');
  await expectWords(wordsOf(desk, 2), 'not');
  await expectSaved(office);
  await expectAccessible(office);

  await wordsOf(desk, 1).hover();
  await expect(desk.getByText('The one of this text.').last()).toBeVisible();
  await caretAt(desk, 'It does not apply', { before: ' apply' });
  await pressSettled(desk, 'Control+Enter');
  await desk.keyboard.type('(b) ');
  await expectWords(noteIn(office, 2), '(b) Unless the post says so.');
  await desk.getByRole('button', { name: 'Footnote', exact: true }).click();
  await desk.getByRole('menuitem', { name: 'Remove the footnote' }).click();
  await expect(wordsOf(office, 2)).toHaveCount(0);
  await expect(noteIn(office, 2)).toHaveCount(0);
  await expect(wordsOf(office, 1)).toHaveCount(1);
  await expectAccessible(desk);
});
