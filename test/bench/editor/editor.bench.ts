/** Prints how long a long text takes to open and a key to reach the screen, alone and with another person typing. */
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { buildEditorPage } from '../../support/editor-page/build-page.ts';
import { measureEditor } from './measure-editor.ts';
import '../../support/editor-page/page-window.ts';
import { serveFolder } from '../../support/editor-page/serve-folder.ts';

const cases = [
  { name: '1,000 clauses', query: 'clauses=1000' },
  { name: '1,000 clauses, 200 threads, another person typing', query: 'clauses=1000&threads=200&remote=10' },
  { name: '3,000 clauses, 200 threads, another person typing', query: 'clauses=3000&threads=200&remote=10' },
];
const system = '/usr/bin/chromium';

const folder = await buildEditorPage();
const { url, stop } = await serveFolder(folder);
const browser = await chromium.launch({
  ...(existsSync(system) ? { executablePath: system } : {}),
  args: ['--no-sandbox'],
});
try {
  for (const { name, query } of cases) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const figures = await measureEditor(page, `${url}?${query}`);
    await page.close();
    const words = Object.entries(figures).map(([key, value]) => `${key} ${value.toFixed(1)}`);
    process.stdout.write(`editor · ${name}: ${words.join(' · ')}\n`);
  }
} finally {
  await browser.close();
  stop();
  await rm(folder, { recursive: true });
}
