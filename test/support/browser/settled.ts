import type { Page } from '@playwright/test';

/** Two frames: the browser has told the editor where the caret is now. A person's next key never comes sooner. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
  );
}

/** Presses the keys one after the other, each when the one before has settled. */
export async function pressSettled(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await settled(page);
    await page.keyboard.press(key);
  }
  await settled(page);
}
