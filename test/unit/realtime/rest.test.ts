import { expect, test } from 'vitest';
import { Rest } from '../../../server/realtime/rest.ts';
import { createFakeClock } from '../../support/fakes/fake-clock.ts';

function start() {
  const clock = createFakeClock();
  let runs = 0;
  const work = () => {
    runs += 1;
  };
  return { clock, rest: new Rest({ timers: clock.timers, afterMs: 100, work }), runs: () => runs };
}

test('works once, when what is noted has paused', () => {
  const { clock, rest, runs } = start();
  for (let step = 0; step < 50; step += 1) {
    rest.note();
    clock.advance(30);
  }
  expect(runs()).toBe(0);
  clock.advance(200);
  expect(runs()).toBe(1);
  clock.advance(1000);
  expect(runs()).toBe(1);
});

test('works again after each pause, and not after it was stopped', () => {
  const { clock, rest, runs } = start();
  for (const expected of [1, 2]) {
    rest.note();
    clock.advance(100);
    expect(runs()).toBe(expected);
  }
  rest.note();
  rest.stop();
  clock.advance(1000);
  expect(runs()).toBe(2);
});
