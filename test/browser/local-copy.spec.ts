import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { build } from 'esbuild';

/** `openCopy()` answers what earlier tabs left; `keep(n)` is what this tab has not saved. */
const script = `
  import * as Y from 'yjs';
  import { IndexeddbPersistence } from 'y-indexeddb';
  import { openLocalCopy } from './local-copy.ts';
  let copy;
  let doc;
  window.openCopy = () => {
    doc = new Y.Doc();
    copy = openLocalCopy(doc, { personId: 'ada', documentId: 'sop' });
    return copy.loaded;
  };
  window.wordsOf = () => doc.getText('words').toString();
  /** A copy as a page of the schema before this one left it: two changes were never acknowledged. */
  window.leaveEarlierCopy = async () => {
    const earlier = new Y.Doc();
    const database = new IndexeddbPersistence('concord-text-ada-sop-v1', earlier);
    await database.whenSynced;
    earlier.getText('words').insert(0, 'Written offline.');
    await database.set('kept-changes earlier', 2);
    await database.destroy();
  };
  window.keep = (changes) => copy.keep(changes);
  window.closeCopy = () => copy.close();
`;

async function bundle(): Promise<string> {
  const resolveDir = join(import.meta.dirname, '../../client/collaboration');
  const built = await build({
    stdin: { contents: script, resolveDir, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
  });
  return built.outputFiles[0]?.text ?? '';
}

async function openTab(page: Page, code: string): Promise<unknown> {
  await page.route('http://concord.test/', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await page.goto('http://concord.test/');
  await page.addScriptTag({ content: code });
  return page.evaluate('openCopy()');
}

async function leave(page: Page): Promise<void> {
  await page.evaluate('closeCopy()');
  await page.close();
}

test('[RT-1] two tabs count what each has not saved, and the next visit knows of both', async ({
  context,
}) => {
  const code = await bundle();
  const [first, second] = [await context.newPage(), await context.newPage()];
  expect(await openTab(first, code)).toBe(0);
  expect(await openTab(second, code)).toBe(0);
  await first.evaluate('keep(3)');
  await second.evaluate('keep(2)');
  await second.evaluate('keep(0)');
  await leave(second);
  await leave(first);
  const third = await context.newPage();
  expect(await openTab(third, code)).toBe(3);
  await leave(third);
  const fourth = await context.newPage();
  expect(await openTab(fourth, code)).toBe(3);
  await fourth.evaluate('keep(0)');
  await leave(fourth);
  expect(await openTab(await context.newPage(), code)).toBe(0);
});

test('[RT-3] what an earlier schema kept here is in the new copy, with what was never sent', async ({
  context,
}) => {
  const code = await bundle();
  const page = await context.newPage();
  await openTab(page, code);
  await page.evaluate('closeCopy()');
  await page.evaluate('leaveEarlierCopy()');
  expect(await page.evaluate('openCopy()')).toBe(2);
  expect(await page.evaluate('wordsOf()')).toBe('Written offline.');
  await page.evaluate('keep(0)');
  await leave(page);
  const next = await context.newPage();
  expect(await openTab(next, code)).toBe(0);
  expect(await next.evaluate('wordsOf()')).toBe('Written offline.');
});
