import { afterEach, beforeEach } from 'vitest';
import { mongoUri } from '../services/mongo-uri.ts';
import { redisUri } from '../services/redis-uri.ts';
import type { Person } from '../browser/found-project.ts';
import { foundDraft, type Draft } from './found-draft.ts';
import { type Instance, type Instances, startInstances } from './start-instances.ts';
import { Writer } from './writer.ts';

export type UsedInstances = {
  readonly instances: () => Instances;
  readonly draft: () => Draft;
  /** Somebody who has the draft open, and is sent to `via` whenever he comes. */
  readonly writer: (person: Person, via: () => Instance) => Promise<Writer>;
};

/** Whether there is what several instances share. */
export const hasServices = mongoUri() !== null && redisUri() !== null;

type Given = {
  readonly redis?: () => string;
  readonly variables?: () => Readonly<Record<string, string>>;
};

/** Two instances and a draft for each test of a block. Read what is answered inside of tests only. */
export function useInstances({
  redis = () => redisUri() ?? '',
  variables = () => ({}),
}: Given = {}): UsedInstances {
  let opened: { readonly instances: Instances; readonly draft: Draft } | null = null;
  const writers: Writer[] = [];
  const current = () => {
    if (opened === null) throw new Error('The instances run only while tests do.');
    return opened;
  };
  beforeEach(async () => {
    const services = { mongo: mongoUri() ?? '', redis: redis() };
    const instances = await startInstances(services, variables());
    opened = { instances, draft: await foundDraft(instances) };
  });
  afterEach(async () => {
    for (const writer of writers.splice(0)) await writer.collaboration.disconnect();
    await opened?.instances.stop();
    opened = null;
  });
  return {
    instances: () => current().instances,
    draft: () => current().draft,
    async writer(person, via) {
      const { instances, draft } = current();
      const { publicUrl } = instances;
      const made = new Writer({ publicUrl, documentId: draft.documentId, person, via });
      writers.push(made);
      await made.ready();
      return made;
    },
  };
}
