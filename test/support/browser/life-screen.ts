/** The bar with the life of a document: its stage, and taking its steps through their dialogs. */
import { expect, type Locator, type Page } from '@playwright/test';

export const lifeOf = (page: Page): Locator => page.getByRole('region', { name: 'Life of the text' });

export async function expectStage(page: Page, stage: string): Promise<void> {
  await expect(lifeOf(page).locator('[aria-current="step"]')).toHaveText(stage);
}

/** Opens the dialog of a step, wherever the bar offers it. */
export async function beginStep(page: Page, step: string): Promise<Locator> {
  const next = lifeOf(page).getByRole('button', { name: step, exact: true });
  const more = lifeOf(page).getByRole('button', { name: 'More steps' });
  await expect(next.or(more).first()).toBeVisible();
  if (await next.isVisible()) await next.click();
  else {
    await more.click();
    await page.getByRole('menuitem', { name: step }).click();
  }
  const dialog = page.getByRole('dialog', { name: step });
  await expect(dialog).toBeVisible();
  return dialog;
}

/** Sends the dialog and waits until it has closed: the server took it. */
export async function send(dialog: Locator, label: string): Promise<void> {
  await dialog.getByRole('button', { name: label, exact: true }).click();
  await expect(dialog).toBeHidden();
}

/** Goes to a page of the document. */
export async function openPage(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Pages of the document' }).getByRole('link', { name }).click();
}

export type PositionForm = {
  readonly position: string;
  readonly password: string;
  readonly clause?: string;
  readonly reason?: string;
};

/** Signs a position in its dialog. */
export async function signPosition(page: Page, button: RegExp, form: PositionForm): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  const dialog = page.getByRole('dialog', { name: /^Position of/ });
  await dialog.getByRole('radio', { name: form.position, exact: true }).check();
  if (form.clause !== undefined) {
    await dialog.getByRole('combobox', { name: 'Clause' }).fill(form.clause);
    await page.getByRole('option').first().click();
  }
  if (form.reason !== undefined) await dialog.getByRole('textbox', { name: 'Reason' }).fill(form.reason);
  await dialog.getByLabel('Your password').fill(form.password);
  await send(dialog, 'Sign');
}
