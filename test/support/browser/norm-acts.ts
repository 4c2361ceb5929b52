/** What people of the norm's story do at their screens, one gesture a function. */
import type { APIResponse, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { readPdf } from '../publish/read-pdf.ts';
import type { App } from './start-app.ts';
import { foundProject, type Person } from './found-project.ts';
import { send, signPosition } from './life-screen.ts';

export const hour = 3_600_000;

export const castNames = {
  customs: 'Customs Authority',
  health: 'Plant Health Service',
  ports: 'Ports Authority',
} as const;

/** A project of three delegations and the people of the story. */
export async function gatherCast(administrator: Person, app: App) {
  const { customs, health, ports } = castNames;
  const project = await foundProject(administrator, {
    app,
    name: 'Border procedures',
    delegations: [customs, health, ports],
  });
  const drafter = await project.join('Daudi Mwangi', { role: 'drafter' });
  const member = await project.join('Grace Wanjiru', { role: 'member', delegation: customs });
  const lead = {
    customs: await project.join('Joseph Kamau', { role: 'lead', delegation: customs, title: 'Commissioner' }),
    health: await project.join('Neema Said', { role: 'lead', delegation: health, title: 'Director' }),
    ports: await project.join('Peter Ouma', { role: 'lead', delegation: ports, title: 'Director' }),
  };
  const observer = await project.join('Claire Dubois', { role: 'observer' });
  return { project, drafter, member, lead, observer };
}

type Answer = { readonly comment: string; readonly disposition: string; readonly reason: string };

/** Gives a comment its disposition in the matrix. */
export async function answer(page: Page, { comment, disposition, reason }: Answer): Promise<void> {
  await page
    .getByRole('row')
    .filter({ hasText: comment })
    .getByRole('button', { name: /^Answer number/ })
    .click();
  const dialog = page.getByRole('dialog', { name: 'Answer' });
  await dialog.getByRole('radio', { name: disposition, exact: true }).check();
  await dialog.getByRole('textbox', { name: 'Reason' }).fill(reason);
  await send(dialog, 'Record the answer');
  await expect(page.getByRole('row').filter({ hasText: comment })).toContainText(reason);
}

export type Said = { readonly position: string; readonly clause?: string; readonly reason?: string };

/** Takes a position and signs it with the password. */
export function sign(page: Page, { password }: Person, said: Said): Promise<void> {
  return signPosition(page, /the position of/, { ...said, password });
}

/** So many hours from now on the clock of the project, as an <input type="datetime-local"> has it. */
export function inNairobi(hours: number): string {
  return new Date(Date.now() + (hours + 3) * hour).toISOString().slice(0, 16);
}

type Published = { readonly address: string; readonly title: string };

/** Everybody with the link reads the page and the PDF, with the words agreed on and who signed them. */
export async function expectPublished(anyone: Page, { address, title }: Published): Promise<void> {
  await anyone.goto(address);
  await expect(anyone.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(anyone.getByText('Transit under customs seal stays outside this procedure.')).toBeVisible();
  await expect(anyone.getByText('Commissioner').first()).toBeVisible();
  const response = await anyone.context().request.get(`${address}/document.pdf`);
  await expectPdf(response, [
    title,
    'Transit under customs seal stays outside this procedure.',
    'Joseph Kamau',
  ]);
}

/** Opened as PDF, it says all of these words. */
async function expectPdf(response: APIResponse, words: readonly string[]): Promise<void> {
  expect(response.headers()['content-type']).toBe('application/pdf');
  const pages = (await readPdf(await response.body())).join(' ');
  for (const each of words) expect(pages).toContain(each);
}
