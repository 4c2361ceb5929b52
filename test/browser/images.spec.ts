/** TX-13: an image comes into the text by one person and stands there for all, with its words, its caption and its number. */
import type { Page } from '@playwright/test';
import { routes } from '../../shared/contract/routes.ts';
import { expectAccessible } from '../support/browser/accessible.ts';
import { expect, test } from '../support/browser/fixtures.ts';
import { foundProject } from '../support/browser/found-project.ts';
import { pressSettled } from '../support/browser/settled.ts';
import { caretAt } from '../support/browser/text-gestures.ts';
import { expectSaved, expectWords, openText, textOf } from '../support/browser/text-screen.ts';
import { pngOf } from '../support/content/sample-images.ts';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const plan = { name: 'plan.png', mimeType: 'image/png', buffer: Buffer.from(pngOf(320, 180)) };

const dialogOf = (page: Page, name = 'Insert an image') => page.getByRole('dialog', { name });
const figureOf = (page: Page, alt: string) => textOf(page).getByRole('img', { name: alt });

async function isDrawn(page: Page, alt: string): Promise<void> {
  await expect(figureOf(page, alt)).toBeVisible();
  await expect
    .poll(() =>
      figureOf(page, alt).evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth),
    )
    .toBe(320);
}

async function choose(page: Page): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    dialogOf(page).getByRole('button', { name: 'Choose an image' }).press('Enter'),
  ]);
  await chooser.setFiles(plan);
}

const dropOn = (page: Page, words: string) =>
  textOf(page)
    .locator('[data-kind]')
    .filter({ hasText: words })
    .first()
    .evaluate(
      (element, bytes) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([Uint8Array.from(bytes)], 'dropped.png', { type: 'image/png' }));
        const { left, top } = element.getBoundingClientRect();
        const at = { clientX: left + 60, clientY: top + 8, bubbles: true, cancelable: true };
        element.dispatchEvent(new DragEvent('drop', { ...at, dataTransfer: transfer }));
      },
      [...pngOf(320, 180)],
    );

test('[TX-13] an image is put in by keyboard, another is dropped, and both stand there for everyone', async ({
  app,
  administrator,
  screenOf,
}) => {
  const project = await foundProject(administrator, { app, name: 'Plans', delegations: [] });
  const drafter = await project.join('Plan drafter', { role: 'drafter' });
  const { id } = await administrator.client.get(routes.createDocument, {
    params: { projectId: project.id },
    body: { title: 'With plans', kind: 'sop' },
  });
  const desk = await screenOf(drafter);
  await openText(desk, id);
  const office = await screenOf(administrator);
  await openText(office, id);

  await caretAt(desk, 'It does not apply', 'end');
  await pressSettled(desk, 'Enter', 'Shift+Tab', 'Backspace');
  await desk.keyboard.type('/imag');
  await expect(desk.getByRole('option', { name: 'Image' })).toBeVisible();
  await pressSettled(desk, 'Enter');
  await expect(dialogOf(desk)).toBeVisible();
  await choose(desk);
  await dialogOf(desk).getByRole('button', { name: 'Insert' }).press('Enter');
  await expect(dialogOf(desk).getByText('Say what the image shows.')).toBeVisible();
  await expectAccessible(desk);
  await dialogOf(desk)
    .getByRole('textbox', { name: 'Words that stand for the image' })
    .fill('Lanes of the post');
  await dialogOf(desk).getByRole('textbox', { name: 'Caption' }).fill('The post at Namanga');
  await dialogOf(desk).getByRole('button', { name: 'Insert' }).press('Enter');
  await isDrawn(desk, 'Lanes of the post');
  await desk.keyboard.type(', seen from the road');
  await isDrawn(office, 'Lanes of the post');
  await expectWords(textOf(office).locator('figcaption'), 'The post at Namanga, seen from the road');
  await expect(textOf(office).locator('figcaption')).toHaveAttribute('data-label', 'Figure 1');
  await expectAccessible(desk);

  await dropOn(office, 'It does not apply');
  await dialogOf(office).getByRole('textbox', { name: 'Words that stand for the image' }).fill('The gate');
  await dialogOf(office).getByRole('button', { name: 'Insert' }).click();
  await isDrawn(office, 'The gate');
  await isDrawn(desk, 'The gate');
  await expect(textOf(desk).locator('figcaption[data-label="Figure 2"]')).toHaveText(/The post at Namanga/);

  await figureOf(desk, 'Lanes of the post').dblclick();
  const change = dialogOf(desk, 'Change the image');
  await change.getByRole('textbox', { name: 'Words that stand for the image' }).fill('Lanes and desks');
  await change.getByRole('combobox', { name: 'Width' }).click();
  await desk.getByRole('option', { name: '50 % of the text' }).click();
  await change.getByRole('button', { name: 'Apply' }).click();
  await isDrawn(office, 'Lanes and desks');
  await expect(figureOf(office, 'Lanes and desks')).toHaveCSS('width', /\d+px/);
  await expectSaved(desk);

  await desk.context().setOffline(true);
  await caretAt(desk, 'It does not apply', 'end');
  await pressSettled(desk, 'Control+Alt+g');
  await choose(desk);
  await dialogOf(desk).getByRole('textbox', { name: 'Words that stand for the image' }).fill('Offline');
  await dialogOf(desk).getByRole('button', { name: 'Insert' }).click();
  await expect(dialogOf(desk).getByRole('alert')).toBeVisible();
  await desk.context().setOffline(false);
  await dialogOf(desk).getByRole('button', { name: 'Insert' }).click();
  await isDrawn(office, 'Offline');

  await administrator.client.get(routes.cutVersion, {
    params: { documentId: id },
    body: { name: 'With images' },
  });
  await drafter.client.get(routes.updateMe, { body: { language: 'fr' } });
  const small = await screenOf(drafter, phone);
  await small.goto(`/documents/${id}/versions/1`);
  await expect(small.getByRole('img', { name: 'Lanes and desks' })).toBeVisible();
  await expectAccessible(small);
});
