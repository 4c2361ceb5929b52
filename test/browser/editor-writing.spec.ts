import { expect, test } from '@playwright/test';
import { pressSettled } from '../support/browser/settled.ts';
import { caretAfter, clause, servedEditorPage } from '../support/editor-page/editor-page.ts';
import '../support/editor-page/page-window.ts';

const { open } = servedEditorPage();

test('[TX-1] Enter after a heading opens a provision under it, with its number', async ({ page }) => {
  const text = await open(page);
  await caretAfter(text, 'Legal basis');
  await page.keyboard.press('Enter');
  await page.keyboard.type('First words.');
  const written = clause(text, 'First words.');
  await expect(written).toHaveAttribute('data-kind', 'provision');
  await expect(written).toHaveAttribute('data-label', '3.1');
  await expect(clause(text, 'This procedure is issued')).toHaveAttribute('data-label', '3.2');
});

test('[TX-1] Enter before words opens an empty clause and leaves the words their id', async ({ page }) => {
  const text = await open(page);
  const scope = clause(text, 'It does not apply');
  const id = await scope.getAttribute('data-id');
  await scope.click();
  await pressSettled(page, 'Home', 'Enter');
  await expect(scope).toHaveAttribute('data-id', id ?? '');
  await expect(scope).toHaveAttribute('data-label', '2.3');
});

test('[TX-1] Tab and Shift+Tab change the level, Enter in an empty clause leaves it', async ({ page }) => {
  const text = await open(page);
  await caretAfter(text, 'It does not apply');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Deeper');
  await expect(clause(text, 'Deeper')).toHaveAttribute('data-label', '2.2.1');
  await page.keyboard.press('Shift+Tab');
  await expect(clause(text, 'Deeper')).toHaveAttribute('data-label', '2.3');
  await pressSettled(page, 'Enter', 'Enter');
  await page.keyboard.type('Outward bound');
  await expect(clause(text, 'Outward bound')).toHaveAttribute('data-level', '1');
});

test('[TX-1] retyping and moving a clause by keyboard keep its id', async ({ page }) => {
  const text = await open(page);
  const scope = clause(text, 'It does not apply');
  const id = await scope.getAttribute('data-id');
  await caretAfter(text, 'It does not apply');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(scope).toHaveAttribute('data-label', '2.1');
  await page.keyboard.type(' Moved.');
  await page.keyboard.press('Control+Alt+2');
  await expect(clause(text, 'governs it]. Moved.')).toHaveAttribute('data-kind', 'heading');
  await expect(clause(text, 'governs it]. Moved.')).toHaveAttribute('data-id', id ?? '');
});

test('[TX-1] what was cut and put back elsewhere keeps its id, what was copied gets another', async ({
  page,
}) => {
  const text = await open(page, 'clauses=12');
  const id = await text.locator('[data-kind="item"]').first().getAttribute('data-id');
  await text.locator('[data-kind="item"]').first().click({ clickCount: 3 });
  await pressSettled(page, 'Control+x', 'Control+v');
  await expect(text.locator(`[data-id="${id}"]`)).toHaveCount(1);
  await pressSettled(page, 'Control+a', 'Control+c', 'ArrowRight', 'Control+v');
  const ids = await page.evaluate(() => window.harness.text().content.map((block) => block.attrs.id));
  expect(ids.length).toBeGreaterThan(20);
  expect(new Set(ids).size).toBe(ids.length);
});

test('undo takes back only what I wrote', async ({ page }) => {
  const text = await open(page);
  await caretAfter(text, 'It does not apply');
  await page.keyboard.type(' Mine.');
  await page.evaluate(() => window.harness.typeRemotely(0, 'Theirs: '));
  await expect(clause(text, 'Theirs:')).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(clause(text, 'Mine.')).toHaveCount(0);
  await expect(clause(text, 'Theirs:')).toHaveCount(1);
  expect(await page.evaluate(() => window.harness.remoteText())).toEqual(
    await page.evaluate(() => window.harness.text()),
  );
});

test('the toolbar is reached, walked and left by keyboard', async ({ page }) => {
  const text = await open(page);
  await caretAfter(text, 'It does not apply');
  await page.keyboard.press('F10');
  const bar = page.getByRole('toolbar', { name: 'Text tools' });
  await expect(bar.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await page.keyboard.press('Escape');
  await expect(text).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(text).not.toBeFocused();
});

test('[TX-1] a table is made from the toolbar, Tab walks its cells and adds a row', async ({ page }) => {
  const text = await open(page);
  await caretAfter(text, 'This procedure is issued');
  const before = await text.locator('table').count();
  await page.getByRole('button', { name: 'Table' }).click();
  await page.getByRole('menuitem', { name: 'Insert a table' }).click();
  await expect(text.locator('table')).toHaveCount(before + 1);
  const table = text.locator('table').first();
  await page.keyboard.type('Head');
  for (let cell = 0; cell < 9; cell += 1) await page.keyboard.press('Tab');
  await page.keyboard.type('Last');
  await expect(table.locator('tr')).toHaveCount(4);
  await expect(table.locator('th').first()).toHaveText('Head');
  await expect(table.locator('tr').last().locator('td').first()).toHaveText('Last');
});

test('a link is made with Ctrl+K, and an address that is none is refused', async ({ page }) => {
  const text = await open(page);
  await caretAfter(text, 'Legal basis');
  await page.keyboard.press('Shift+Home');
  await page.keyboard.press('Control+k');
  const address = page.getByRole('textbox', { name: 'Address' });
  await address.fill('javascript:alert(1)');
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page.getByText('Write a web address or a mail address.')).toBeVisible();
  await address.fill('example.org/act');
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(text.locator('a')).toHaveAttribute('href', 'https://example.org/act');
});

test('[TX-1] a list of Word becomes clauses with levels, without its typed marks', async ({ page }) => {
  const text = await open(page);
  await caretAfter(text, 'It does not apply');
  await page.keyboard.press('Enter');
  await text.evaluate((element) => {
    const data = new DataTransfer();
    const mark = (words: string) => `<span style='mso-list:Ignore'>${words}<span>&nbsp;&nbsp;</span></span>`;
    data.setData(
      'text/html',
      `<h2>Pasted heading</h2>
       <p class=MsoListParagraph style='mso-list:l0 level2 lfo1'>${mark('(1)')}Pasted provision</p>
       <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'>${mark('·')}Pasted <b>item</b></p>
       <ol><li>One<ol><li>Inner second</li></ol></li></ol><script>window.wasRun = true</script>`,
    );
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await expect(clause(text, 'Pasted heading')).toHaveAttribute('data-kind', 'heading');
  await expect(clause(text, 'Pasted provision')).toHaveText('Pasted provision');
  await expect(clause(text, 'Pasted provision')).toHaveAttribute('data-level', '2');
  await expect(clause(text, 'Pasted item')).toHaveAttribute('data-kind', 'item');
  await expect(clause(text, 'Inner second')).toHaveAttribute('data-level', '2');
  expect(await page.evaluate(() => 'wasRun' in window)).toBe(false);
});

test('[AC] a reader walks and selects by keyboard, comments, and changes no letter', async ({ page }) => {
  const text = await open(page, 'kind=sop&read');
  const before = await page.evaluate(() => window.harness.text());
  await caretAfter(text, 'Legal basis');
  await expect(text).toHaveAttribute('aria-readonly', 'true');
  for (const key of [
    'x',
    'Enter',
    'Backspace',
    'Delete',
    'Tab',
    'Control+b',
    'Control+v',
    'Control+Alt+1',
    'Alt+ArrowUp',
  ]) {
    await page.keyboard.press(key);
    if (key === 'Tab') await clause(text, 'Legal basis').click();
  }
  await clause(text, 'Legal basis').click();
  await pressSettled(page, 'Home');
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('Shift+ArrowRight');
  await pressSettled(page, 'Control+Alt+m');
  await page.getByRole('button', { name: 'Comment' }).click();
  expect(await page.evaluate(() => window.harness.text())).toEqual(before);
  const comments = await page.evaluate(() => window.harness.comments);
  expect(comments).toHaveLength(2);
  expect(comments[0]?.words).toMatchObject([{ quote: 'Legal', from: 0, to: 5 }]);
});

test('[CM-1] words of a thread are marked, resolved ones quietly, and a click opens it', async ({ page }) => {
  const text = await open(page, 'clauses=30&threads=6');
  await expect(text.locator('.thread')).toHaveCount(4);
  await expect(text.locator('.thread-resolved')).toHaveCount(2);
  await expect(text.locator('.thread-active')).toHaveCount(1);
  await text.locator('[data-thread="thread-1"]').click();
  expect(await page.evaluate(() => window.harness.openedThreads)).toEqual(['thread-1']);
});

test('the outline follows the text, jumps to its place and marks it', async ({ page }) => {
  const text = await open(page);
  const outline = page.getByRole('navigation', { name: 'Outline' });
  await caretAfter(text, 'Legal basis');
  await page.keyboard.type(' and force');
  await expect(outline.getByRole('button', { name: '3 Legal basis and force' })).toHaveAttribute(
    'aria-current',
    'location',
  );
  await outline.getByRole('button', { name: 'Monitoring and review' }).click();
  await expect(text).toBeFocused();
  await page.keyboard.type('Then: ');
  await expect(outline.getByRole('button', { name: '11 Then: Monitoring and review' })).toBeVisible();
});

test('[RT-5] another person is seen at their place in the text by name', async ({ page }) => {
  const text = await open(page);
  await page.evaluate(() => window.harness.placeRemotely(2, '<b>Wanjiru</b> Kamau'));
  await expect(text.getByText('<b>Wanjiru</b> Kamau')).toBeVisible();
  await expect(text.locator('.remote-selection')).toHaveText('This ');
});

test('[TX-1] Ctrl+Home and Ctrl+End go to the ends of a long text, with Shift they select up to there', async ({
  page,
}) => {
  const text = await open(page, 'clauses=400');
  await caretAfter(text, 'Procedure 11');
  await pressSettled(page, 'Control+End');
  await page.keyboard.type(' The end.');
  await expect(text.locator('[data-kind]').last()).toHaveText(/ The end\.$/);
  await pressSettled(page, 'Control+Home');
  await page.keyboard.type('The beginning. ');
  await expect(text.locator('[data-kind]').first()).toHaveText(/^The beginning\. /);
  await pressSettled(page, 'Shift+Control+End', 'Delete');
  await expect(text).toHaveText('The beginning.');
});
