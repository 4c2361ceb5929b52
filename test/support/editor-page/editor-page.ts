import { rm } from 'node:fs/promises';
import { test } from '@playwright/test';
import { buildEditorPage } from './build-page.ts';
import { serveFolder } from './serve-folder.ts';

/** The page with the editor alone, for the tests of one file: call it at the top of the file, use the address inside of tests. */
export function servedEditorPage(): { readonly url: string } {
  const site = { url: '' };
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
