import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { routes } from '../../shared/contract/routes.ts';
import { until } from '../integration/realtime/support/browser.ts';
import { foundDraft, type Draft } from '../support/instances/found-draft.ts';
import { type Instance, type Instances, startInstances } from '../support/instances/start-instances.ts';
import { Writer } from '../support/instances/writer.ts';
import type { Person } from '../support/browser/found-project.ts';
import { mongoUri } from '../support/services/mongo-uri.ts';
import { redisUri } from '../support/services/redis-uri.ts';

const [mongo, redis] = [mongoUri(), redisUri()];

describe.skipIf(mongo === null || redis === null)('Two instances, and the owner of a text fails', () => {
  let instances: Instances;
  let draft: Draft;
  const writers: Writer[] = [];

  beforeEach(async () => {
    instances = await startInstances({ mongo: mongo ?? '', redis: redis ?? '' });
    draft = await foundDraft(instances);
  });
  afterEach(async () => {
    for (const writer of writers.splice(0)) await writer.collaboration.disconnect();
    await instances.stop();
  });

  async function writer(name: string, person: Person, via: () => Instance): Promise<Writer> {
    const { publicUrl } = instances;
    const made = new Writer(name, { publicUrl, documentId: draft.documentId, person, via });
    writers.push(made);
    await made.ready();
    return made;
  }

  it('[RT-2] killed: the other has the text in a moment, and everything that was acknowledged', async () => {
    const { first, second } = instances;
    let alive = first;
    const ada = await writer('ada', draft.ada, () => alive);
    const ben = await writer('ben', draft.ben, () => second);
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
    const late = await writer('late', draft.secretariat, () => second);
    const saved = [...ada.saved, ...ben.saved];
    await late.reads(saved);
    expect(saved.length).toBeGreaterThan(40);
    expect(saved.filter((token) => late.words.split(token).length !== 2)).toEqual([]);
  });

  it('[RT-2] paused: it cannot write any more when it wakes, and its people find the new owner', async () => {
    const { first, second } = instances;
    const ada = await writer('ada', draft.ada, () => first);
    await ada.write();
    first.pause();
    const ben = await writer('ben', draft.ben, () => second);
    await ben.write();
    // Waits in the socket of the one that does nothing: it is the first thing that the one who wakes sees.
    const late = ada.write();
    expect(ada.collaboration.hasUnsaved()).toBe(true);
    first.resume();
    await ben.write();
    await late;
    await Promise.all([ada.reads(ben.saved), ben.reads(ada.saved)]);
    expect(ada.words).toBe(ben.words);
    expect([...ada.saved, ...ben.saved].filter((token) => ben.words.split(token).length !== 2)).toEqual([]);
  });

  it('[AC-3] two write through both, read the same, and a role changed at one takes the pen at the other', async () => {
    const { first, second } = instances;
    const ada = await writer('ada', draft.ada, () => first);
    const ben = await writer('ben', draft.ben, () => second);
    const [one, other] = [ada.writeOn(), ben.writeOn()];
    await Promise.all([ada.reads(['<ben.10>']), ben.reads(['<ada.10>'])]);
    await Promise.all([one.stop(), other.stop()]);
    await Promise.all([ada.reads(ben.saved), ben.reads(ada.saved)]);
    expect(ada.words).toBe(ben.words);
    const { client } = draft.secretariat;
    const params = { projectId: draft.project.id };
    const { items } = await client.get(routes.listMembers, { params, query: { limit: 100 } });
    const revision = items.find(({ personId }) => personId === draft.ben.personId)?.revision ?? 0;
    const member = { ...params, personId: draft.ben.personId };
    await client.get(routes.updateMember, { params: member, body: { revision, role: 'observer' } });
    const changedAt = performance.now();
    await until(ben.collaboration.seat, (seat) => seat !== 'edit');
    console.info(`a role changed at another instance: ${Math.round(performance.now() - changedAt)} ms`);
  });
});
