import { describe, expect, it } from 'vitest';
import { until } from '../integration/realtime/support/browser.ts';
import { changeRole } from '../support/instances/found-draft.ts';
import { hasServices, useInstances } from '../support/instances/use-instances.ts';

describe.skipIf(!hasServices)('Two instances, and the owner of a text fails', () => {
  const { instances, draft, writer } = useInstances();

  it('[RT-2] [RT-9] killed: the other has the text in a moment, and everything that was acknowledged', async () => {
    const { first, second } = instances();
    let alive = first;
    const ada = await writer(draft().ada, () => alive);
    const ben = await writer(draft().ben, () => second);
    const [typing, more] = [ada.writeOn(), ben.writeOn()];
    await ben.reads(['<ada.20>', '<ben.20>']);
    const killedAt = performance.now();
    alive = second;
    await first.kill();
    const before = ben.saved.length;
    await ben.reads([`<ben.${before + 3}>`]);
    await until(ben.collaboration.status, ({ kind }) => kind === 'saved');
    console.info(`failover after kill -9 of the owner: ${Math.round(performance.now() - killedAt)} ms`);
    await Promise.all([typing.stop(), more.stop()]);
    const late = await writer(draft().secretariat, () => second);
    const saved = [...ada.saved, ...ben.saved];
    await late.reads(saved);
    expect(saved.length).toBeGreaterThan(40);
    expect(saved.filter((token) => late.words.split(token).length !== 2)).toEqual([]);
    // He sat at the one that lives, and was told what happened behind it.
    expect(ben.closings).toEqual(['4505 moved; retry-after-ms=100']);
  });

  it('[RT-2] [RT-9] paused: it cannot write any more when it wakes, and its people find the new owner', async () => {
    const { first, second } = instances();
    const ada = await writer(draft().ada, () => first);
    const led = await writer(draft().secretariat, () => second);
    await ada.write();
    first.pause();
    const ben = await writer(draft().ben, () => second);
    await ben.write();
    await led.write();
    expect(led.closings).toEqual(['4505 moved; retry-after-ms=100']);
    // Waits in the socket of the one that does nothing: it is the first thing that the one who wakes sees.
    const late = ada.write();
    expect(ada.collaboration.hasUnsaved()).toBe(true);
    first.resume();
    await ben.write();
    await late;
    await Promise.all([ada.reads(ben.saved), ben.reads(ada.saved)]);
    expect(ada.words).toBe(ben.words);
    const saved = [...ada.saved, ...ben.saved, ...led.saved];
    expect(saved.filter((token) => ben.words.split(token).length !== 2)).toEqual([]);
    expect(ada.closings).toEqual(['4505 moved; retry-after-ms=100']);
  });

  it('[AC-3] [RT-9] two write through both, read the same, and a role changed at one takes the pen at the other', async () => {
    const { first, second } = instances();
    const ada = await writer(draft().ada, () => first);
    const ben = await writer(draft().ben, () => second);
    const [one, other] = [ada.writeOn(), ben.writeOn()];
    await Promise.all([ada.reads(['<ben.10>']), ben.reads(['<ada.10>'])]);
    await Promise.all([one.stop(), other.stop()]);
    await Promise.all([ada.reads(ben.saved), ben.reads(ada.saved)]);
    expect(ada.words).toBe(ben.words);
    await changeRole(draft(), draft().ben, 'observer');
    const changedAt = performance.now();
    await until(ben.collaboration.seat, (seat) => seat !== 'edit');
    console.info(`a role changed at another instance: ${Math.round(performance.now() - changedAt)} ms`);
  });
});
