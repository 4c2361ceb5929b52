import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/**
 * Nothing serious or critical on the screen as it is when it has come to rest: colours of a dialog that still fades in are
 * nobody's. The report names the screen, the rule and the elements.
 */
export async function expectAccessible(page: Page, screen = 'screen'): Promise<void> {
  await expect(async () => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    const grave = violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${screen}: ${id}: ${nodes.map(({ target }) => String(target)).join(' | ')}`);
    expect(grave).toEqual([]);
  }).toPass({ timeout: 15_000 });
}
