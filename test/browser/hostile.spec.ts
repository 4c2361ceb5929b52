/** Texts made to break out of a page: whatever is typed is shown as it was typed and never run. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { routes } from '../../shared/contract/routes.ts';
import { expect, test } from '../support/browser/fixtures.ts';
import { foundProject } from '../support/browser/found-project.ts';
import { caretAt } from '../support/browser/text-gestures.ts';
import { clauseOf, expectSaved, openPanel, openText, threadOf } from '../support/browser/text-screen.ts';

const list = resolve('../shared/data/hostile/xss-payload-list.txt');
const hasList = existsSync(list);
if (!hasList) console.warn(`HOSTILE SKIPPED: ${list} is missing.`);

const own = [
  '<img src=x onerror="window.wasRun = true; alert(1)">',
  '"><svg onload=alert(1)>',
  "javascript:alert('1')",
  '{{constructor.constructor("alert(1)")()}}',
  '</script><script>alert(1)</script>',
];

test.skip(!hasList, `${list} is missing`);

test('hostile titles, clauses, comments and names are shown literally and run nowhere', async ({
  app,
  administrator,
  screenOf,
}) => {
  const payloads = [...own, ...sample(readFileSync(list, 'utf8').split('\n'), 40)];
  const [title = '', name = ''] = payloads;
  const project = await foundProject(administrator, { app, name: `${title} project`, delegations: [name] });
  const supervisor = await project.join(`${name} Malory`, { role: 'supervisor', title });
  const drafter = await project.join('Ann Drafter', { role: 'drafter' });
  const params = { projectId: project.id };
  const { id } = await drafter.client.get(routes.createDocument, {
    params,
    body: { title, kind: 'summary-brief' },
  });
  for (const body of payloads) {
    await administrator.client.get(routes.openThread, {
      params: { documentId: id },
      body: { body, anchor: { scope: 'document' } },
    });
  }

  const writer = await screenOf(drafter);
  const runs = watchFor(writer);
  await test.step('in the text, the comments, the people and the history', async () => {
    await openText(writer, id);
    await expect(writer.getByRole('heading', { level: 1, name: title }).first()).toBeVisible();
    await caretAt(writer, title, 'end');
    await writer.keyboard.press('Enter');
    for (const payload of payloads.slice(0, 12)) {
      await writer.keyboard.insertText(payload);
      await writer.keyboard.press('Enter');
    }
    await expect(clauseOf(writer, own[4] ?? '').first()).toBeVisible();
    await expectSaved(writer);
    for (const payload of own) await expect(threadOf(writer, payload).first()).toBeVisible();
    await openPanel(writer, 'People');
    await expect(writer.getByText(`${name} Malory`)).toBeVisible();
    await openPanel(writer, 'History');
    await writer.goto(`/documents/${id}/matrix`);
    await expect(writer.getByRole('cell', { name: own[0] ?? '', exact: true }).first()).toBeVisible();
    for (const path of ['', '/people', '/activity']) {
      await writer.goto(`/projects/${project.id}${path}`);
      await expect(writer.getByRole('heading', { level: 1, name: `${title} project` })).toBeVisible();
    }
  });

  await test.step('on the public page', async () => {
    const inDocument = { documentId: id };
    await drafter.client.get(routes.sendCommand, {
      params: inDocument,
      body: { command: { type: 'submit-for-clearance' } },
    });
    await supervisor.client.get(routes.sendCommand, {
      params: inDocument,
      body: { command: { type: 'clear', note: title } },
    });
    const published = await administrator.client.get(routes.sendCommand, {
      params: inDocument,
      body: { command: { type: 'publish' } },
    });
    const anyone = await screenOf(null);
    const publicRuns = watchFor(anyone);
    await anyone.goto(`/public/${published.publications[0]?.slug ?? ''}`);
    await expect(anyone.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(anyone.getByText(own[4] ?? '').first()).toBeVisible();
    await expect(anyone.getByText(`${name} Malory`).first()).toBeVisible();
    expect(await publicRuns()).toEqual([]);
  });
  expect(await runs()).toEqual([]);
});

/** Every n-th line, so that all kinds of payloads come in. */
function sample(lines: readonly string[], count: number): readonly string[] {
  const filled = lines.map((line) => line.trim()).filter((line) => line !== '' && line.length < 280);
  const every = Math.max(1, Math.floor(filled.length / count));
  return filled.filter((_, index) => index % every === 0).slice(0, count);
}

/** What ran of what must not: dialogs, and the flag that some payloads set. */
function watchFor(page: Page): () => Promise<readonly string[]> {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  return async () => [...dialogs, ...((await page.evaluate(() => 'wasRun' in window)) ? ['wasRun'] : [])];
}
