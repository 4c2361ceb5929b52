/** Two people, one of them without a line, and a clause that is not where it was when the line comes back (RT-7). */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { routes } from '../../shared/contract/routes.ts';
import type { DocumentId } from '../../shared/domain/ids.ts';
import { expect, test as base } from '../support/browser/fixtures.ts';
import { foundProject, type Person } from '../support/browser/found-project.ts';
import { holdLiveText } from '../support/browser/hold-live-text.ts';
import { pressSettled } from '../support/browser/settled.ts';
import { caretAt } from '../support/browser/text-gestures.ts';
import { clauseOf, expectSaved, expectWords, openText } from '../support/browser/text-screen.ts';

type Given = { readonly drafter: Person; readonly documentId: DocumentId };

const test = base.extend<{ readonly given: Given }>({
  given: async ({ app, administrator }, provide, { testId }) => {
    const project = await foundProject(administrator, { app, name: `Merging ${testId}`, delegations: [] });
    const drafter = await project.join(`Halima ${testId}`, { role: 'drafter' });
    const { id } = await administrator.client.get(routes.createDocument, {
      params: { projectId: project.id },
      body: { title: 'Seized goods', kind: 'sop' },
    });
    await provide({ drafter, documentId: id });
  },
});

const clause = 'This procedure applies to';
const posts = '[posts: land, air, maritime] and to [agencies].';
const next = 'It does not apply to';
const alsoAtSea = (page: Page) => page.keyboard.type(' Also at sea.');
const moveUp = async (page: Page) => {
  await caretAt(page, next, 'start');
  await page.keyboard.press('Alt+ArrowUp');
};
const bar = (page: Page) => page.getByRole('region', { name: 'Words without a place' });

/** The writer writes without a line, the other changes the structure, and the line comes back. */
async function writeMeanwhile(
  pages: { readonly writer: Page; readonly other: Page; readonly documentId: DocumentId },
  write: (page: Page) => Promise<void>,
  change: (page: Page) => Promise<void>,
): Promise<void> {
  const { writer, other, documentId } = pages;
  const live = await holdLiveText(writer);
  await openText(writer, documentId);
  await openText(other, documentId);
  await expectSaved(writer);
  live.cut();
  await caretAt(writer, clause, 'end');
  await write(writer);
  await expect(writer.getByText(/^Offline: \d+ changes? (is|are) kept on this device$/)).toBeVisible();
  await change(other);
  await expectSaved(other);
  live.restore();
  await expectSaved(writer);
}

test('[RT-7] words written offline into a clause that another moved are offered, and one click puts them back for both', async ({
  given: { drafter, documentId },
  administrator,
  screenOf,
}) => {
  const writer = await screenOf(drafter);
  const other = await screenOf(administrator);
  await writeMeanwhile({ writer, other, documentId }, alsoAtSea, moveUp);
  for (const page of [writer, other]) {
    await expect(page.getByRole('status').filter({ hasText: /^1 passage lost its place/ })).toBeAttached();
    await expect(bar(page)).toContainText(
      `${drafter.name} wrote this in a clause that Amina Otieno was moving.`,
    );
    await expect(bar(page).locator('mark')).toHaveText(' Also at sea.');
  }
  const { violations } = await new AxeBuilder({ page: other })
    .include('[aria-label="Words without a place"]')
    .analyze();
  expect(violations).toEqual([]);
  await bar(other).getByRole('button', { name: 'Put back' }).click();
  for (const page of [writer, other]) {
    await expectWords(clauseOf(page, 'Also at sea.'), `${clause} ${posts} Also at sea.`);
    await expect(bar(page)).toBeHidden();
  }
});

test('[RT-7] with the keyboard alone, words of a joined clause are gone to and left out, and the notice leaves both screens', async ({
  given: { drafter, documentId },
  administrator,
  screenOf,
}) => {
  const writer = await screenOf(drafter);
  const other = await screenOf(administrator);
  await writeMeanwhile({ writer, other, documentId }, alsoAtSea, async (page) => {
    await caretAt(page, clause, 'start');
    for (let key = 0; key < 3; key += 1) await page.keyboard.press('Backspace');
    await expect(clauseOf(page, `Scope${clause}`)).toBeVisible();
  });
  await expect(bar(writer)).toContainText('was joining to another');
  await bar(writer)
    .getByRole('button', { name: /^Go to/ })
    .focus();
  await writer.keyboard.press('Enter');
  await expect(clauseOf(writer, clause)).toBeInViewport();
  await bar(writer).getByRole('button', { name: 'Leave out' }).focus();
  await writer.keyboard.press('Enter');
  for (const page of [writer, other]) await expect(bar(page)).toBeHidden();
  for (const page of [writer, other]) await expectWords(clauseOf(page, clause), `Scope${clause} ${posts}`);
});

test('[RT-7][TX-3][TX-31] a reference in the words of a notice reads as its number now, and is a reference again when it is put back', async ({
  given: { drafter, documentId },
  administrator,
  screenOf,
}, info) => {
  const writer = await screenOf(drafter);
  const other = await screenOf(administrator);
  const refer = async (page: Page) => {
    await page.keyboard.type(' See @3.1');
    await expect(page.getByRole('option').first()).toContainText('3.1');
    await pressSettled(page, 'Enter');
  };
  await writeMeanwhile({ writer, other, documentId }, refer, async (page) => {
    await caretAt(page, clause, 'start');
    await pressSettled(page, 'Control+Shift+x');
    await moveUp(page);
  });
  await expect(bar(other).locator('mark')).toHaveText(/^ See section\s3\.1/);
  await expect(bar(other).locator('p[dir]')).toHaveAttribute('dir', 'rtl');
  for (const width of [1440, 390]) {
    await other.setViewportSize({ width, height: 900 });
    await info.attach(`notice-${width}`, { body: await other.screenshot(), contentType: 'image/png' });
  }
  await other.setViewportSize({ width: 1280, height: 800 });
  await bar(other).getByRole('button', { name: 'Put back' }).click();
  await expect(clauseOf(writer, clause).first().locator('[data-reference]')).toHaveAttribute(
    'data-words',
    /^section\s3\.1$/,
  );
});
