/** Files beside the text: brought by one, seen by another at once, and by observers only where they may. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { routes } from '../../shared/contract/routes.ts';
import { expectAccessible } from '../support/browser/accessible.ts';
import { expect, test } from '../support/browser/fixtures.ts';
import { foundProject } from '../support/browser/found-project.ts';
import { openText } from '../support/browser/text-screen.ts';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const counts = {
  name: 'Comptage été.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from('poste,jour\nNamanga,12\n'),
};

const filesOf = (page: Page) => page.getByRole('list', { name: 'Attachments' });
const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Attach a file' });

async function openFiles(page: Page, documentId: string): Promise<void> {
  await openText(page, documentId);
  await page.getByRole('tab', { name: 'Files' }).click();
}

async function choose(page: Page, file: typeof counts): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Attach a file' }).press('Enter'),
  ]);
  await chooser.setFiles(file);
}

test('[TX-7] [TX-9] [AC-4] a file comes, is seen by another at once, goes out into a log, and is removed', async ({
  app,
  administrator,
  screenOf,
}) => {
  const project = await foundProject(administrator, { app, name: 'Beside', delegations: [] });
  const drafter = await project.join('Beside drafter', { role: 'drafter' });
  const observer = await project.join('Beside observer', { role: 'observer' });
  const { id } = await administrator.client.get(routes.createDocument, {
    params: { projectId: project.id },
    body: { title: 'Joint controls', kind: 'sop' },
  });
  const desk = await screenOf(drafter);
  await observer.client.get(routes.updateMe, { body: { language: 'fr' } });
  const guest = await screenOf(observer, phone);
  await openFiles(desk, id);
  await guest.goto(`/documents/${id}`);
  await expect(desk.getByText('No attachments yet.')).toBeVisible();
  await expectAccessible(desk);

  await choose(desk, counts);
  await dialogOf(desk).getByRole('textbox', { name: 'Description' }).fill('Counts of one week');
  await expectAccessible(desk);
  await desk.keyboard.press('Tab');
  await dialogOf(desk).getByRole('button', { name: 'Attach', exact: true }).press('Enter');
  await expect(filesOf(desk).getByRole('listitem')).toContainText('Counts of one week');
  await expectAccessible(desk);

  const office = await screenOf(administrator);
  await openFiles(office, id);
  await expect(filesOf(office)).toContainText(counts.name);
  await office
    .getByTestId('drop-area')
    .dispatchEvent('drop', { dataTransfer: await transferOf(office, 'informants.txt', 'Names') });
  const dialog = dialogOf(office);
  await dialog.getByRole('switch', { name: 'Confidential' }).check();
  await dialog.getByRole('button', { name: 'Attach', exact: true }).click();
  await expect(filesOf(desk)).toContainText('informants.txt', { timeout: 10_000 });
  await expect(filesOf(desk)).toContainText('Confidential');

  await guest
    .getByRole('button', { name: /Commentaires/ })
    .first()
    .click();
  await guest.getByRole('tab', { name: 'Fichiers' }).click();
  const seen = guest.getByRole('list', { name: 'Pièces jointes' });
  await expect(seen.getByRole('listitem')).toHaveCount(1);
  await expect(guest.getByRole('button', { name: 'Joindre un fichier' })).toHaveCount(0);
  await expect(seen.getByRole('button')).toHaveCount(0);
  expect(await guest.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
  const [download] = await Promise.all([
    guest.waitForEvent('download'),
    seen.getByRole('link', { name: counts.name }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(counts.name);
  expect(await readFile(await download.path())).toEqual(counts.buffer);

  await office.getByRole('button', { name: `Actions for ${counts.name}` }).click();
  await office.getByRole('menuitem', { name: 'Who downloaded it' }).click();
  await expect(office.getByRole('dialog')).toContainText('Beside observer · Observer');
  await expectAccessible(office);
  await office.keyboard.press('Escape');
  await office.getByRole('button', { name: `Actions for ${counts.name}` }).click();
  await office.getByRole('menuitem', { name: 'Remove the attachment' }).click();
  await office.getByRole('dialog').getByRole('button', { name: 'Remove the attachment' }).click();
  await expect(filesOf(desk).getByRole('listitem')).toHaveCount(1, { timeout: 10_000 });
  await desk.getByRole('tab', { name: 'History' }).click();
  await expect(desk.getByText(`Removed the attachment “${counts.name}”`)).toBeVisible();
});

test('[TX-8] what is not taken is told in words, and a slow upload shows how far it is and can be stopped', async ({
  app,
  administrator,
  screenOf,
}) => {
  const project = await foundProject(administrator, { app, name: 'Slow', delegations: [] });
  const { id } = await administrator.client.get(routes.createDocument, {
    params: { projectId: project.id },
    body: { title: 'Slow lines', kind: 'sop' },
  });
  const page = await screenOf(administrator);
  await openFiles(page, id);
  await choose(page, {
    name: 'photo.png',
    mimeType: 'image/png',
    buffer: Buffer.from('<svg onload="x()"/>'),
  });
  await dialogOf(page).getByRole('button', { name: 'Attach', exact: true }).click();
  await expect(dialogOf(page)).toContainText('The content is not what the ending .png says.');
  await page.keyboard.press('Escape');

  await choose(page, { name: 'film.txt', mimeType: 'text/plain', buffer: Buffer.alloc(26 * 1024 ** 2, 'x') });
  await expect(dialogOf(page)).toContainText('The file is larger than 25 MB.');
  await dialogOf(page).getByRole('button', { name: 'Attach', exact: true }).click();
  await expect(dialogOf(page)).toBeVisible();
  await page.keyboard.press('Escape');

  const session = await page.context().newCDPSession(page);
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 20,
    downloadThroughput: -1,
    uploadThroughput: 100_000,
  });
  await choose(page, { name: 'big.txt', mimeType: 'text/plain', buffer: Buffer.alloc(4 * 1024 ** 2, 'x') });
  await dialogOf(page).getByRole('button', { name: 'Attach', exact: true }).click();
  await expect(dialogOf(page).getByRole('progressbar')).toBeVisible();
  await expect
    .poll(async () => Number(await dialogOf(page).getByRole('progressbar').getAttribute('aria-valuenow')))
    .toBeGreaterThan(2);
  await dialogOf(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(dialogOf(page)).toHaveCount(0);
  const params = { documentId: id };
  expect((await administrator.client.get(routes.listAttachments, { params })).items).toEqual([]);
});

function transferOf(page: Page, name: string, words: string) {
  return page.evaluateHandle(
    ([fileName, text]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text ?? ''], fileName ?? '', { type: 'text/plain' }));
      return transfer;
    },
    [name, words],
  );
}
