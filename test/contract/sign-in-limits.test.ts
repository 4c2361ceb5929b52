import { describe, expect, test } from 'vitest';
import { createAttemptLimiter } from '../../server/features/auth/attempt-limiter.ts';
import { attemptType } from '../../server/features/auth/auth-records.ts';
import { createDoorLimiter, failuresOfADay } from '../../server/features/auth/door-limiter.ts';
import { createFakeClock } from '../support/fakes/fake-clock.ts';
import { storeKinds } from '../support/services/test-stores.ts';
import { useStore } from '../support/services/use-store.ts';

const hour = 60 * 60_000;

describe.each(storeKinds())('the limits of signing in on $name', (kind) => {
  const { store } = useStore(kind);
  const start = (email: string) => {
    const clock = createFakeClock(Date.parse('2031-03-04T00:00:00Z'));
    const door = createDoorLimiter(createAttemptLimiter(store().records, clock), clock);
    const isLetTry = async (address: string, device: string | null = null) =>
      (await door.begin({ email, address, device })).ok;
    return { clock, door, isLetTry };
  };

  test('what is forgotten does not heap up', async () => {
    const { clock, isLetTry } = start('first@agency.example');
    for (let count = 0; count < 8; count += 1) await isLetTry(`10.0.${count}.1`);
    clock.advance(50 * hour);
    await isLetTry('10.1.0.1');
    expect(await store().records.of(attemptType).count({})).toBe(2);
  });

  test('guesses at once from one address count one by one, and not for another', async () => {
    const { isLetTry } = start('second@agency.example');
    const guesses = await Promise.all(Array.from({ length: 12 }, () => isLetTry('203.0.113.7')));
    expect(guesses.filter(Boolean)).toHaveLength(4);
    expect(await isLetTry('198.51.100.4')).toBe(true);
  });

  test('guesses from everywhere are a hundred a day, then one an hour, and no matter to a known browser', async () => {
    const email = 'third@agency.example';
    const { clock, door, isLetTry } = start(email);
    for (let count = 0; count < failuresOfADay; count += 1)
      expect(await isLetTry(`10.0.${count}.1`)).toBe(true);
    expect(await isLetTry('10.1.0.1')).toBe(false);
    expect(await isLetTry('10.1.0.1', 'a-browser-that-is-known')).toBe(true);
    clock.advance(hour);
    expect(await isLetTry('10.1.0.1')).toBe(true);
    expect(await isLetTry('10.1.0.2')).toBe(false);
    await door.succeeded({ email, address: '10.1.0.1', device: null });
    expect(await isLetTry('10.1.0.2')).toBe(true);
    expect(await isLetTry('10.1.0.3')).toBe(false);
    await door.pardon({ email, address: '10.1.0.3' });
    expect(await isLetTry('10.1.0.3')).toBe(true);
  });
});
