/** Backup and restore from a terminal: `operate backup --to DIR`, `operate restore --from DIR`, `operate verify --from DIR`. */
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { openDiskFiles } from './adapters/disk/disk-files.ts';
import { findSecret, keepSecret } from './adapters/disk/kept-secret.ts';
import { systemClock } from './adapters/system/system-clock.ts';
import { type Config, readConfig } from './config.ts';
import { explainStartFailure } from './explain-start-failure.ts';
import { openFolder, openStoreFiller, openStoreReader } from './open-store-copy.ts';
import { BackupError, filesFolder, secretName } from './operations/backup-format.ts';
import { openBackup } from './operations/open-backup.ts';
import { restoreBackup } from './operations/restore-backup.ts';
import { sentenceOf, verifyBackup } from './operations/verify-backup.ts';
import { writeBackup } from './operations/write-backup.ts';

const usage = `Usage:
  backup --to DIR       copy the store of this configuration into a new folder, while the server runs
  verify --from DIR     prove that a backup is whole
  restore --from DIR    fill the empty store of this configuration from a backup`;

async function backUp(config: Config, directory: string): Promise<string> {
  const reader = await openStoreReader(config);
  try {
    const { counts } = await writeBackup({
      reader,
      directory,
      openFiles: (folder) => openDiskFiles({ directory: folder }),
      secret: config.sessionSecret === null ? await findSecret(config.dataDir, secretName) : null,
      clock: systemClock,
    });
    return `Backed up to ${directory}: ${sentenceOf(counts)}.`;
  } finally {
    await reader.close();
  }
}

async function verify(directory: string): Promise<string> {
  const backup = await openBackup(directory);
  const counts = await verifyBackup(backup, await openFolder(join(directory, filesFolder)));
  return `The backup is whole: ${sentenceOf(counts)}. Every ledger verifies.`;
}

async function restore(config: Config, directory: string): Promise<string> {
  const backup = await openBackup(directory);
  const secret = await backup.secret();
  const kept = await findSecret(config.dataDir, secretName);
  if (secret !== null && kept !== null && kept !== secret)
    throw new BackupError(`${config.dataDir} holds another session secret. Name a new folder as DATA_DIR.`);
  const counts = await restoreBackup({
    backup,
    files: await openFolder(join(directory, filesFolder)),
    openFiller: () => openStoreFiller(config),
  });
  if (secret !== null) await keepSecret({ directory: config.dataDir, name: secretName, secret });
  const hint =
    secret === null ? ' Start it with the SESSION_SECRET it had: without it second factors do not work.' : '';
  return `Restored the backup of ${backup.manifest.startedAt}: ${sentenceOf(counts)}. Every ledger verifies.${hint}`;
}

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { to: { type: 'string' }, from: { type: 'string' } },
  });
  const [command, ...rest] = positionals;
  const { to, from } = values;
  if (rest.length > 0) throw new BackupError(usage);
  if (command === 'backup' && to !== undefined) return say(await backUp(readConfig(), to));
  if (command === 'verify' && from !== undefined) return say(await verify(from));
  if (command === 'restore' && from !== undefined) return say(await restore(readConfig(), from));
  throw new BackupError(usage);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function fail(error: unknown): void {
  const words = error instanceof BackupError ? error.message : explainStartFailure(error);
  process.stderr.write(`${words}\n`);
  process.exitCode = 1;
}

await main().catch(fail);
