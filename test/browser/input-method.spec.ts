/** Words that an input method composes (Japanese, Chinese, Amharic, dead keys): none is lost or doubled, none is a command. */
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { inputMethodOf } from '../support/browser/compose-words.ts';
import { pressSettled } from '../support/browser/settled.ts';
import { servedEditorPage } from '../support/editor-page/editor-page.ts';
import '../support/editor-page/page-window.ts';

const { open } = servedEditorPage();

const clause = (text: Locator, words: string) =>
  text.locator('[data-kind]').filter({ hasText: words }).first();

async function caretAfterTwoWords(page: Page, text: Locator): Promise<void> {
  await clause(text, 'It does not apply').click();
  await pressSettled(page, 'Home');
  for (let step = 0; step < 'It does'.length; step += 1) await pressSettled(page, 'ArrowRight');
}

/** The words of the clause in both persons' texts. */
async function wordsWith(page: Page, part: string): Promise<readonly string[]> {
  return page.evaluate(
    (sought) =>
      [window.harness.text(), window.harness.remoteText()].map((text) => {
        const all = text.content.map((block) =>
          block.type === 'clause'
            ? (block.content ?? []).map((run) => (run.type === 'text' ? run.text : '\n')).join('')
            : '',
        );
        return all.filter((words) => words.includes(sought)).join(' | ');
      }),
    part,
  );
}

async function expectWords(page: Page, part: string, words: string): Promise<void> {
  await expect.poll(() => wordsWith(page, part)).toEqual([words, words]);
}

const rest = ' not apply to [what is left out, and which instrument governs it].';

test('[TX-33] what is composed in the middle of a clause stands there once, in both persons’ texts', async ({
  page,
}) => {
  const text = await open(page);
  await caretAfterTwoWords(page, text);
  const method = await inputMethodOf(page);
  for (const words of ['k', 'か', 'かn', 'かん', 'かんじ', '漢字']) await method.compose(words);
  await method.take('漢字');
  await expectWords(page, 'not apply', `It does漢字${rest}`);
  await page.keyboard.type('!');
  await expectWords(page, 'not apply', `It does漢字!${rest}`);
  await method.compose('ほ');
  await method.leave();
  await expectWords(page, 'not apply', `It does漢字!${rest}`);
});

test('[TX-33] a composition in a new list item, and after bold words', async ({ page }) => {
  const text = await open(page);
  await clause(text, 'It does not apply').click();
  await pressSettled(page, 'End', 'Enter', 'Control+Alt+0');
  await page.keyboard.type('- ');
  const method = await inputMethodOf(page);
  for (const words of ['n', 'に', 'にほ', '日本']) await method.compose(words);
  await method.take('日本');
  await expect(clause(text, '日本')).toHaveAttribute('data-kind', 'item');
  await pressSettled(page, 'Control+b');
  for (const words of ['g', 'ご', '語']) await method.compose(words);
  await method.take('語');
  await expectWords(page, '日本', '日本語');
  await expect(clause(text, '日本').locator('strong')).toHaveText('語');
});

test('[TX-33] another person writes into the same clause while it is composed', async ({ page }) => {
  const text = await open(page);
  await caretAfterTwoWords(page, text);
  const at = await page.evaluate(() =>
    window.harness.text().content.findIndex((block) => JSON.stringify(block).includes('not apply')),
  );
  const method = await inputMethodOf(page);
  await method.compose('か');
  await page.evaluate((block) => window.harness.typeRemotely(block, 'Theirs: '), at);
  for (const words of ['かん', 'かんじ', '漢字']) await method.compose(words);
  await page.evaluate((block) => window.harness.typeRemotely(block, 'More '), at);
  await page.evaluate((block) => window.harness.typeRemotely(block - 1, 'Before. '), at);
  await method.compose('漢字');
  await method.take('漢字');
  await expectWords(page, 'not apply', `More Theirs: It does漢字${rest}`);
  await page.keyboard.type('+');
  await expectWords(page, 'not apply', `More Theirs: It does漢字+${rest}`);
});

test('[TX-33] signs that begin a list or a heading are no command while they are composed', async ({
  page,
}) => {
  const text = await open(page);
  await clause(text, 'It does not apply').click();
  await pressSettled(page, 'End', 'Enter', 'Control+Alt+0');
  const method = await inputMethodOf(page);
  for (const words of ['#', '# ', '# k', '# か']) await method.compose(words);
  await expect(text.locator('[data-kind="heading"]').filter({ hasText: 'か' })).toHaveCount(0);
  await method.take('か');
  await expectWords(page, 'か', 'か');
  await pressSettled(page, 'Enter');
  for (const words of ['/', '/h']) await method.compose(words);
  await expect(page.getByRole('listbox', { name: 'Clause type' })).toHaveCount(0);
  await method.leave();
});

test('[TX-33] with the menu of clauses open, a composition is what is sought, and its Enter chooses nothing', async ({
  page,
}) => {
  const text = await open(page);
  await clause(text, 'It does not apply').click();
  await pressSettled(page, 'End', 'Enter', 'Control+Alt+0');
  await page.keyboard.type('/');
  const menu = page.getByRole('listbox', { name: 'Clause type' });
  await expect(menu).toBeVisible();
  const method = await inputMethodOf(page);
  await method.compose('he');
  await text.dispatchEvent('keydown', { key: 'Enter', keyCode: 229, isComposing: true, bubbles: true });
  await expect(menu).toBeVisible();
  await method.take('heading 2');
  await expect(menu.getByRole('option')).toHaveCount(1);
  await pressSettled(page, 'Enter');
  await page.keyboard.type('Composed');
  await expect(clause(text, 'Composed')).toHaveAttribute('data-kind', 'heading');
  await expectWords(page, 'Composed', 'Composed');
});
