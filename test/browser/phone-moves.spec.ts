/** Moving clauses and sections with fingers: no handle, no dragging, no keys. */
import type { Locator, Page } from '@playwright/test';
import { routes } from '../../shared/contract/routes.ts';
import { expectAccessible } from '../support/browser/accessible.ts';
import { expect, test } from '../support/browser/fixtures.ts';
import { phone } from '../support/browser/phone.ts';
import { foundProject } from '../support/browser/found-project.ts';
import { clauseOf, expectSaved, openText, textOf } from '../support/browser/text-screen.ts';

async function expectRoomForFingers(buttons: Locator): Promise<void> {
  for (const button of await buttons.all()) {
    const box = await button.boundingBox();
    expect.soft(Math.min(box?.width ?? 0, box?.height ?? 0), String(button)).toBeGreaterThanOrEqual(44);
  }
}

const headings = (page: Page) => textOf(page).locator('[data-kind="heading"]').allTextContents();

test('[TX-1] on a phone a clause is moved by the menu of the tools, a section by its button in the outline', async ({
  app,
  administrator,
  screenOf,
}) => {
  const project = await foundProject(administrator, { app, name: 'Fingers', delegations: [] });
  const { id } = await administrator.client.get(routes.createDocument, {
    params: { projectId: project.id },
    body: { title: 'By hand', kind: 'sop' },
  });
  const page = await screenOf(administrator, phone);
  await openText(page, id);
  const tools = page.getByRole('toolbar', { name: 'Text tools' });
  await expectRoomForFingers(tools.getByRole('button'));

  const scope = clauseOf(page, 'It does not apply').first();
  await scope.tap();
  await expect(scope).toHaveAttribute('data-label', '2.2');
  await tools.getByRole('button', { name: 'Move or change the clause' }).tap();
  await expectRoomForFingers(page.getByRole('menuitem'));
  await expectAccessible(page, 'menu of the clause on a phone');
  await page.getByRole('menuitem', { name: 'Move up' }).tap();
  await expect(scope).toHaveAttribute('data-label', '2.1');
  await expectSaved(page);

  const [first = '', second = ''] = await headings(page);
  await page.getByRole('button', { name: 'Outline', exact: true }).tap();
  const outline = page.getByRole('dialog', { name: 'Outline' });
  await outline.getByRole('button', { name: `Move: 1 ${first}` }).tap();
  await page.getByRole('menuitem', { name: 'Move down' }).tap();
  await expect(outline.getByRole('button', { name: `Move: 2 ${first}` })).toBeVisible();
  await expectRoomForFingers(outline.getByRole('button', { name: /^Move: / }));
  await expectAccessible(page, 'outline on a phone');
  await expect.poll(() => headings(page).then((all) => all.slice(0, 2))).toEqual([second, first]);
});
