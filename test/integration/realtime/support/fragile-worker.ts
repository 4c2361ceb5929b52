/** The engine's thread as it is, and a way to end it: a message on the channel named after its store. */
import { BroadcastChannel, workerData } from 'node:worker_threads';
import { z } from 'zod';

const { store } = z.object({ store: z.object({ path: z.string() }) }).parse(workerData);
const channel = new BroadcastChannel(store.path);
channel.onmessage = (message) => {
  const { data } = z.object({ data: z.enum(['exit', 'throw']) }).parse(message);
  if (data === 'exit') process.exit(1);
  throw new Error('a bug');
};
channel.unref();

await import('../../../../server/realtime/text-engine-worker.ts');
