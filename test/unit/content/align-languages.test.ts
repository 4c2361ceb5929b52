import { expect, test } from 'vitest';
import { alignLanguages, behindIn, digested } from '../../../shared/content/align-languages.ts';
import {
  buildContent,
  countedIds,
  pageBreak,
  provision,
  step,
  title,
} from '../../../shared/content/build.ts';
import type { Block, TextContent } from '../../../shared/content/text-content.ts';

const english = buildContent(countedIds(), [
  title('Joint SOP'),
  provision(1, 'The officer hands over within a day.'),
  provision(1, 'The record is kept for five years.'),
  pageBreak(),
  step('Weigh the goods', { actor: 'Customs' }),
]);
const french = withWords(english, { c1: 'POS conjointe', c2: 'Le fonctionnaire remet dans la journée.' });
const all = new Map(digested(english).map(({ block, digest }) => [block.attrs.id, { leader: digest }]));

function withWords(content: TextContent, words: Readonly<Record<string, string>>): TextContent {
  return { ...content, content: content.content.map((block) => reworded(block, words[block.attrs.id])) };
}

function reworded(block: Block, words: string | undefined): Block {
  return block.type === 'clause' && words !== undefined
    ? { ...block, content: [{ type: 'text', text: words }] }
    : block;
}

function without(content: TextContent, id: string): TextContent {
  return { ...content, content: content.content.filter(({ attrs }) => attrs.id !== id) };
}

type Sides = { leader: TextContent; follower: TextContent; confirmed?: typeof all };

function statesOf({ leader, follower, confirmed = new Map() }: Sides) {
  const rows = alignLanguages({ leader: digested(leader), follower: digested(follower), confirmed });
  return rows.map(({ id, state }) => `${id} ${state}`);
}

test('[TL-2] what nobody confirmed is not translated in the words of the original, not confirmed in its own', () => {
  const states = statesOf({ leader: english, follower: french });
  expect(states).toEqual([
    'c1 unconfirmed',
    'c2 unconfirmed',
    'c3 untranslated',
    'c4 current',
    'c5 untranslated',
  ]);
});

test('[TL-2] a confirmed clause is out of date when the words, the kind or the details of its original change', () => {
  expect(
    statesOf({ leader: english, follower: french, confirmed: all }).every((each) => each.endsWith('current')),
  ).toBe(true);
  const changed = withWords(english, { c2: 'The officer hands over within two days.' });
  expect(statesOf({ leader: changed, follower: french, confirmed: all })[1]).toBe('c2 outdated');
  const otherwise = changedAttribute(english, 'c3', { kind: 'paragraph' });
  expect(statesOf({ leader: otherwise, follower: french, confirmed: all })[2]).toBe('c3 outdated');
  const byOthers = changedAttribute(english, 'c5', { actor: 'Police' });
  expect(statesOf({ leader: byOthers, follower: french, confirmed: all })[4]).toBe('c5 outdated');
});

test('[TL-2] a change that is taken back, and a clause that moved, are up to date again', () => {
  const moved = { ...english, content: english.content.toReversed() };
  const states = statesOf({ leader: moved, follower: french, confirmed: all });
  expect(states).toEqual(['c5 current', 'c4 current', 'c3 current', 'c2 current', 'c1 current']);
});

test('[TL-2] a clause of one side only is new or gone, in the place where it stands', () => {
  expect(statesOf({ leader: english, follower: without(french, 'c2'), confirmed: all })[1]).toBe('c2 new');
  expect(statesOf({ leader: without(english, 'c2'), follower: french, confirmed: all })).toEqual([
    'c1 current',
    'c2 gone',
    'c3 current',
    'c4 current',
    'c5 current',
  ]);
  expect(statesOf({ leader: without(english, 'c1'), follower: french, confirmed: all })[0]).toBe('c1 gone');
});

test('[TL-2] words of the same spelling in both languages are up to date once confirmed', () => {
  expect(
    statesOf({ leader: english, follower: english, confirmed: all }).every((each) =>
      each.endsWith('current'),
    ),
  ).toBe(true);
});

test('[TL-6] what is not up to date is counted', () => {
  const sides = { leader: digested(english), follower: digested(french), confirmed: new Map() };
  expect(behindIn(alignLanguages(sides))).toBe(4);
  expect(behindIn(alignLanguages({ ...sides, confirmed: all }))).toBe(0);
});

function changedAttribute(
  content: TextContent,
  id: string,
  change: Readonly<Record<string, string>>,
): TextContent {
  return {
    ...content,
    content: content.content.map((block) =>
      block.attrs.id === id && block.type === 'clause'
        ? { ...block, attrs: { ...block.attrs, ...change } }
        : block,
    ),
  };
}
