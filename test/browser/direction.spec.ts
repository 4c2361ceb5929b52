import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { pressSettled } from '../support/browser/settled.ts';
import { servedEditorPage } from '../support/editor-page/editor-page.ts';
import '../support/editor-page/page-window.ts';

const { open } = servedEditorPage();

const arabic = 'تتعاون الأجهزة في مركز الحدود.';

const clause = (text: Locator, words: string) =>
  text.locator('[data-kind]').filter({ hasText: words }).first();
const directionOf = (element: Locator) => element.evaluate((each) => getComputedStyle(each).direction);
/** On which side the number has its column. */
const columnOf = (element: Locator) =>
  element.evaluate((each) => {
    const { paddingLeft, paddingRight } = getComputedStyle(each);
    return Number.parseFloat(paddingLeft) > Number.parseFloat(paddingRight) ? 'left' : 'right';
  });
const marksOf = (page: Page) =>
  page.evaluate(() =>
    [window.harness.text(), window.harness.remoteText()].map((text) =>
      text.content.flatMap((block) => (block.type === 'clause' && block.attrs.dir ? [block.attrs.dir] : [])),
    ),
  );

test('[TX-31] a clause of Arabic words is written from the right by itself, with its number at the right', async ({
  page,
}) => {
  const text = await open(page);
  await clause(text, 'It does not apply').click();
  await pressSettled(page, 'End', 'Enter');
  await page.keyboard.insertText(arabic);
  const written = clause(text, arabic);
  await expect.poll(() => directionOf(written)).toBe('rtl');
  expect(await columnOf(written)).toBe('right');
  expect(await columnOf(clause(text, 'It does not apply'))).toBe('left');
  expect(await marksOf(page)).toEqual([[], []]);
});

test('[TX-31] a name at another person’s caret turns no clause', async ({ page }) => {
  const text = await open(page);
  await clause(text, 'It does not apply').click();
  await pressSettled(page, 'Home');
  await page.keyboard.insertText(`${arabic} `);
  const written = clause(text, 'مركز الحدود');
  const at = await page.evaluate(
    (words) => window.harness.text().content.findIndex((block) => JSON.stringify(block).includes(words)),
    arabic,
  );
  await page.evaluate((block) => window.harness.placeRemotely(block, 'Wanjiru Kamau'), at);
  await expect(text.getByText('Wanjiru Kamau')).toBeVisible();
  expect(await directionOf(written)).toBe('rtl');
});

test('[TX-31] a clause is turned by keys, for everyone, and turned back, divided, copied and undone with its mark', async ({
  page,
}) => {
  const text = await open(page);
  await clause(text, 'It does not apply').click();
  await pressSettled(page, 'End', 'Control+Shift+x');
  await expect(clause(text, 'It does not apply')).toHaveAttribute('dir', 'rtl');
  expect(await columnOf(clause(text, 'It does not apply'))).toBe('right');
  expect(await marksOf(page)).toEqual([['rtl'], ['rtl']]);
  await pressSettled(page, 'Enter');
  await page.keyboard.insertText('IGAD');
  expect(await marksOf(page)).toEqual([
    ['rtl', 'rtl'],
    ['rtl', 'rtl'],
  ]);
  await pressSettled(page, 'Control+Shift+x');
  expect(await marksOf(page)).toEqual([['rtl'], ['rtl']]);
  await expect(async () => {
    await pressSettled(page, 'Control+z');
    expect(await marksOf(page)).toEqual([[], []]);
  }).toPass();
});

test('[TX-31] what is copied and pasted keeps its mark, and Hebrew of another program comes in its direction', async ({
  page,
}) => {
  const text = await open(page);
  await clause(text, 'It does not apply').click();
  await pressSettled(page, 'Control+Shift+x');
  await clause(text, 'It does not apply').click({ clickCount: 3 });
  await pressSettled(page, 'Control+c');
  await clause(text, 'This procedure is issued').click();
  await pressSettled(page, 'Home', 'Control+v');
  await expect.poll(() => marksOf(page).then(([own]) => own?.length)).toBeGreaterThanOrEqual(1);
  await clause(text, 'This procedure is issued').click();
  await pressSettled(page, 'End', 'Enter');
  await text.evaluate((element) => {
    const data = new DataTransfer();
    data.setData(
      'text/html',
      '<p>First</p><p dir="rtl">IGAD שלום</p><p dir="ltr">Westward</p><p>שלום לכולם</p><p>Last</p>',
    );
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await expect(clause(text, 'IGAD שלום')).toHaveAttribute('dir', 'rtl');
  await expect(clause(text, 'Westward')).toHaveAttribute('dir', 'auto');
  await expect(clause(text, 'שלום לכולם')).toHaveAttribute('dir', 'auto');
  expect(await directionOf(clause(text, 'שלום לכולם'))).toBe('rtl');
});

test('[TX-31] the menu of a clause turns it', async ({ page }) => {
  const text = await open(page);
  await clause(text, 'It does not apply').click();
  await clause(text, 'It does not apply').hover();
  await page.getByRole('button', { name: 'Move the clause' }).click();
  await page.getByRole('menuitem', { name: 'Turn the direction of writing' }).click();
  await expect(clause(text, 'It does not apply')).toHaveAttribute('dir', 'rtl');
});
