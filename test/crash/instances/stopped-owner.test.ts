import { describe, expect, it } from 'vitest';
import { hasServices, useInstances } from '../../support/instances/use-instances.ts';

describe.skipIf(!hasServices)('Two instances, and an operator stops one', () => {
  const { instances, draft, writer } = useInstances();

  it('[RT-9] the owner: its people are told when to come again, and the text moves with nothing lost', async () => {
    const { first, second } = instances();
    let alive = first;
    const ada = await writer(draft().ada, () => alive);
    const ben = await writer(draft().ben, () => second);
    const [one, other] = [ada.writeOn(), ben.writeOn()];
    await Promise.all([ada.reads(['<ben.10>']), ben.reads(['<ada.10>'])]);
    alive = second;
    const stoppedAt = performance.now();
    const stopped = first.stop();
    const [fromAda, fromBen] = [ada.saved.length + 3, ben.saved.length + 3];
    await Promise.all([ada.reads([`<ben.${fromBen}>`]), ben.reads([`<ada.${fromAda}>`])]);
    console.info(
      `both write on after the owner was stopped: ${Math.round(performance.now() - stoppedAt)} ms`,
    );
    await Promise.all([one.stop(), other.stop(), stopped]);
    // What ben sent through the other instance ends with the very words of the owner.
    for (const { closings } of [ada, ben])
      expect(closings).toEqual(['4503 shutting-down; retry-after-ms=1000']);
    await Promise.all([ada.reads(ben.saved), ben.reads(ada.saved)]);
    expect(ada.words).toBe(ben.words);
    expect([...ada.saved, ...ben.saved].filter((token) => ada.words.split(token).length !== 2)).toEqual([]);
  });

  it('[RT-9] another: who sat there comes in at the owner, which goes on without a break', async () => {
    const { first, second } = instances();
    let alive = second;
    const ada = await writer(draft().ada, () => first);
    const ben = await writer(draft().ben, () => alive);
    const [one, other] = [ada.writeOn(), ben.writeOn()];
    await Promise.all([ada.reads(['<ben.10>']), ben.reads(['<ada.10>'])]);
    alive = first;
    const stopped = second.stop();
    await ada.reads([`<ben.${ben.saved.length + 3}>`]);
    await Promise.all([one.stop(), other.stop(), stopped]);
    expect(ada.closings).toEqual([]);
    expect(ben.closings).toEqual(['4503 shutting-down; retry-after-ms=1000']);
    await Promise.all([ada.reads(ben.saved), ben.reads(ada.saved)]);
    expect([...ada.saved, ...ben.saved].filter((token) => ada.words.split(token).length !== 2)).toEqual([]);
  });
});
