import process from 'node:process';
import { type Browser, chromium, type Page } from '@playwright/test';
import type { DocumentId } from '../../shared/domain/ids.ts';
import type { Person } from '../support/browser/found-project.ts';
import { signInWith } from '../support/browser/sign-in-with.ts';
import { textOf } from '../support/browser/text-screen.ts';

type Visit = { readonly url: string; readonly documentId: DocumentId; readonly minutes: number };
export type BrowserResult = { readonly words: number; readonly problems: readonly string[] };

/** As many browsers as people, all in one document: each types at its end now and then; in the end all show one text. */
export async function writeInBrowsers(people: readonly Person[], visit: Visit): Promise<BrowserResult> {
  if (people.length === 0) return { words: 0, problems: [] };
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  try {
    const problems: string[] = [];
    const pages: Page[] = [];
    for (const person of people) pages.push(await openPage(browser, person, { visit, problems }));
    const typed = (await Promise.all(pages.map((page, index) => typeOn(page, `b${index}`, visit)))).flat();
    for (const page of pages)
      await page
        .getByRole('status')
        .filter({ hasText: /^Saved$/ })
        .waitFor({ timeout: 120_000 });
    problems.push(...(await compare(pages, typed)));
    return { words: typed.length, problems };
  } finally {
    await browser.close();
  }
}

type Opening = { readonly visit: Visit; readonly problems: string[] };

async function openPage(browser: Browser, person: Person, { visit, problems }: Opening): Promise<Page> {
  const context = await browser.newContext({ baseURL: visit.url, locale: 'en-GB' });
  await signInWith(context, visit.url, person);
  const page = await context.newPage();
  page.on('pageerror', (error) => problems.push(`${person.name}: ${error.message}`));
  await page.goto(`/documents/${visit.documentId}`);
  // Many write meanwhile, and browsers load on the machine that serves them.
  await textOf(page).waitFor({ timeout: 60_000 });
  return page;
}

async function typeOn(page: Page, name: string, { minutes }: Visit): Promise<readonly string[]> {
  const until = Date.now() + minutes * 60_000;
  const typed: string[] = [];
  await textOf(page).focus();
  await page.keyboard.press('Control+End');
  while (Date.now() < until) {
    const word = `[${name}.${typed.length}]`;
    await page.keyboard.insertText(word);
    typed.push(word);
    await page.waitForTimeout(3_000);
  }
  return typed;
}

/** Waits until all pages show the same, then looks for every word. */
async function compare(pages: readonly Page[], typed: readonly string[]): Promise<readonly string[]> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const texts = await Promise.all(pages.map(shownOn));
    if (new Set(texts).size === 1)
      return typed.filter((word) => !texts[0]?.includes(word)).map((word) => `${word} is lost`);
    if (Date.now() > deadline) return ['the browsers do not show the same text'];
    await pages[0]?.waitForTimeout(500);
  }
}

function shownOn(page: Page): Promise<string> {
  return textOf(page).evaluate((element) => {
    const copy = element.cloneNode(true);
    if (!(copy instanceof HTMLElement)) return '';
    for (const caret of copy.querySelectorAll('.remote-caret')) caret.remove();
    return copy.textContent;
  });
}
