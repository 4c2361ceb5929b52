import type { Page } from '@playwright/test';
import { routes } from '../../shared/contract/routes.ts';
import { expect, test } from '../support/browser/fixtures.ts';
import { foundProject } from '../support/browser/found-project.ts';
import { openText, textOf } from '../support/browser/text-screen.ts';

async function turnSpelling(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'More for this text' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Check my spelling' }).click();
}

test('[TX-32] each text is spelt in its own language, and who switches that off does it for themselves', async ({
  app,
  administrator,
  screenOf,
}) => {
  const project = await foundProject(administrator, { app, name: 'Spelling', delegations: [] });
  const drafter = await project.join('Careful Drafter', { role: 'drafter' });
  const { id } = await administrator.client.get(routes.createDocument, {
    params: { projectId: project.id },
    body: { title: 'Spelt', kind: 'summary-brief' },
  });
  const { id: french } = await administrator.client.get(routes.startTranslation, {
    params: { documentId: id },
    body: { language: 'fr', title: 'Orthographié' },
  });
  const [page, other] = [await screenOf(administrator), await screenOf(drafter)];
  await openText(page, id);
  await expect(textOf(page)).toHaveAttribute('lang', 'en');
  await expect(textOf(page)).toHaveAttribute('spellcheck', 'true');
  await turnSpelling(page);
  await expect(textOf(page)).toHaveAttribute('spellcheck', 'false');

  await openText(page, french);
  await expect(textOf(page)).toHaveAttribute('lang', 'fr');
  await expect(textOf(page)).toHaveAttribute('spellcheck', 'false');
  await openText(other, french);
  await expect(textOf(other)).toHaveAttribute('lang', 'fr');
  await expect(textOf(other)).toHaveAttribute('spellcheck', 'true');

  await page.goto(`/documents/${french}/languages`);
  await expect(page.getByRole('textbox', { name: 'Source: English' })).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('textbox', { name: 'Translation: French' })).toHaveAttribute('lang', 'fr');

  await openText(page, id);
  await turnSpelling(page);
  await expect(textOf(page)).toHaveAttribute('spellcheck', 'true');
});
