import { chromium } from '@playwright/test';
import { buildEditorPage } from '../../support/editor-page/build-page.ts';
import { serveFolder } from '../../support/editor-page/serve-folder.ts';
const folder = await buildEditorPage();
const { url, stop } = await serveFolder(folder);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const [name, q, w, h] of [
  ['sop', 'kind=sop', 1440, 1000],
  ['law', 'kind=model-law', 1024, 900],
  ['phone', 'kind=sop', 390, 844],
  ['long', 'clauses=200&threads=40', 1440, 900],
] as const) {
  const page = await browser.newPage({ viewport: { width: w, height: h } });
  page.on('console', (m) => console.log(name, m.type(), m.text().slice(0, 300)));
  page.on('pageerror', (e) => console.log(name, 'ERR', e.stack?.slice(0, 600)));
  await page.goto(`${url}?${q}`);
  await page
    .waitForFunction(() => window.measured?.openedAt !== null, null, { timeout: 10000 })
    .catch((e) => console.log(String(e).slice(0, 100)));
  await page.screenshot({ path: `/tmp/shot-${name}.png` });
  console.log(name, await page.evaluate(() => window.measured.openedAt));
}
await browser.close();
stop();
