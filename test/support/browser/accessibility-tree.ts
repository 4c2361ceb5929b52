import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

const silent = new Set(['RootWebArea', 'generic', 'none', 'StaticText', 'InlineTextBox', 'LayoutTable']);
const controls =
  /^(?:button|textbox|combobox|menuitem|option|checkbox|radio|link|tab|tablist|dialog|menu|listbox|toolbar|navigation|search|searchbox): *$/;

/**
 * What a screen reader meets, from the accessibility tree of Chromium itself: role and name of everything that is told,
 * depth first; text and what only groups is left out.
 */
export async function told(page: Page): Promise<readonly string[]> {
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

/** Everything that can be used or entered has a name. */
export function expectNamed(said: readonly string[]): void {
  expect(said.filter((each) => controls.test(each))).toEqual([]);
}
