/** The addresses of the screens, with the words by which a person sees that each has come. */
import { expect, type Page } from '@playwright/test';
import type { Norm } from './lead-norm.ts';

export type Screen = { readonly name: string; readonly path: string; readonly sign: string | RegExp };

export const openScreens = (setupPath: string): readonly Screen[] => [
  { name: 'sign in', path: '/sign-in', sign: 'Forgotten your password?' },
  { name: 'forgotten password', path: '/forgot-password', sign: 'Back to sign in' },
  { name: 'new password', path: '/reset-password?token=none', sign: 'New password' },
  { name: 'a spent setup link', path: setupPath, sign: 'This link does not work any more' },
];

export const projectScreens = ({ project }: Norm): readonly Screen[] => [
  { name: 'home', path: '/', sign: 'Your projects' },
  { name: 'documents', path: `/projects/${project.id}`, sign: 'New document' },
  { name: 'people', path: `/projects/${project.id}/people`, sign: 'Customs of' },
  { name: 'glossary', path: `/projects/${project.id}/glossary`, sign: 'No terms yet' },
  { name: 'activity', path: `/projects/${project.id}/activity`, sign: /cut version/i },
  { name: 'settings', path: `/projects/${project.id}/settings`, sign: 'Save the settings' },
  { name: 'accounts', path: '/administration/people', sign: 'Amina Otieno' },
  { name: 'outbox', path: '/administration/outbox', sign: /invit/i },
  { name: 'account', path: '/account', sign: 'Two-factor' },
];

export const textScreens = ({ id }: Norm): readonly Screen[] => [
  { name: 'text', path: `/documents/${id}`, sign: 'It does not apply' },
  { name: 'matrix', path: `/documents/${id}/matrix`, sign: 'Who keeps the register?' },
  { name: 'compare', path: `/documents/${id}/compare?from=1&to=current`, sign: 'From' },
  { name: 'version', path: `/documents/${id}/versions/1`, sign: /digest [0-9a-f]/ },
  { name: 'ledger', path: `/documents/${id}/ledger`, sign: 'The ledger is intact' },
];

export const decisionScreens = ({ id }: Norm): readonly Screen[] => [
  { name: 'validation', path: `/documents/${id}/validation`, sign: 'The text was validated.' },
  { name: 'endorsement', path: `/documents/${id}/endorsement`, sign: 'Positions of the delegations' },
];

export async function show(page: Page, { path, sign }: Screen): Promise<void> {
  await page.goto(path);
  await expect(page.locator('body')).toContainText(sign);
  await expect(page.getByRole('progressbar')).toHaveCount(0);
}
