/** The text of a document as a person sees it: where things are, and the few gestures every story needs. */
import { expect, type Locator, type Page } from '@playwright/test';

export const textOf = (page: Page): Locator => page.getByRole('textbox', { name: 'Text of the document' });

/** The clause with these words. */
export const clauseOf = (page: Page, words: string | RegExp): Locator =>
  textOf(page).locator('[data-kind]').filter({ hasText: words });

export async function openText(page: Page, documentId: string): Promise<void> {
  await page.goto(`/documents/${documentId}`);
  await expect(textOf(page)).toBeVisible();
}

/** What stands in the clause, without the carets of others. */
export function wordsIn(clause: Locator): Promise<string> {
  return clause.first().evaluate((element) => {
    const copy = element.cloneNode(true);
    if (!(copy instanceof HTMLElement)) return '';
    for (const caret of copy.querySelectorAll('.remote-caret')) caret.remove();
    return copy.textContent;
  });
}

export async function expectWords(clause: Locator, words: string): Promise<void> {
  await expect.poll(() => wordsIn(clause), { timeout: 15_000 }).toBe(words);
}

/** RT-1: the server has everything on durable storage. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();
}

/** Writes the comment in the open form and sends it. */
export async function sendComment(page: Page, body: string): Promise<void> {
  const form = page.getByRole('form', { name: 'New comment' });
  await form.getByRole('textbox', { name: 'Comment' }).fill(body);
  await form.getByRole('button', { name: 'Comment' }).click();
  await expect(form).toBeHidden();
}

/** The card of the thread in which these words were said. */
export const threadOf = (page: Page, words: string): Locator =>
  page.getByRole('article').filter({ hasText: words });

/** The words that a thread is about, marked in the text. */
export const markedWords = (page: Page): Locator => textOf(page).locator('.thread');

export const openPanel = (page: Page, name: 'Comments' | 'Versions' | 'People' | 'History'): Promise<void> =>
  page.getByRole('tab', { name }).click();

/** Opens the findings beside the text; answers the panel. */
export async function openFindings(page: Page): Promise<Locator> {
  const beside = page.getByRole('complementary', { name: 'Outline' });
  await beside.getByRole('tab', { name: 'Findings' }).click();
  return beside.getByRole('region', { name: 'Findings', exact: true });
}
