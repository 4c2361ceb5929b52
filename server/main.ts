import { existsSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { readConfig } from './config.ts';
import { loginLines } from './demo/logins.ts';
import { explainStartFailure } from './explain-start-failure.ts';
import { isDemoThere, makeDemo } from './make-demo.ts';
import { type Concord, startConcord } from './start-concord.ts';

/** The build puts the threads and the client beside this file. */
const workers = {
  textEngine: new URL('./text-engine-worker.js', import.meta.url),
  publish: new URL('./publish-worker.js', import.meta.url),
};

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function main(): Promise<void> {
  const config = readConfig();
  const clientFolder = fileURLToPath(new URL('./client', import.meta.url));
  const concord = await startConcord({
    config,
    workers,
    prepare: makeDemo,
    ...(existsSync(clientFolder) ? { clientFolder } : {}),
  });
  stopOnSignal(concord);
  await offerSetup(concord);
  say(`Concord is ready at ${concord.machine.publicUrl}`);
  if (await isDemoThere(concord.machine.store.records)) loginLines().forEach(say);
}

/** An installation without an administrator gets the link by which the first one makes an account. */
async function offerSetup({ auth, machine }: Concord): Promise<void> {
  const link = await auth.setup.begin();
  if (link === undefined) return;
  say('There is no administrator yet. Make the first one here, once, within 24 hours:');
  say(`  ${machine.publicUrl}/setup/${link.token}`);
}

function stopOnSignal(concord: Concord): void {
  let isStopping = false;
  const stop = (signal: string) => {
    if (isStopping) return;
    isStopping = true;
    concord.machine.logger.info({ signal }, 'stopping');
    concord.stop().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop(signal));
}

function fail(error: unknown): never {
  process.stderr.write(`${explainStartFailure(error)}\n`);
  process.exit(1);
}

await main().catch(fail);
