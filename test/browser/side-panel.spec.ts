/** The panels beside the text: all of them are at hand in one row, on a desk and on a phone, in long words too. */
import type { Locator, Page } from '@playwright/test';
import { routes } from '../../shared/contract/routes.ts';
import { expectAccessible } from '../support/browser/accessible.ts';
import { expect, test } from '../support/browser/fixtures.ts';
import { foundProject } from '../support/browser/found-project.ts';
import { phone } from '../support/browser/phone.ts';
import { pressSettled } from '../support/browser/settled.ts';

const words = ['Commentaires', 'Fichiers', 'Schéma', 'Versions', 'Personnes', 'Historique', 'Modèle'];
const tabs = (page: Page): Locator =>
  page.getByRole('tablist', { name: 'Commentaires, versions, personnes et historique' }).getByRole('tab');

/** The word of the open panel, seen under the row of signs. */
const wordOf = (page: Page, word: string): Locator =>
  page.getByRole('paragraph', { includeHidden: true }).filter({ hasText: new RegExp(`^${word}$`) });

/** All stand beside each other, in the room that the row has, each wide enough to be hit. */
async function expectOneRow(page: Page): Promise<void> {
  const places = await tabs(page).evaluateAll((elements) =>
    elements.map((element) => {
      const row = element.parentElement?.getBoundingClientRect();
      const { left, right, top, width } = element.getBoundingClientRect();
      return { top, width, isInside: row !== undefined && left >= row.left - 1 && right <= row.right + 1 };
    }),
  );
  expect(new Set(places.map(({ top }) => Math.round(top))).size).toBe(1);
  expect(places.every(({ width, isInside }) => isInside && width >= 24)).toBe(true);
}

test('seven panels in French are one row at every width, by keys and by their names', async ({
  app,
  administrator,
  screenOf,
}, info) => {
  const project = await foundProject(administrator, { app, name: 'Panneaux', delegations: [] });
  const person = await project.join('Solange Panneau', { role: 'secretariat' });
  await person.client.get(routes.updateMe, { body: { language: 'fr' } });
  const { id } = await person.client.get(routes.createDocument, {
    params: { projectId: project.id },
    body: { title: 'Contrôles conjoints', kind: 'sop' },
  });
  const page = await screenOf(person);
  for (const width of [1440, 1024]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`/documents/${id}`);
    await expect(tabs(page)).toHaveCount(words.length);
    await expectOneRow(page);
    await info.attach(`row ${width}`, { body: await page.screenshot(), contentType: 'image/png' });
  }
  await tabs(page).first().focus();
  for (const word of [...words.slice(1), words[0] ?? '']) {
    await pressSettled(page, 'ArrowRight');
    const tab = page.getByRole('tab', { name: word, exact: true });
    await expect(tab).toBeFocused();
    await expect(wordOf(page, word)).toBeVisible();
    await expect(page.getByRole('tabpanel', { name: word, exact: true })).toBeVisible();
    await expectOneRow(page);
  }
  await tabs(page).nth(1).hover();
  await expect(page.getByRole('tooltip', { name: 'Fichiers' })).toBeVisible();
  await expectAccessible(page, 'panels');

  const small = await screenOf(person, phone);
  await small.goto(`/documents/${id}`);
  await small.getByRole('button', { name: 'Commentaires', exact: true }).click();
  await expect(tabs(small)).toHaveCount(words.length);
  await expectOneRow(small);
  await tabs(small).last().tap();
  await expect(wordOf(small, 'Modèle')).toBeVisible();
  await expectOneRow(small);
  await info.attach('row 390', { body: await small.screenshot(), contentType: 'image/png' });
});
