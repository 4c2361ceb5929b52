import { afterAll, beforeAll } from 'vitest';
import type { Publisher } from '../../../server/ports/publisher.ts';
import { createPublisher } from '../../../server/publish/create-publisher.ts';
import { bundlePublishWorker } from './bundle-worker.ts';

/** The publisher with its thread, for the tests of one file: call it at the top of the file, use the answer inside of tests. */
export function runningPublisher(): () => Publisher {
  let publisher: ReturnType<typeof createPublisher> | null = null;
  let removeWorker = () => {};
  beforeAll(async () => {
    const worker = await bundlePublishWorker();
    removeWorker = worker.remove;
    publisher = createPublisher({ workerUrl: worker.url });
  });
  afterAll(async () => {
    await publisher?.stop();
    removeWorker();
  });
  return () => {
    if (publisher === null) throw new Error('The publisher runs within tests only.');
    return publisher;
  };
}
