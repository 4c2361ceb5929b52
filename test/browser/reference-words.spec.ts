/** TX-3: a reference is the number it shows wherever words are read, and stays a reference wherever they are written. */
import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/browser/accessible.ts';
import { expect, test } from '../support/browser/fixtures.ts';
import { leadNorm } from '../support/browser/lead-norm.ts';
import { send } from '../support/browser/life-screen.ts';
import { answer } from '../support/browser/norm-acts.ts';
import { pressSettled } from '../support/browser/settled.ts';
import { caretAt } from '../support/browser/text-gestures.ts';
import {
  clauseOf,
  expectSaved,
  openText,
  sendComment,
  textOf,
  threadOf,
} from '../support/browser/text-screen.ts';

const referencesIn = (page: Page) => textOf(page).locator('[data-reference]');

/** Writes words and a reference to the clause with this number behind the words of a clause. */
async function refer(page: Page, clause: string, { words, number }: { words: string; number: string }) {
  await caretAt(page, clause, 'end');
  await page.keyboard.type(` ${words} @${number}`);
  await expect(page.getByRole('option').first()).toContainText(number);
  await pressSettled(page, 'Enter');
}

test('[TX-3] outline, find and quotes read a reference as its number, and replacing leaves it', async ({
  app,
  administrator,
  screenOf,
}, info) => {
  const { id, people } = await leadNorm({ app, administrator, name: 'Read' });
  const page = await screenOf(people.drafter);
  await openText(page, id);
  await refer(page, 'It does not apply', { words: 'See', number: '3.1' });
  await refer(page, 'Roles and responsibilities', { words: 'under', number: '3.1' });
  await expect(referencesIn(page)).toHaveCount(2);
  const outline = page.getByRole('navigation', { name: 'Outline' });
  await expect(outline).toContainText('Roles and responsibilities under section 3.1');

  await page.keyboard.press('Control+h');
  const bar = page.getByRole('search', { name: 'Find in the text' });
  await bar.getByRole('textbox', { name: 'Find', exact: true }).fill('section 3.1');
  await expect(bar.getByRole('status')).toHaveText(/^\d of 2$/);
  await expect(textOf(page).locator('[data-found]')).toHaveCount(2);
  await info.attach('found', { body: await page.screenshot(), contentType: 'image/png' });
  await bar.getByRole('textbox', { name: 'Replace with' }).fill('section 9');
  await bar.getByRole('button', { name: 'Replace', exact: true }).click();
  await expect(bar.getByRole('status')).toHaveText('1 reference was left: it follows its clause by itself.');
  await bar.getByRole('button', { name: 'Replace all' }).click();
  await expect(bar.getByRole('status')).toHaveText(
    '2 references were left: they follow their clauses by themselves.',
  );
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(referencesIn(page)).toHaveCount(2);
  await expect(textOf(page).locator('[data-found]')).toHaveCount(0);

  await caretAt(page, 'It does not apply', { before: 'See' });
  await pressSettled(page, 'Shift+End');
  await page.keyboard.press('ControlOrMeta+Alt+m');
  await expect(page.getByRole('form', { name: 'New comment' })).toContainText('See section 3.1');
  await sendComment(page, 'Which section?');
  await expect(threadOf(page, 'Which section?')).toContainText('See section 3.1');
});

test('[TX-3] a proposed wording shows the number and keeps the reference when it is accepted', async ({
  app,
  administrator,
  screenOf,
}, info) => {
  const norm = await leadNorm({ app, administrator, name: 'Proposed' });
  const page = await screenOf(norm.people.drafter);
  await openText(page, norm.id);
  await refer(page, 'This procedure sets out', { words: 'See', number: '3.1' });
  await expectSaved(page);
  await norm.toReview();

  const reader = await screenOf(norm.people.member);
  await openText(reader, norm.id);
  await reader.getByRole('button', { name: 'Propose wording' }).click();
  const dialog = reader.getByRole('dialog', { name: 'Propose wording' });
  await dialog.getByRole('combobox', { name: 'Clause' }).fill('This procedure sets out');
  await reader.getByRole('option').first().click();
  const wording = dialog.getByRole('textbox', { name: 'Proposed wording' });
  await wording.focus();
  await expect(wording).toHaveValue(/ See section\s3\.1$/);
  await wording.press('End');
  await reader.keyboard.type(' before duty');
  await expect(wording).toHaveValue(/ See section\s3\.1 before duty$/);
  await expect(dialog.getByRole('insertion')).toHaveText('before duty');
  await dialog.getByRole('textbox', { name: 'Rationale' }).fill('Says when.');
  await expectAccessible(reader);
  await info.attach('proposal', { body: await reader.screenshot(), contentType: 'image/png' });
  await send(dialog, 'Propose');
  await norm.toRevision();

  await page.goto(`/documents/${norm.id}/matrix`);
  await expect(page.getByRole('row').filter({ hasText: 'Says when.' })).toContainText(
    /See section\s3\.1 before duty/,
  );
  await answer(page, { comment: 'Says when.', disposition: 'Accepted', reason: 'Good.' });
  await openText(page, norm.id);
  await expect(clauseOf(page, 'before duty')).toBeVisible();
  await expect(clauseOf(page, 'before duty').locator('[data-reference]')).toHaveAttribute(
    'data-words',
    /3\.1$/,
  );
});
