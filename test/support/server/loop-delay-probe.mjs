/**
 * Loaded into a server before everything else: at each SIGUSR2 its main thread prints one line `LOOP {json}` about its event
 * loop since the last, in milliseconds. The histogram counts from a timer of 1 ms, so that a free loop shows 1.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import process from 'node:process';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  process.on('SIGUSR2', () => {
    const [p50, p99, max] = [delay.percentile(50), delay.percentile(99), delay.max].map((ns) => ns / 1e6);
    delay.reset();
    process.stdout.write(`LOOP ${JSON.stringify({ p50, p99, max })}\n`);
  });
}
