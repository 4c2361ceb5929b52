import type { Page } from '@playwright/test';

export type OperationFigures = {
  /** A clause inserted at the top by Enter: until all numbers after it are new and the page is painted. Median of five. */
  readonly renumberMs: number;
  /** From a key to the findings of the text with it, the pause of 400 ms included that they wait for. Median of five. */
  readonly findingsMs: number;
  /** A word that stands in most clauses, replaced in all of them. */
  readonly replaceMs: number;
  /** Memory of the page after collecting garbage, in MB. */
  readonly heapMb: number;
};

const times = 5;

/** What works on the whole text at once, with nobody else typing. */
export async function measureOperations(page: Page): Promise<OperationFigures> {
  await page.evaluate(() => window.harness.quietOther());
  await page.keyboard.press('Control+End');
  const findingsMs = await medianOf((run) => findingsAfterKey(page, run % 2 === 0 ? 'Enter' : 'a'));
  await page.locator('.ProseMirror [data-kind="provision"]').first().click();
  await page.keyboard.press('End');
  const renumberMs = await medianOf(() => enterMs(page));
  const replaceMs = await page.evaluate(() => window.harness.replaceAll('register', 'logbook'));
  return { renumberMs, findingsMs, replaceMs, heapMb: await heapMb(page) };
}

/** Enter makes an empty clause, which is a finding; a letter takes it away. */
async function findingsAfterKey(page: Page, key: 'Enter' | 'a'): Promise<number> {
  await page.waitForFunction(() => performance.now() - window.measured.reviewedAt > 1_000);
  await page.keyboard.press(key);
  await page.waitForFunction(() => window.measured.reviewedAt > window.measured.lastKeyAt);
  return page.evaluate(() => window.measured.reviewedAt - window.measured.lastKeyAt);
}

async function enterMs(page: Page): Promise<number> {
  const before = await page.evaluate(() => window.measured.keys.length);
  await page.keyboard.press('Enter');
  await page.waitForFunction((count) => window.measured.keys.length > count, before);
  return page.evaluate(() => window.measured.keys.at(-1) ?? Number.NaN);
}

async function heapMb(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1024 ** 2;
}

async function medianOf(measure: (run: number) => Promise<number>): Promise<number> {
  const figures: number[] = [];
  for (let run = 0; run < times; run += 1) figures.push(await measure(run));
  return figures.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? Number.NaN;
}
