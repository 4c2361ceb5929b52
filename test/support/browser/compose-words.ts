import type { CDPSession, Page } from '@playwright/test';
import { settled } from './settled.ts';

/** Types as an input method does: words that are still open, shown in the text, and then taken. */
export type InputMethod = {
  /** What is open now; it takes the place of what was open before. */
  compose(words: string): Promise<void>;
  /** Takes these words and ends the composition. */
  take(words: string): Promise<void>;
  /** Gives up what is open. */
  leave(): Promise<void>;
};

export async function inputMethodOf(page: Page): Promise<InputMethod> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const compose = async (text: string) => {
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
    await settled(page);
  };
  return {
    compose,
    async take(text) {
      await session.send('Input.insertText', { text });
      await settled(page);
    },
    leave: () => compose(''),
  };
}
