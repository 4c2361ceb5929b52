/** What somebody meets in the dialogs of the editor who hears or touches them, and who has no mouse. */
import type { Locator, Page } from '@playwright/test';
import { routes } from '../../shared/contract/routes.ts';
import { expectNamed, told } from '../support/browser/accessibility-tree.ts';
import { expectAccessible } from '../support/browser/accessible.ts';
import { expect, test } from '../support/browser/fixtures.ts';
import type { Person } from '../support/browser/found-project.ts';
import { pressSettled } from '../support/browser/settled.ts';
import { clauseOf, openText, textOf } from '../support/browser/text-screen.ts';

type Dialog = {
  readonly name: string;
  /** Opens it from the text; without, only its tool does. */
  readonly keys?: string;
  readonly tool?: string;
  /** What is told in it behind its name and the button that closes it, in order; options are left out. */
  readonly says: readonly string[];
  /** Where Tab leads, from where the focus goes at first, round to there again. */
  readonly stops: readonly string[];
};

const dialogs: readonly Dialog[] = [
  {
    name: 'Link',
    keys: 'Control+k',
    tool: 'Link',
    says: ['textbox: Address', 'button: Apply'],
    stops: ['Address', 'Apply', 'Close', 'Address'],
  },
  {
    name: 'Reference',
    keys: 'Control+Shift+k',
    tool: 'Reference',
    says: [
      'tablist: Kind of reference',
      'tab: To a clause of this text',
      'tab: To another instrument',
      'tabpanel: To a clause of this text',
      'combobox: Number or words',
      'listbox: Clauses',
      'status: ',
    ],
    stops: ['Number or words', 'Close', 'To a clause of this text', 'Number or words'],
  },
  {
    name: 'Special characters',
    keys: 'Control+Alt+s',
    tool: 'Special characters',
    says: ['textbox: Find by name, sign or code', 'status: ', 'listbox: Special characters'],
    stops: ['Find by name, sign or code', 'En dash', 'Close', 'Find by name, sign or code'],
  },
  {
    name: 'Insert an image',
    keys: 'Control+Alt+g',
    tool: 'Insert an image',
    says: [
      'button: Choose an image',
      'textbox: Words that stand for the image',
      'textbox: Caption',
      'combobox: Width',
      'button: Cancel',
      'button: Insert',
    ],
    stops: [
      'Choose an image',
      'Words that stand for the image',
      'Caption',
      'Width',
      'Cancel',
      'Insert',
      'Close',
      'Choose an image',
    ],
  },
  {
    name: 'Step details',
    tool: 'Step details',
    says: [
      'textbox: Who does it',
      'textbox: Time limit',
      'textbox: Form or record',
      'textbox: Decision',
      'button: Apply',
    ],
    stops: ['Who does it', 'Time limit', 'Form or record', 'Decision', 'Apply', 'Close', 'Who does it'],
  },
  {
    name: 'Keyboard shortcuts in the text',
    keys: 'Control+/',
    says: ['heading: Reading, finding and commenting', 'heading: Writing'],
    stops: ['Close', 'Close'],
  },
];

const used = /^(?:heading|button|textbox|combobox|listbox|tablist|tab|tabpanel|checkbox|status): /;
const sentence = 'Receive the advance notice and open a file.';

const outside = 'outside of the dialog';
const toolOf = (page: Page, name: string): Locator =>
  page.getByRole('toolbar').getByRole('button', { name, exact: true });

/** What stands in the dialog, told in order. */
async function saidIn(page: Page, name: string): Promise<readonly string[]> {
  const said = await told(page);
  expectNamed(said);
  return said.slice(said.indexOf(`dialog: ${name}`)).filter((each) => used.test(each));
}

/** The name of what has the focus; fails when that is not in the dialog. */
function focusedIn(place: Locator): Promise<string> {
  return place.evaluate((element, none) => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || !element.contains(focused)) return none;
    const label =
      focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement
        ? focused.labels?.[0]
        : null;
    const name = focused.getAttribute('aria-label') ?? label?.textContent ?? focused.textContent;
    return name.replace(/ \*$/, '');
  }, outside);
}

async function expectStops(page: Page, place: Locator, stops: readonly string[]): Promise<void> {
  for (const [index, stop] of stops.entries()) {
    if (index > 0) await pressSettled(page, 'Tab');
    await expect.poll(() => focusedIn(place)).toBe(stop);
  }
  for (const stop of stops.slice(0, -1).toReversed()) {
    await pressSettled(page, 'Shift+Tab');
    expect(await focusedIn(place)).toBe(stop);
  }
}

/** The caret is where it was: at the end of the step. */
async function expectCaretBack(page: Page): Promise<void> {
  await expect(textOf(page)).toBeFocused();
  await page.keyboard.type('#');
  await expect(clauseOf(page, `${sentence}#`)).toBeVisible();
  await page.keyboard.press('Backspace');
  await expect(clauseOf(page, `${sentence}#`)).toHaveCount(0);
}

async function openStep(page: Page, { client }: Person, name: string): Promise<void> {
  const { id: projectId } = await client.get(routes.createProject, {
    body: { name, description: '', timeZone: 'Africa/Nairobi' },
  });
  const { id } = await client.get(routes.createDocument, {
    params: { projectId },
    body: { title: 'Joint controls', kind: 'sop' },
  });
  await openText(page, id);
  await clauseOf(page, sentence).click();
  await pressSettled(page, 'End');
}

test('the dialogs tell name and controls in order, keep the focus and give it back to the text', async ({
  administrator,
  screenOf,
}) => {
  test.setTimeout(180_000);
  const page = await screenOf(administrator);
  await openStep(page, administrator, 'Dialogs by key');
  for (const { name, keys, tool, says, stops } of dialogs) {
    await test.step(name, async () => {
      if (keys !== undefined) await pressSettled(page, keys);
      else await toolOf(page, tool ?? '').click();
      const dialog = page.getByRole('dialog', { name });
      await expect(dialog).toBeVisible();
      await expectStops(page, dialog, stops);
      expect(await saidIn(page, name)).toEqual([`heading: ${name}`, 'button: Close', ...says]);
      await expectAccessible(page, name);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expectCaretBack(page);
    });
  }
});

test('who comes by a tool goes back to it on Escape, and into the text when something was done', async ({
  administrator,
  screenOf,
}) => {
  const page = await screenOf(administrator);
  await openStep(page, administrator, 'Dialogs by tool');
  for (const { name, tool } of dialogs) {
    if (tool === undefined) continue;
    await toolOf(page, tool).press('Enter');
    await expect(page.getByRole('dialog', { name })).toBeVisible();
    await expect.poll(() => focusedIn(page.getByRole('dialog', { name }))).not.toBe(outside);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(toolOf(page, tool)).toBeFocused();
  }
  await toolOf(page, 'Step details').press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Step details' });
  await dialog.getByRole('textbox', { name: 'Decision' }).fill('Is the notice complete?');
  expect(await saidIn(page, 'Step details')).toContain('combobox: If yes, go on with');
  await dialog.getByRole('textbox', { name: 'Who does it' }).fill('Officer of the watch');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expectCaretBack(page);
});

test('find and replace tells its fields in order and leads back to the place that was found', async ({
  administrator,
  screenOf,
}) => {
  const page = await screenOf(administrator);
  await openStep(page, administrator, 'Finding by ear');
  await pressSettled(page, 'Control+h');
  const bar = page.getByRole('search', { name: 'Find in the text' });
  await expect(bar.getByRole('textbox', { name: 'Find', exact: true })).toBeFocused();
  await page.keyboard.type('advance notice');
  await expect(bar.getByRole('status')).toHaveText('1 of 1');
  const said = await told(page);
  expectNamed(said);
  const from = said.indexOf('search: Find in the text');
  expect(
    said.slice(from + 1, said.indexOf('textbox: Text of the document')).filter((each) => used.test(each)),
  ).toEqual([
    'textbox: Find',
    'status: ',
    'button: Previous place',
    'button: Next place',
    'button: Close',
    'checkbox: Match case',
    'checkbox: Whole words',
    'checkbox: In the selection',
    'textbox: Replace with',
    'button: Replace',
    'button: Replace all',
    'status: ',
  ]);
  await expectAccessible(page, 'find and replace');
  await pressSettled(page, 'Escape');
  await expect(bar).toHaveCount(0);
  await expect(textOf(page)).toBeFocused();
  await page.keyboard.type('early notice');
  await expect(clauseOf(page, 'Receive the early notice')).toBeVisible();
});
