import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { until } from '../../integration/realtime/support/browser.ts';
import { changeRole } from '../../support/instances/found-draft.ts';
import type { Instance } from '../../support/instances/start-instances.ts';
import { hasServices, useInstances } from '../../support/instances/use-instances.ts';
import { freePort } from '../../support/services/free-port.ts';
import { prepareService, type RunningService } from '../../support/services/prepare-service.ts';
import { runRedis } from '../../support/services/redis.ts';

describe.skipIf(!hasServices)('Two instances whose Redis goes away while two people write', () => {
  let redis: { readonly binary: string; readonly port: number; running: RunningService };
  beforeAll(async () => {
    const prepared = prepareService('redis');
    if ('missing' in prepared) throw new Error(prepared.missing);
    const port = await freePort();
    redis = { binary: prepared.binary, port, running: await runRedis(prepared.binary, port) };
  });
  afterAll(() => redis.running.stop());
  const { instances, draft, writer } = useInstances({ redis: () => redis.running.uri });

  it('[RT-9] lose nothing, say so, take the pen all the same, and hear again by themselves', async () => {
    const { first, second } = instances();
    const ada = await writer(draft().ada, () => first);
    const ben = await writer(draft().ben, () => second);
    const [one, other] = [ada.writeOn(), ben.writeOn()];
    await everyone(first, second, { status: 200, says: 'ok', news: 'ok' });

    await redis.running.stop();
    await everyone(first, second, { status: 200, says: 'degraded', news: 'failing' });
    expect(await metric(first, 'concord_news_heard')).toBe(0);
    const wentOn = [ada, ben].map((each) =>
      each.reads([`<ben.${ben.saved.length + 5}>`, `<ada.${ada.saved.length + 5}>`]),
    );
    await Promise.all(wentOn);
    await other.stop();
    await changeRole(draft(), draft().ben, 'observer');
    await until(ben.collaboration.seat, (seat) => seat === 'read');

    redis.running = await runRedis(redis.binary, redis.port);
    await everyone(first, second, { status: 200, says: 'ok', news: 'ok' });
    await changeRole(draft(), draft().ben, 'drafter');
    await until(ben.collaboration.seat, (seat) => seat === 'edit');
    await ada.reads([await ben.write()]);
    await one.stop();
    await ben.reads(ada.saved);
    expect(ada.words).toBe(ben.words);
    const saved = [...ada.saved, ...ben.saved];
    expect(saved.length).toBeGreaterThan(20);
    expect(saved.filter((token) => ben.words.split(token).length !== 2)).toEqual([]);
    expect([...ada.closings, ...ben.closings]).toEqual([]);
  });
});

type Wanted = { readonly status: number; readonly says: string; readonly news: string };

async function everyone(first: Instance, second: Instance, { status, says, news }: Wanted): Promise<void> {
  const wanted = { status, body: { status: says, parts: { storage: 'ok', texts: 'ok', news } } };
  const ask = async (instance: Instance) => {
    const response = await instance.visitor().fetch('/healthz');
    return { status: response.status, body: await response.json() };
  };
  const answers = () => Promise.all([first, second].map(ask));
  await vi.waitFor(async () => expect(await answers()).toEqual([wanted, wanted]), { timeout: 30_000 });
}

async function metric(instance: Instance, name: string): Promise<number> {
  const page = await (await instance.visitor().fetch('/metrics')).text();
  return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(page)?.[1]);
}
