import { expect, type Locator, type Page } from '@playwright/test';
import { settled } from './settled.ts';
import { clauseOf, textOf, wordsIn } from './text-screen.ts';

type Spot = 'start' | 'end' | { readonly before: string };

/**
 * Puts the caret into a clause with the mouse, exactly there. It is done when the browser's selection stays for two
 * frames; until then the click is repeated, because the carets of others may come in between.
 */
export async function caretAt(page: Page, words: string, spot: Spot): Promise<void> {
  const clause = clauseOf(page, words).first();
  await textOf(page).focus();
  await expect(async () => {
    const text = await wordsIn(clause);
    const offset = offsetOf(text, spot);
    const isEnd = offset === text.length;
    const box = await boxOf(
      clause,
      isEnd ? { from: offset - 1, to: offset } : { from: offset, to: offset + 1 },
    );
    await page.mouse.click(isEnd ? box.right - 1 : box.left + 1, box.middle);
    expect(await caretIn(clause)).toBe(offset);
  }).toPass();
}

/** Selects words inside of one clause by keyboard, from the clause's start. */
export async function selectByKeyboard(page: Page, clause: string, words: string): Promise<void> {
  await caretAt(page, clause, { before: words });
  for (let step = 0; step < words.length; step += 1) await page.keyboard.press('Shift+ArrowRight');
  await settled(page);
}

/** Selects one word by a double click on it. */
export async function selectByMouse(page: Page, words: string, word: string): Promise<void> {
  const clause = clauseOf(page, words).first();
  const from = offsetOf(await wordsIn(clause), { before: word });
  const box = await boxOf(clause, { from, to: from + word.length });
  await page.mouse.dblclick((box.left + box.right) / 2, box.middle);
  await settled(page);
}

function offsetOf(text: string, spot: Spot): number {
  if (spot === 'start') return 0;
  if (spot === 'end') return text.length;
  const found = text.indexOf(spot.before);
  if (found < 0) throw new Error(`“${spot.before}” is not in “${text}”.`);
  return found;
}

type Stretch = { readonly from: number; readonly to: number };
type Box = { readonly left: number; readonly right: number; readonly middle: number };

/** Where letters stand on the screen, scrolled into view. Offsets count the clause's own letters. */
async function boxOf(clause: Locator, stretch: Stretch): Promise<Box> {
  await clause.scrollIntoViewIfNeeded();
  return clause.evaluate((element, { from, to }) => {
    const range = document.createRange();
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let passed = 0;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.parentElement?.closest('.remote-caret') !== null) continue;
      const length = node.textContent?.length ?? 0;
      if (from >= passed && from < passed + length) range.setStart(node, from - passed);
      if (to > passed && to <= passed + length) range.setEnd(node, to - passed);
      passed += length;
    }
    const [box] = range.getClientRects();
    if (box === undefined) throw new Error('These letters are not on the screen.');
    return { left: box.left, right: box.right, middle: (box.top + box.bottom) / 2 };
  }, stretch);
}

/** How many of the clause's own letters stand before the caret, once two frames have passed; -1 outside of it. */
function caretIn(clause: Locator): Promise<number> {
  return clause.evaluate((element) => {
    const lettersBefore = () => {
      const selection = window.getSelection();
      if (selection === null || selection.anchorNode === null) return -1;
      if (!selection.isCollapsed || !element.contains(selection.anchorNode)) return -1;
      const range = document.createRange();
      range.setStart(element, 0);
      range.setEnd(selection.anchorNode, selection.anchorOffset);
      const before = range.cloneContents();
      for (const caret of before.querySelectorAll('.remote-caret')) caret.remove();
      return before.textContent?.length ?? -1;
    };
    return new Promise<number>((answer) => {
      requestAnimationFrame(() => requestAnimationFrame(() => answer(lettersBefore())));
    });
  });
}
