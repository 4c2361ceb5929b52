/**
 * Prints how long a long text takes to open and a key to reach the screen, what work on the whole text takes, and the same typing in
 * ProseMirror with Yjs and nothing added, for comparison on the same machine.
 */
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { buildEditorPage } from '../../support/editor-page/build-page.ts';
import { serveFolder } from '../../support/editor-page/serve-folder.ts';
import '../../support/editor-page/page-window.ts';
import { measureEditor, measureTyping } from './measure-editor.ts';

type Case = { readonly name: string; readonly query: string };

const plainCases: readonly Case[] = [
  { name: 'plain, 1,000 paragraphs', query: 'clauses=1000' },
  { name: 'plain, 3,000 paragraphs', query: 'clauses=3000' },
];
const cases: readonly Case[] = [
  { name: '1,000 clauses alone', query: 'clauses=1000' },
  { name: '1,000 clauses, 200 threads, another person typing', query: 'clauses=1000&threads=200&remote=4' },
  { name: '3,000 clauses, 200 threads, another person typing', query: 'clauses=3000&threads=200&remote=4' },
  {
    name: '3,000 clauses, 200 threads, 10 remote edits a second',
    query: 'clauses=3000&threads=200&remote=10',
  },
];
const system = '/usr/bin/chromium';

const browser = await chromium.launch({
  ...(existsSync(system) ? { executablePath: system } : {}),
  args: ['--no-sandbox'],
});
try {
  await printAll(join(import.meta.dirname, 'plain'), plainCases, measureTyping);
  await printAll(undefined, cases, measureEditor);
} finally {
  await browser.close();
}

async function printAll(
  root: string | undefined,
  list: readonly Case[],
  measure: (page: Page, url: string) => Promise<Readonly<Record<string, number>>>,
): Promise<void> {
  const folder = await buildEditorPage(root);
  const { url, stop } = await serveFolder(folder);
  for (const { name, query } of list) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const figures = await measure(page, `${url}?${query}`);
    await page.close();
    const words = Object.entries(figures).map(([key, value]) => `${key} ${value.toFixed(1)}`);
    process.stdout.write(`editor · ${name}: ${words.join(' · ')}\n`);
  }
  stop();
  await rm(folder, { recursive: true });
}
