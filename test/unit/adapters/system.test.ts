import { describe, expect, test } from 'vitest';
import { createProcessBus } from '../../../server/adapters/system/process-bus.ts';
import { randomIds } from '../../../server/adapters/system/random-ids.ts';
import { systemClock } from '../../../server/adapters/system/system-clock.ts';
import { systemTimers } from '../../../server/adapters/system/system-timers.ts';
import type { News } from '../../../server/ports/bus.ts';
import { asId } from '../../../shared/domain/ids.ts';
import { createFakeIds } from '../../support/fakes/fake-ids.ts';

const news: News = { type: 'sessions-ended', personId: asId('ada') };

describe.each([
  { name: 'random', ids: randomIds },
  { name: 'fake', ids: createFakeIds() },
])('$name ids', ({ ids }) => {
  test('have the promised lengths, are safe in a URL and never repeat', () => {
    const made = Array.from({ length: 1000 }, () => ids.next());
    const secrets = Array.from({ length: 1000 }, () => ids.secret());
    expect(new Set([...made, ...secrets]).size).toBe(2000);
    for (const id of made) expect(id).toMatch(/^[A-Za-z0-9_-]{22}$/);
    for (const secret of secrets) expect(secret).toMatch(/^[A-Za-z0-9_-]{43}$/);
  });
});

test('the clock tells the time of the machine', () => {
  const before = Date.now();
  const now = systemClock.now();
  expect(now).toBeGreaterThanOrEqual(before);
  expect(now).toBeLessThanOrEqual(Date.now());
});

test('a timer runs, and one that was ended does not', async () => {
  const ran: string[] = [];
  const end = systemTimers.after(0, () => ran.push('ended'));
  end();
  await new Promise<void>((resolve) => {
    systemTimers.after(5, resolve);
  });
  expect(ran).toEqual([]);
});

describe('the bus of a process', () => {
  test('tells every listener until it leaves', () => {
    const bus = createProcessBus({ onError: () => {} });
    const heard: string[] = [];
    const leave = bus.subscribe(() => heard.push('first'));
    bus.subscribe(() => heard.push('second'));
    bus.publish(news);
    leave();
    bus.publish(news);
    expect(heard).toEqual(['first', 'second', 'second']);
  });

  test('tells the others when a listener throws, and reports it', () => {
    const errors: unknown[] = [];
    const bus = createProcessBus({ onError: (error) => errors.push(error) });
    const heard: News[] = [];
    const failure = new Error('a listener broke');
    bus.subscribe(() => {
      throw failure;
    });
    bus.subscribe((item) => heard.push(item));
    bus.publish(news);
    expect(heard).toEqual([news]);
    expect(errors).toEqual([failure]);
  });

  test('keeps two subscriptions of one listener apart', () => {
    const bus = createProcessBus({ onError: () => {} });
    let count = 0;
    const listener = () => {
      count += 1;
    };
    const leave = bus.subscribe(listener);
    bus.subscribe(listener);
    leave();
    leave();
    bus.publish(news);
    expect(count).toBe(1);
  });
});
