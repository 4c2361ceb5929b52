/** What a screen reader meets in the editor, in the order in which it meets it: the accessibility tree of Chromium itself. */
import { expect, test } from '@playwright/test';
import { expectNamed, told } from '../support/browser/accessibility-tree.ts';
import { servedEditorPage } from '../support/editor-page/editor-page.ts';
import '../support/editor-page/page-window.ts';

const { open } = servedEditorPage();

test('a screen reader meets the outline, then the tools, then the text with its headings in order', async ({
  page,
}) => {
  await open(page, 'kind=model-law');
  const said = await told(page);
  expectNamed(said);
  const [outline, tools, text] = ['navigation: Outline', 'toolbar: Text tools', 'textbox: Text'].map((each) =>
    said.indexOf(each),
  );
  expect([outline, tools, text]).toEqual(
    [outline, tools, text].toSorted((one, two) => Number(one) - Number(two)),
  );
  expect(outline).toBeGreaterThanOrEqual(0);
  const entries = said.slice(outline, tools).filter((each) => each.startsWith('button: '));
  const headings = said.slice(text).filter((each) => /^heading: ./.test(each));
  const plain = (each: string) => each.replace(/^\w+: /, '').toLowerCase();
  // The title is no entry of the outline.
  const shown = headings.slice(1).map(plain);
  expect(shown.length).toBeGreaterThan(4);
  expect(shown).toEqual(entries.map(plain));
  const buttons = said.slice(tools, text).filter((each) => /^\w+: /.test(each));
  expect(buttons.slice(0, 4)).toEqual([
    'toolbar: Text tools',
    'button: Undo my last change',
    'button: Redo',
    'button: Clause type: Title',
  ]);
});

const afterTools = (said: readonly string[]) => said.slice(said.indexOf('toolbar: Text tools') + 1);
/** What is told inside of the first of these, up to the next that is none of its kinds. */
function within(said: readonly string[], begin: string, roles: RegExp): readonly string[] {
  const from = said.indexOf(begin);
  expect(
    from,
    `${begin} among ${said.filter((each) => each.startsWith('menu')).join()}`,
  ).toBeGreaterThanOrEqual(0);
  const inside = said.slice(from + 1);
  const end = inside.findIndex((each) => !roles.test(each));
  return end === -1 ? inside : inside.slice(0, end);
}

test('a screen reader meets the tools in the order in which they stand', async ({ page }) => {
  await open(page, 'kind=model-law');
  const tools = afterTools(await told(page)).filter((each) => each.startsWith('button: '));
  expect(tools.slice(3, 17).map((each) => each.replace('button: ', ''))).toEqual([
    'Out one level',
    'In one level',
    'Move up',
    'Move down',
    'Bold',
    'Italic',
    'Underline',
    'Link',
    'Reference',
    'Footnote',
    'Special characters',
    'Table',
    'Insert an image',
    'Step details',
  ]);
});

test('the menus of the tools tell their entries in order, each by its name', async ({ page }) => {
  await open(page, 'kind=model-law');
  await page.getByRole('textbox', { name: 'Text' }).locator('p[data-kind]').first().click();
  const menus = [
    ['Footnote', [expect.stringMatching(/^menuitem: Insert a footnote/)]],
    ['Table', ['menuitem: Insert a table']],
  ] as const;
  for (const [name, entries] of menus) {
    const menu = page.getByRole('menu', { name });
    await page.getByRole('button', { name }).click();
    await expect(menu).toBeVisible();
    expect(within(await told(page), `menu: ${name}`, /^menuitem: ./)).toEqual(entries);
    await page.keyboard.press('Escape');
    await expect(menu).toHaveCount(0);
  }
  await page.getByRole('button', { name: /^Clause type: / }).click();
  await expect(page.getByRole('listbox', { name: 'Clause type' })).toBeVisible();
  const said = await told(page);
  expectNamed(said);
  expect(said).toEqual(expect.arrayContaining(['listbox: Clause type', 'option: Paragraph Ctrl+Alt+0']));
});

test('the dialogs tell their name, then their fields, each by its label', async ({ page }) => {
  await open(page, 'kind=model-law');
  await page.getByRole('textbox', { name: 'Text' }).locator('p[data-kind]').first().click();
  const dialogs = [
    ['Control+k', 'dialog: Link', ['button: Close', 'textbox: Address', 'button: Apply']],
    [
      'Control+Alt+s',
      'dialog: Special characters',
      [
        'button: Close',
        'textbox: Find by name, sign or code',
        'listbox: Special characters',
        'option: En dash',
      ],
    ],
  ] as const;
  for (const [keys, name, wanted] of dialogs) {
    await page.keyboard.press(keys);
    await expect(page.getByRole('dialog')).toBeVisible();
    await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
    const said = await told(page);
    expectNamed(said);
    const inside = said.slice(said.indexOf(name));
    expect(inside[0]).toBe(name);
    expect(inside.filter((each) => wanted.some((one) => one === each))).toEqual(wanted);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
});
