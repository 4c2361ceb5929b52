/** Numbers that a document chooses and keeps, with two people at the text. */
import { expect, test } from '../support/browser/fixtures.ts';
import { leadNorm } from '../support/browser/lead-norm.ts';
import { pressSettled } from '../support/browser/settled.ts';
import { clauseOf, expectSaved, openText } from '../support/browser/text-screen.ts';

test('[TX-2] who edits chooses other numbers, and the other person sees them at once', async ({
  app,
  administrator,
  screenOf,
}, info) => {
  const norm = await leadNorm({ app, administrator, name: 'Numbers' });
  const [writer, reader] = [await screenOf(norm.people.drafter), await screenOf(norm.people.secretariat)];
  await openText(writer, norm.id);
  await openText(reader, norm.id);
  await expect(clauseOf(reader, 'It does not apply')).toHaveAttribute('data-label', '2.2');
  await writer.getByRole('button', { name: 'More about this document' }).click();
  await writer.getByRole('menuitem', { name: 'Numbering' }).click();
  const dialog = writer.getByRole('dialog', { name: 'Numbering' });
  const second = dialog.getByRole('group', { name: 'Level 2' });
  await second.getByRole('combobox', { name: 'Numerals' }).selectOption('a, b, c');
  await second.getByRole('combobox', { name: 'Look' }).selectOption('In brackets: (1)');
  await expect(dialog.getByRole('list', { name: 'Example' })).toContainText('(a)');
  await info.attach('dialog', { body: await writer.screenshot(), contentType: 'image/png' });
  await dialog.getByRole('button', { name: 'Number the text so' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(clauseOf(reader, 'It does not apply')).toHaveAttribute('data-label', '(b)');
  await expect(clauseOf(writer, 'It does not apply')).toHaveAttribute('data-label', '(b)');
});

test('[TX-2] after a round a new clause is called after the one before it, and the others keep their numbers', async ({
  app,
  administrator,
  screenOf,
}) => {
  const norm = await leadNorm({ app, administrator, name: 'Kept' });
  await norm.toReview();
  await norm.toRevision();
  const page = await screenOf(norm.people.drafter);
  await openText(page, norm.id);
  const last = clauseOf(page, 'It does not apply');
  await expect(last).toHaveAttribute('data-label', '2.2');
  await last.click();
  await pressSettled(page, 'Home', 'Enter');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.type('Postal bags are cargo.');
  await expect(clauseOf(page, 'Postal bags')).toHaveAttribute('data-label', '2.1A');
  await expect(last).toHaveAttribute('data-label', '2.2');
  await expectSaved(page);
  await page.goto(`/documents/${norm.id}/compare?from=1&to=current`);
  await expect(page.getByRole('table', { name: 'Old and new numbers' })).toContainText('2.1A');
});
