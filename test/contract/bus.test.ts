import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openRedisBus, type RedisBus } from '../../server/adapters/redis/redis-bus.ts';
import { createProcessBus } from '../../server/adapters/system/process-bus.ts';
import { systemTimers } from '../../server/adapters/system/system-timers.ts';
import type { News } from '../../server/ports/bus.ts';
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

  function instance(uri: string) {
    const heard: News[] = [];
    const waiting: (() => void)[] = [];
    const states: string[] = [];
    const local = createProcessBus({
      onError: (error) => {
        throw error;
      },
    });
    const bus: RedisBus = openRedisBus({
      url: uri,
      instance: randomUUID(),
      local,
      timers: systemTimers,
      report: (state) => states.push(state),
    });
    endings.push(() => bus.stop());
    bus.subscribe((news) => {
      heard.push(news);
      for (const look of waiting.splice(0)) look();
    });
    const hears = async (isIt: (news: News) => boolean) => {
      while (!heard.some(isIt)) await new Promise<void>((resolve) => waiting.push(resolve));
    };
    return { bus, heard, states, hears };
  }

  function changed(seq: number): News {
    return { type: 'document-changed', documentId: asId('d'), projectId: asId('p'), seq };
  }

  const isMissed = (news: News) => news.type === 'news-missed';
  const isChange = (seq: number) => (news: News) => news.type === 'document-changed' && news.seq === seq;

  async function connected(uri: string) {
    const pair = [instance(uri), instance(uri)] as const;
    // Each looks once when it begins to hear.
    for (const { hears } of pair) await hears(isMissed);
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
    for (let looks = 0; looks < 3; looks++) {
      other.heard.length = 0;
      await other.hears(isMissed);
    }
    expect(other.states).toEqual(['hearing', 'deaf']);
    one.bus.publish(changed(1));
    expect(one.heard.some(isChange(1))).toBe(true);
    const again = await runRedis(prepared.binary, port);
    endings.push(() => again.stop());
    await vi.waitUntil(() => one.states.length === 3 && other.states.length === 3, { timeout: 20_000 });
    one.bus.publish(changed(2));
    await other.hears(isChange(2));
    expect(other.states).toEqual(['hearing', 'deaf', 'hearing']);
  });
});
