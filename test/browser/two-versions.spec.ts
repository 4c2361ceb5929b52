/** RT-3: people keep pages open for weeks. What an older page wrote without a line outlives the update of the server. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { buildOlder } from '../../scripts/older-build.mjs';
import { routes } from '../../shared/contract/routes.ts';
import { expect, test } from '../support/browser/fixtures.ts';
import { foundProject, makeAdministrator, type Person } from '../support/browser/found-project.ts';
import { signInWith } from '../support/browser/sign-in-with.ts';
import { caretAt } from '../support/browser/text-gestures.ts';
import { clauseOf, expectSaved, expectWords, openText, textOf } from '../support/browser/text-screen.ts';
import { type Program, startProgram } from '../support/server/start-program.ts';

test.describe.configure({ timeout: 300_000 });

const clause = 'This procedure applies to';
const rest = '[posts: land, air, maritime] and to [agencies].';

type Installation = { older: string; data: string; program: Program };
let installation: Installation;

test.beforeAll(async () => {
  await mkdir(resolve('.cache'), { recursive: true });
  const older = await mkdtemp(resolve('.cache', 'older-'));
  await buildOlder(older);
  const data = await mkdtemp(join(tmpdir(), 'concord-versions-'));
  installation = { older, data, program: await startProgram({ DATA_DIR: data }, { dist: older }) };
});
test.afterAll(async () => {
  await installation.program.kill();
  for (const folder of [installation.older, installation.data]) await rm(folder, { recursive: true });
});

/** The same address and the same data, with the server of today. */
async function update(): Promise<void> {
  const { program, data } = installation;
  await program.stop();
  installation.program = await startProgram({ DATA_DIR: data, PORT: new URL(program.url).port });
}

async function screenOf(browser: Browser, person: Person): Promise<Page> {
  const { url } = installation.program;
  const context = await browser.newContext({ baseURL: url });
  await signInWith(context, url, person);
  return context.newPage();
}

/** As a link of the page does: nothing is loaded anew. */
async function followInside(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    window.history.pushState({}, '', to);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, path);
}

test('[RT-3] an older page keeps its words, asks for a reload, and loses nothing by it', async ({
  browser,
}) => {
  const administrator = await makeAdministrator(installation.program, 'Amina Otieno');
  const app = installation.program;
  const project = await foundProject(administrator, { app, name: 'Two versions', delegations: [] });
  const drafter = await project.join('Daudi Drafter', { role: 'drafter' });
  const create = async (title: string) => {
    const params = { projectId: project.id };
    return (await administrator.client.get(routes.createDocument, { params, body: { title, kind: 'sop' } }))
      .id;
  };
  const [first, second] = [await create('Seized goods'), await create('Joint inspections')];
  const writer = await screenOf(browser, drafter);
  await openText(writer, first);
  await expectSaved(writer);
  const francoise = await project.join('Francoise Diallo', { role: 'drafter' });
  await francoise.client.get(routes.updateMe, { body: { language: 'fr' } });
  const reader = await screenOf(browser, francoise);
  await reader.goto(`/documents/${second}`);
  await expect(reader.locator('.ProseMirror')).toBeVisible();

  await installation.program.stop();
  await caretAt(writer, clause, 'end');
  await writer.keyboard.type(' Written before the update.');
  await expect(writer.getByText(/^Offline: \d+ changes? (is|are) kept on this device$/)).toBeVisible();
  await update();

  const asked = writer.getByRole('alert').filter({ hasText: 'Concord was updated. Reload to continue' });
  await expect(asked).toBeVisible({ timeout: 60_000 });
  await expect(textOf(writer)).toBeHidden();

  await followInside(reader, `/documents/${first}`);
  await expect(
    reader
      .getByRole('alert')
      .filter({ hasText: 'Concord a été mis à jour. Rechargez la page pour continuer' }),
  ).toBeVisible();
  expect(await reader.locator('.ProseMirror').count()).toBe(0);

  const other = await screenOf(browser, administrator);
  await openText(other, first);
  await expectWords(clauseOf(other, clause), `${clause} ${rest}`);

  await asked.getByRole('button', { name: 'Reload' }).click();
  await expect(textOf(writer)).toBeVisible();
  await expectSaved(writer);
  for (const page of [writer, other])
    await expectWords(clauseOf(page, clause), `${clause} ${rest} Written before the update.`);
  await writer.reload();
  await expectSaved(writer);
  await expectWords(clauseOf(writer, clause), `${clause} ${rest} Written before the update.`);
});
