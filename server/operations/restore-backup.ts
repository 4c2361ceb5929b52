import type { StoreFiller } from '../ports/store-copy.ts';
import type { BackupCounts } from './backup-format.ts';
import type { Backup } from './open-backup.ts';
import { type BackupFiles, verifyBackup } from './verify-backup.ts';

const batch = 200;

export type RestoreOrder = {
  readonly backup: Backup;
  readonly files: BackupFiles;
  /** Opens the target; rejects when it holds anything. */
  readonly openFiller: () => Promise<StoreFiller>;
};

/** Proves the backup, then fills an empty store with it. A server refuses the store until all of it is there. */
export async function restoreBackup({ backup, files, openFiller }: RestoreOrder): Promise<BackupCounts> {
  const counts = await verifyBackup(backup, files);
  const filler = await openFiller();
  try {
    for (const hash of await files.list()) {
      const bytes = await files.get(hash);
      if (bytes !== undefined) await filler.addFile(bytes);
    }
    for await (const text of backup.texts()) await filler.addText(text);
    for await (const rows of batchesOf(backup.ledgers())) await filler.addLedgers(rows);
    for (const type of backup.recordTypes)
      for await (const rows of batchesOf(backup.records(type))) await filler.addRecords(type, rows);
    await filler.finish();
  } finally {
    await filler.close();
  }
  return counts;
}

async function* batchesOf<T>(values: AsyncIterable<T>): AsyncGenerator<readonly T[]> {
  let waiting: T[] = [];
  for await (const value of values) {
    waiting.push(value);
    if (waiting.length < batch) continue;
    yield waiting;
    waiting = [];
  }
  if (waiting.length > 0) yield waiting;
}
