import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { build } from 'esbuild';

/** `openCopy()` answers what earlier tabs left; `keep(n)` is what this tab has not saved. */
const script = `
  import * as Y from 'yjs';
  import { openLocalCopy } from './local-copy.ts';
  let copy;
  window.openCopy = () => {
    copy = openLocalCopy(new Y.Doc(), { personId: 'ada', documentId: 'sop' });
    return copy.loaded;
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
