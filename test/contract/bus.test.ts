import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, test } from 'vitest';
import { openRedisBus, type RedisBus } from '../../server/adapters/redis/redis-bus.ts';
import { createProcessBus } from '../../server/adapters/system/process-bus.ts';
import { systemTimers } from '../../server/adapters/system/system-timers.ts';
import type { News } from '../../server/ports/bus.ts';
import type { Timers } from '../../server/ports/timers.ts';
import { asId } from '../../shared/domain/ids.ts';
import { freePort } from '../support/services/free-port.ts';
import { prepareService } from '../support/services/prepare-service.ts';
import { redisUri } from '../support/services/redis-uri.ts';
import { runRedis } from '../support/services/redis.ts';

const url = redisUri();

describe.skipIf(url === null)('[AC-3] the bus between instances', () => {
  const endings: (() => Promise<void> | void)[] = [];
  afterEach(async () => {
    for (const end of endings.splice(0).reverse()) await end();
  });

  function instance(uri: string, timers: Timers = systemTimers) {
    const heard: News[] = [];
    const waiting: (() => void)[] = [];
    const states: string[] = [];
    const look = () => waiting.splice(0).forEach((wake) => wake());
    const local = createProcessBus({
      onError: (error) => {
        throw error;
      },
    });
    const bus: RedisBus = openRedisBus({
      url: uri,
      instance: randomUUID(),
      local,
      timers,
      report: (state) => {
        states.push(state);
        look();
      },
    });
    endings.push(() => bus.stop());
    bus.subscribe((news) => {
      heard.push(news);
      look();
    });
    const until = async (isThere: () => boolean) => {
      while (!isThere()) await new Promise<void>((resolve) => waiting.push(resolve));
    };
    const hears = (isIt: (news: News) => boolean) => until(() => heard.some(isIt));
    const isOpen = () => until(() => bus.isHearing());
    const isDeaf = () => until(() => !bus.isHearing());
    return { bus, heard, states, hears, isOpen, isDeaf };
  }

  function changed(seq: number): News {
    return { type: 'document-changed', documentId: asId('d'), projectId: asId('p'), seq };
  }

  const isMissed = (news: News) => news.type === 'news-missed';
  const isChange = (seq: number) => (news: News) => news.type === 'document-changed' && news.seq === seq;

  /** Both ways: each hears what itself sent. News that was missed says less, for who is deaf tells that too. */
  async function connected(uri: string) {
    const pair = [instance(uri), instance(uri)] as const;
    for (const { isOpen } of pair) await isOpen();
    return pair;
  }

  test('every kind of news reaches the other instance as it was, and its own once', async () => {
    const [one, other] = await connected(url ?? '');
    const news: News[] = [
      changed(7),
      { type: 'merge-notices-changed', documentId: asId('d') },
      { type: 'membership-changed', projectId: asId('p'), personId: asId('ada') },
      { type: 'project-changed', projectId: asId('p') },
      { type: 'sessions-ended', personId: asId('ada') },
    ];
    for (const each of news) one.bus.publish(each);
    one.bus.publish(changed(8));
    await other.hears(isChange(8));
    await one.hears(isChange(8));
    const without = (heard: readonly News[]) => heard.filter((each) => !isMissed(each));
    expect(without(other.heard)).toEqual([...news, changed(8)]);
    expect(without(one.heard)).toEqual([...news, changed(8)]);
  });

  test('without Redis everything that depends on news is looked at again until it is back', async ({
    skip,
  }) => {
    const prepared = prepareService('redis');
    if ('missing' in prepared) return skip(prepared.missing);
    const port = await freePort();
    const redis = await runRedis(prepared.binary, port);
    const [one, other] = await connected(redis.uri);
    await redis.stop();
    for (const { isDeaf } of [one, other]) await isDeaf();
    for (let looks = 0; looks < 3; looks++) {
      other.heard.length = 0;
      await other.hears(isMissed);
    }
    one.bus.publish(changed(1));
    expect(one.heard.some(isChange(1))).toBe(true);
    const again = await runRedis(prepared.binary, port);
    endings.push(() => again.stop());
    for (const { isOpen } of [one, other]) await isOpen();
    one.bus.publish(changed(2));
    await other.hears(isChange(2));
    // Where a machine is very busy it was deaf at other times too; each change is told once.
    expect(other.states.slice(-3)).toEqual(['hearing', 'deaf', 'hearing']);
    expect(other.states.filter((state, index) => state === other.states[index - 1])).toEqual([]);
  });

  test('an instance is deaf when two of its pulses did not come back, however long that took', async ({
    skip,
  }) => {
    const prepared = prepareService('redis');
    if ('missing' in prepared) return skip(prepared.missing);
    const redis = await runRedis(prepared.binary, await freePort());
    let pulse = () => {};
    const { bus, heard } = instance(redis.uri, {
      after(_ms, run) {
        pulse = run;
        return () => {};
      },
    });
    while (!bus.isHearing()) {
      pulse();
      await new Promise<void>((resolve) => void setImmediate(resolve));
    }
    await redis.stop();
    heard.length = 0;
    pulse();
    pulse();
    expect([bus.isHearing(), heard]).toEqual([true, []]);
    pulse();
    expect([bus.isHearing(), heard.some(isMissed)]).toEqual([false, true]);
  });
});
