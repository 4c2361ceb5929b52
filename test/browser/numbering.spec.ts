/** Numbers that a document chooses and keeps, with two people at the text. */
import { routes } from '../../shared/contract/routes.ts';
import { expect, test } from '../support/browser/fixtures.ts';
import { expectAccessible } from '../support/browser/accessible.ts';
import { leadNorm } from '../support/browser/lead-norm.ts';
import { pressSettled } from '../support/browser/settled.ts';
import { caretAt } from '../support/browser/text-gestures.ts';
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

test('[TX-2] an open translation is numbered as its original from the round on, without a reload', async ({
  app,
  administrator,
  screenOf,
}) => {
  const norm = await leadNorm({ app, administrator, name: 'Translated' });
  const { drafter, secretariat } = norm.people;
  const [writer, translator] = [await screenOf(drafter), await screenOf(secretariat)];
  const french = await drafter.client.get(routes.startTranslation, {
    params: { documentId: norm.id },
    body: { language: 'fr', title: 'Contrôles conjoints' },
  });
  await openText(translator, french.id);
  await caretAt(translator, 'It does not apply', 'start');
  await pressSettled(translator, 'Enter', 'ArrowUp');
  await translator.keyboard.type('Sacs postaux.');
  await expect(clauseOf(translator, 'Sacs postaux')).toHaveAttribute('data-label', '2.2');
  await expectSaved(translator);
  await openText(writer, norm.id);
  await norm.toReview();
  await expect(clauseOf(translator, 'Sacs postaux')).toHaveAttribute('data-label', '2.1A');
  await expect(clauseOf(writer, 'It does not apply')).toHaveAttribute('data-label', '2.2');
});

test('[TX-2] who holds the circulated version finds old and new numbers, from the numbering and in what is published', async ({
  app,
  administrator,
  screenOf,
}, info) => {
  const norm = await leadNorm({ app, administrator, name: 'Concordance' });
  await norm.toReview();
  await norm.toRevision();
  const page = await screenOf(norm.people.drafter);
  await openText(page, norm.id);
  await caretAt(page, 'It does not apply', 'start');
  await pressSettled(page, 'Enter', 'ArrowUp');
  await page.keyboard.type('Postal bags are cargo.');
  await expect(clauseOf(page, 'Postal bags')).toHaveAttribute('data-label', '2.1A');
  await expectSaved(page);
  await page.getByRole('button', { name: 'More about this document' }).click();
  await page.getByRole('menuitem', { name: 'Numbering' }).click();
  await page.getByRole('link', { name: /^Old and new numbers since version \d/ }).press('Enter');
  const heading = page.getByRole('heading', { name: 'Old and new numbers' });
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(heading).toBeFocused();
  const row = ['(new)', '2.1A', 'Postal bags are cargo.'];
  const table = page.getByRole('table', { name: 'Old and new numbers' });
  await expect(table.getByRole('row').nth(1).getByRole('cell')).toHaveText(row);
  await expectAccessible(page);
  await info.attach('comparison', { body: await page.screenshot(), contentType: 'image/png' });
  await page.getByRole('link', { name: 'Old and new numbers (1)' }).click();
  await expect(heading).toBeInViewport();

  await norm.toEndorsement();
  // The published page runs no scripts, and axe is one.
  const reader = await screenOf(norm.people.member, { bypassCSP: true });
  await reader.goto(await norm.toPublication());
  const annex = reader.getByRole('table', { name: /^Version \d · Circulated on/ });
  await expect(annex.getByRole('row').nth(1).getByRole('cell')).toHaveText(row);
  await expectAccessible(reader);
  await annex.getByRole('link', { name: '2.1A' }).click();
  await expect(reader.getByText('Postal bags are cargo.').first()).toBeInViewport();
  await reader.goto(reader.url().replace(/#.*/, '#numbers'));
  await info.attach('published', { body: await reader.screenshot(), contentType: 'image/png' });
});
