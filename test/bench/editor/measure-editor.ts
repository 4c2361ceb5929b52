import type { Page } from '@playwright/test';
import { measureOperations, type OperationFigures } from './measure-operations.ts';

export type TypingFigures = {
  readonly openMs: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  /** Processor time of the main thread a key, whole page; unlike the others it does not grow on a busy machine. */
  readonly cpuMs: number;
};

const keys = 200;
const pause = 40;
const warmUp = 20;

/** Opens the text, types into its middle, works on the whole of it, and reads what the page measured. */
export async function measureEditor(page: Page, url: string): Promise<TypingFigures & OperationFigures> {
  return { ...(await measureTyping(page, url)), ...(await measureOperations(page)) };
}

/** Opens the text and types into its middle at a quick typist's pace. */
export async function measureTyping(page: Page, url: string): Promise<TypingFigures> {
  await page.goto(url);
  await page.waitForFunction(() => window.measured.openedAt !== null);
  const openMs = await page.evaluate(() => window.measured.openedAt ?? Number.NaN);
  await page.locator('.ProseMirror [data-kind="paragraph"]').nth(40).click();
  await typeWords(page, warmUp);
  await page.evaluate(() => {
    window.measured.keys = [];
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await taskSeconds(session);
  await typeWords(page, keys);
  await page.waitForFunction((count) => window.measured.keys.length >= count, keys);
  const cpuMs = ((await taskSeconds(session)) - before) * (1000 / keys);
  await session.detach();
  const times = await page.evaluate(() => window.measured.keys.toSorted((a, b) => a - b));
  return { openMs, medianMs: at(times, 0.5), p95Ms: at(times, 0.95), cpuMs };
}

async function typeWords(page: Page, count: number): Promise<void> {
  await page.keyboard.type('the quick officer '.repeat(Math.ceil(count / 18)).slice(0, count), {
    delay: pause,
  });
}

type Session = Awaited<ReturnType<ReturnType<Page['context']>['newCDPSession']>>;

async function taskSeconds(session: Session): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
