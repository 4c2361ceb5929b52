/** Finding and replacing in the text, with another person typing; links to clauses; reading; what the keys are. */
import type { Page } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../support/browser/fixtures.ts';
import { leadNorm } from '../support/browser/lead-norm.ts';
import { caretAt, selectByMouse } from '../support/browser/text-gestures.ts';
import { clauseOf, expectSaved, expectWords, openText, textOf } from '../support/browser/text-screen.ts';

const barOf = (page: Page) => page.getByRole('search', { name: 'Find in the text' });
const findField = (page: Page) => barOf(page).getByRole('textbox', { name: 'Find', exact: true });
const countIn = (page: Page) => barOf(page).getByRole('status');

/** The words that the browser paints as found, near the screen, and the current one. */
const painted = (page: Page) =>
  page.evaluate(() =>
    ['found-words', 'found-current'].map((name) => [...(CSS.highlights.get(name) ?? [])].map(String)),
  );

/** How often the words stand in the text, in any case. */
const timesIn = (page: Page, words: string) =>
  textOf(page).evaluate(
    (text, sought) => (text.textContent.toLowerCase().split(sought.toLowerCase()).length ?? 1) - 1,
    words,
  );

test('found words are counted, painted and walked, and Escape selects the one that was reached', async ({
  app,
  administrator,
  screenOf,
}) => {
  const { id, people } = await leadNorm({ app, administrator, name: 'Search' });
  const page = await screenOf(people.drafter);
  await openText(page, id);
  const times = await timesIn(page, 'procedure');
  expect(times).toBeGreaterThan(2);
  await caretAt(page, 'It does not apply', 'start');
  await page.keyboard.press('Control+f');
  await expect(findField(page)).toBeFocused();
  await page.keyboard.type('PROCEDURE');
  await expect(countIn(page)).toHaveText(new RegExp(`^\\d+ of ${times}$`));
  const [first] = (await countIn(page).textContent())?.split(' ') ?? [];
  await page.keyboard.press('Enter');
  await expect(countIn(page)).not.toHaveText(`${first} of ${times}`);
  await page.keyboard.press('Shift+Enter');
  await expect(countIn(page)).toHaveText(`${first} of ${times}`);
  await expect.poll(async () => (await painted(page))[1]).toEqual([expect.stringMatching(/^procedure$/i)]);
  await barOf(page).getByRole('checkbox', { name: 'Match case' }).check();
  await expect(countIn(page)).toHaveText('Not found');
  await barOf(page).getByRole('checkbox', { name: 'Match case' }).uncheck();
  await page.keyboard.press('Escape');
  await expect(barOf(page)).toBeHidden();
  await expect(textOf(page)).toBeFocused();
  expect(await page.evaluate(() => String(getSelection()))).toMatch(/^procedure$/i);
  expect(await painted(page)).toEqual([[], []]);
  await page.keyboard.press('F3');
  expect(await page.evaluate(() => String(getSelection()))).toMatch(/^procedure$/i);
});

/** Of the places of `procedure` in the template, those in words that it locks. */
const lockedPlaces = 1;

test('[TX-18] all places but locked ones are replaced while another person types, and one undo takes it back', async ({
  app,
  administrator,
  screenOf,
}) => {
  const { id, people } = await leadNorm({ app, administrator, name: 'Replace' });
  const page = await screenOf(people.drafter);
  const other = await screenOf(people.secretariat);
  await openText(page, id);
  await openText(other, id);
  const times = await timesIn(page, 'procedure');
  await caretAt(page, 'It does not apply', 'start');
  await page.keyboard.press('Control+h');
  await findField(page).fill('procedure');
  await barOf(page).getByRole('textbox', { name: 'Replace with' }).fill('directive');
  await caretAt(other, 'It does not apply', 'end');
  await other.keyboard.type(' A procedure of theirs.');
  await expectWordsEverywhere([page, other], 'A procedure of theirs.');
  await expect(countIn(page)).toHaveText(new RegExp(` of ${times + 1}$`));
  const typing = other.keyboard.type(' And more.', { delay: 20 });
  await barOf(page).getByRole('button', { name: 'Replace all' }).click();
  await typing;
  await expect(countIn(page)).toHaveText(`${times + 1 - lockedPlaces} places were replaced.`);
  await expectWordsEverywhere([page, other], 'A directive of theirs. And more.');
  for (const each of [page, other]) expect(await timesIn(each, 'procedure')).toBe(lockedPlaces);
  await page.keyboard.press('Escape');
  await textOf(page).press('Control+z');
  await expectWordsEverywhere([page, other], 'A procedure of theirs. And more.');
  for (const each of [page, other]) await expect.poll(() => timesIn(each, 'directive')).toBe(0);
  await expectSaved(page);
});

async function expectWordsEverywhere(pages: readonly Page[], words: string): Promise<void> {
  for (const page of pages) {
    await expect(clauseOf(page, words).first()).toBeVisible();
  }
}

test('one place is replaced and the next one reached; only the selection is searched when asked', async ({
  app,
  administrator,
  screenOf,
}) => {
  const { id, people } = await leadNorm({ app, administrator, name: 'Single' });
  const page = await screenOf(people.drafter);
  await openText(page, id);
  await caretAt(page, 'It does not apply', 'end');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Zebra one, zebra two, zebras three');
  await page.keyboard.press('Shift+Home');
  await page.keyboard.press('Control+h');
  await findField(page).fill('e');
  const inSelection = barOf(page).getByRole('checkbox', { name: 'In the selection' });
  await inSelection.check();
  await expect(countIn(page)).toHaveText('1 of 6');
  await inSelection.uncheck();
  await findField(page).fill('zebra');
  await barOf(page).getByRole('checkbox', { name: 'Whole words' }).check();
  await expect(countIn(page)).toHaveText('1 of 2');
  const words = barOf(page).getByRole('textbox', { name: 'Replace with' });
  await words.fill('horse');
  await words.press('Enter');
  await expect(countIn(page)).toHaveText('1 of 1');
  await expectWords(clauseOf(page, 'zebras three'), 'horse one, zebra two, zebras three');
  await words.press('Enter');
  await expectWords(clauseOf(page, 'zebras three'), 'horse one, horse two, zebras three');
  await expect(countIn(page)).toHaveText('Not found');
});

test('[AC] a reader finds words and is offered no other ones', async ({ app, administrator, screenOf }) => {
  const norm = await leadNorm({ app, administrator, name: 'Reader' });
  await norm.toReview();
  const page = await screenOf(norm.people.member);
  await openText(page, norm.id);
  await page.getByRole('button', { name: 'Find in the text' }).click();
  await page.keyboard.type('procedure');
  await expect(countIn(page)).toHaveText(/^1 of \d+$/);
  await expect(barOf(page).getByRole('button', { name: /Replace/ })).toHaveCount(0);
  await page.keyboard.press('Control+h');
  await expect(barOf(page).getByRole('textbox')).toHaveCount(1);
  const { violations } = await new AxeBuilder({ page }).include('search').analyze();
  expect(violations).toEqual([]);
});

test('a link to a clause is copied by key, and whoever opens it is shown the clause', async ({
  app,
  administrator,
  screenOf,
}) => {
  const { id, people } = await leadNorm({ app, administrator, name: 'Link' });
  const page = await screenOf(people.drafter, { permissions: ['clipboard-read', 'clipboard-write'] });
  await openText(page, id);
  await caretAt(page, 'It does not apply', 'start');
  await page.keyboard.press('Control+Alt+l');
  await expect(page.getByText('The link to the clause is copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const clauseId = await clauseOf(page, 'It does not apply').first().getAttribute('data-id');
  expect(link).toBe(`${app.url}/documents/${id}#clause-${clauseId}`);
  const other = await screenOf(people.member);
  // A moment's colour may be over before a busy machine looks, so the page itself notes what was coloured.
  await other.addInitScript(() => {
    const look = () => {
      for (const { effect } of document.getAnimations()) {
        const id = effect instanceof KeyframeEffect ? effect.target?.getAttribute('data-id') : null;
        if (typeof id === 'string') document.documentElement.dataset['pointedOut'] = id;
      }
      requestAnimationFrame(look);
    };
    look();
  });
  await other.goto(link);
  await expect(textOf(other)).toBeFocused();
  await expect(clauseOf(other, 'It does not apply').first()).toBeInViewport();
  await expect(other.locator('html')).toHaveAttribute('data-pointed-out', clauseId ?? 'none');
  await other.goto(`${app.url}/documents/${id}#clause-gone`);
  await expect(other.getByText('The clause of this link is not in the text any more.')).toBeVisible();
  const stranger = await screenOf(null);
  await stranger.goto(link);
  await stranger.getByLabel('E-mail').fill(people.member.email);
  await stranger.getByRole('textbox', { name: 'Password' }).fill(people.member.password);
  await stranger.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(stranger).toHaveURL(link);
});

test('the words are counted, of the text and of the selection', async ({ app, administrator, screenOf }) => {
  const { id, people } = await leadNorm({ app, administrator, name: 'Count' });
  const page = await screenOf(people.drafter);
  await openText(page, id);
  const count = page.locator('[data-words]');
  const words = async () => Number(await count.getAttribute('data-words'));
  await expect(count).toHaveText(/^[\d,]+ words · about \d pages?$/);
  const before = await words();
  await caretAt(page, 'It does not apply', 'end');
  await page.keyboard.type(' three more words');
  await expect.poll(words).toBe(before + 3);
  await selectByMouse(page, 'three more words', 'more');
  await expect(count).toHaveText('Selected: 1 word · about 1 page');
});

test('the shortcuts are shown by key, and reading mode leaves the text alone on the screen', async ({
  app,
  administrator,
  screenOf,
}) => {
  const { id, people } = await leadNorm({ app, administrator, name: 'Keys' });
  const page = await screenOf(people.drafter);
  await openText(page, id);
  await caretAt(page, 'It does not apply', 'start');
  await page.keyboard.press('Control+/');
  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts in the text' });
  await expect(help.getByRole('row', { name: 'Copy a link to the clause Ctrl+Alt+L' })).toBeVisible();
  await expect(help.getByRole('row', { name: 'Heading 2 Ctrl+Alt+2' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await caretAt(page, 'It does not apply', 'start');
  await page.keyboard.press('Control+Alt+r');
  await expect(page.getByRole('toolbar', { name: 'Text tools' })).toBeHidden();
  await expect(page.getByRole('tab', { name: 'Comments' })).toBeHidden();
  await expect(page.getByRole('heading', { level: 1, name: 'Joint controls: Keys' })).toHaveCount(1);
  await page.keyboard.press('Control+Alt+o');
  const outline = page.getByRole('dialog', { name: 'Outline' });
  await outline.getByRole('button', { name: 'Legal basis' }).click();
  await expect(outline).toBeHidden();
  await expect(page.getByRole('button', { name: 'Leave reading mode' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('toolbar', { name: 'Text tools' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Leave reading mode' })).toBeHidden();
});

test('every tool is on the screen of a phone', async ({ app, administrator, screenOf }) => {
  const { id, people } = await leadNorm({ app, administrator, name: 'Thumbs' });
  const page = await screenOf(people.drafter, { viewport: { width: 390, height: 844 }, hasTouch: true });
  await openText(page, id);
  const bar = page.getByRole('toolbar', { name: 'Text tools' });
  const hidden = await bar.evaluate((element) =>
    [...element.querySelectorAll('button')]
      .map((button) => button.getBoundingClientRect())
      .filter(({ left, right }) => left < 0 || right > window.innerWidth),
  );
  expect(hidden).toEqual([]);
  const twoRowsForFingers = 100;
  expect((await bar.boundingBox())?.height).toBeLessThanOrEqual(twoRowsForFingers);
  await page.getByRole('button', { name: 'Find and replace' }).click();
  await findField(page).fill('monitoring');
  await expect(countIn(page)).toHaveText(/^1 of \d+$/);
  await expect(barOf(page)).toBeInViewport({ ratio: 1 });
});
