import { expect, it } from 'vitest';
import { AskedOnce } from '../../../server/realtime/asked-once.ts';

function counter() {
  let asked = 0;
  return async () => ++asked;
}

const long = 60_000;

it.each([0, long])(
  'all who ask the same before the answer comes are answered by one asking (%i ms)',
  async (keep) => {
    const questions = new AskedOnce<number>(keep);
    const find = counter();
    expect(await Promise.all([questions.ask('a', find), questions.ask('a', find)])).toEqual([1, 1]);
  },
);

it('another question is asked by itself', async () => {
  const questions = new AskedOnce<number>(long);
  const find = counter();
  expect(await Promise.all([questions.ask('a', find), questions.ask('b', find)])).toEqual([1, 2]);
});

it('an answer is given again while it is kept, and not at all when none is kept', async () => {
  const kept = new AskedOnce<number>(long);
  const unkept = new AskedOnce<number>(0);
  const find = counter();
  expect([await kept.ask('a', find), await kept.ask('a', find)]).toEqual([1, 1]);
  expect([await unkept.ask('a', find), await unkept.ask('a', find)]).toEqual([2, 3]);
});

it('a question that failed fails for all who asked it, and is asked again by the next', async () => {
  const questions = new AskedOnce<string>(long);
  const fail = () => Promise.reject(new Error('the storage fails'));
  const outcomes = await Promise.allSettled([questions.ask('a', fail), questions.ask('a', fail)]);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await questions.ask('a', async () => 'again')).toBe('again');
});
