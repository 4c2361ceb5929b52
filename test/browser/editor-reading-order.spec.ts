/** What a screen reader meets in the editor, in the order in which it meets it: the accessibility tree of Chromium itself. */
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { servedEditorPage } from '../support/editor-page/editor-page.ts';
import '../support/editor-page/page-window.ts';

const site = servedEditorPage();

async function open(page: Page): Promise<void> {
  await page.goto(`${site.url}?kind=model-law`);
  await page.waitForFunction(() => window.measured.openedAt !== null);
}

/** Role and name of everything that is told, depth first; text and what only groups is left out. */
async function told(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node] as const));
  const said: string[] = [];
  const visit = (id: string): void => {
    const node = byId.get(id);
    if (node === undefined) return;
    const role = String(node.role?.value ?? '');
    if (!node.ignored && !silent.has(role)) said.push(`${role}: ${String(node.name?.value ?? '')}`);
    for (const child of node.childIds ?? []) visit(child);
  };
  const root = nodes[0]?.nodeId;
  if (root !== undefined) visit(root);
  return said;
}

const silent = new Set(['RootWebArea', 'generic', 'none', 'StaticText', 'InlineTextBox', 'LayoutTable']);

const controls =
  /^(?:button|textbox|combobox|menuitem|option|checkbox|radio|link|tab|dialog|menu|listbox|toolbar|navigation): *$/;

/** Everything that can be used or entered has a name. */
function expectNamed(said: readonly string[]): void {
  expect(said.filter((each) => controls.test(each))).toEqual([]);
}

test('a screen reader meets the outline, then the tools, then the text with its headings in order', async ({
  page,
}) => {
  await open(page);
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
  // The title is no entry of the outline; what is below the screen has not been laid out yet.
  const shown = headings.slice(1).map(plain);
  expect(shown.length).toBeGreaterThan(4);
  expect(shown).toEqual(entries.slice(0, shown.length).map(plain));
  const buttons = said.slice(tools, text).filter((each) => /^\w+: /.test(each));
  expect(buttons.slice(0, 4)).toEqual([
    'toolbar: Text tools',
    'button: Undo my last change',
    'button: Redo',
    'button: Clause type: Title',
  ]);
});
