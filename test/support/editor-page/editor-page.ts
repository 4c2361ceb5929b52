import { rm } from 'node:fs/promises';
import { test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { pressSettled } from '../browser/settled.ts';
import { buildEditorPage } from './build-page.ts';
import './page-window.ts';
import { serveFolder } from './serve-folder.ts';

/** The page with the editor alone, for the tests of one file: call it at the top of the file, use the address inside of tests. */
export function servedEditorPage() {
  const site = {
    url: '',
    /** Opens the page, by default with the template of a procedure, and answers its text. */
    open: async (page: Page, query = 'kind=sop'): Promise<Locator> => {
      await page.goto(`${site.url}?${query}`);
      await page.waitForFunction(() => window.measured.openedAt !== null);
      return page.getByRole('textbox', { name: 'Text' });
    },
  };
  let stop = () => {};
  let folder = '';
  test.beforeAll(async () => {
    folder = await buildEditorPage();
    const served = await serveFolder(folder);
    site.url = served.url;
    stop = served.stop;
  });
  test.afterAll(async () => {
    stop();
    await rm(folder, { recursive: true });
  });
  return site;
}

/** The clauses with these words. */
export const clause = (text: Locator, words: string): Locator =>
  text.locator('[data-kind]').filter({ hasText: words });

/** Puts the caret at the end of a clause. */
export async function caretAfter(text: Locator, words: string): Promise<void> {
  await clause(text, words).first().click();
  await pressSettled(text.page(), 'End');
}
