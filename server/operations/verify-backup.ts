/** Proves a backup before a byte of it is used: every digest, every ledger's hash chain, and that nothing named is missing. */
import type { Digest, LedgerEvent } from '../../shared/domain/events.ts';
import type { DocumentId } from '../../shared/domain/ids.ts';
import { type ChainEnd, genesis, linkProblem } from '../../shared/domain/ledger.ts';
import type { Files } from '../ports/files.ts';
import type { LedgerRow } from '../ports/store-copy.ts';
import { BackupError, type BackupCounts } from './backup-format.ts';
import type { Backup } from './open-backup.ts';

export type BackupFiles = Pick<Files, 'get'> & {
  /** By their hash. */
  list(): Promise<readonly string[]>;
};

/** Throws `BackupError` with what is wrong first; answers what was found and proved. */
export async function verifyBackup(backup: Backup, files: BackupFiles): Promise<BackupCounts> {
  const { ends, named } = await verifyLedgers(backup);
  const texts = await verifyTexts(backup, ends);
  const records = await verifyRecords(backup);
  await backup.secret();
  const kept = await verifyFiles(files, named);
  const events = [...ends.values()].reduce((sum, { seq }) => sum + seq, 0);
  const counts = { documents: ends.size, events, texts, records, files: kept };
  const stated = backup.manifest.counts;
  if (JSON.stringify(counts) !== JSON.stringify({ ...counts, ...stated }))
    throw new BackupError(`The manifest counts ${sentenceOf(stated)}; there are ${sentenceOf(counts)}.`);
  return counts;
}

/** In words, for the terminal. */
export function sentenceOf({ documents, events, texts, records, files }: BackupCounts): string {
  return `${documents} ledgers with ${events} events, ${texts} texts, ${records} records, ${files} files`;
}

type Ledgers = { readonly ends: Map<DocumentId, ChainEnd>; readonly named: Set<Digest> };

async function verifyLedgers(backup: Backup): Promise<Ledgers> {
  const ledgers: Ledgers = { ends: new Map(), named: new Set() };
  for await (const row of backup.ledgers()) for (const event of eventsOf(row)) follow(ledgers, row, event);
  return ledgers;
}

function follow({ ends, named }: Ledgers, row: LedgerRow, event: LedgerEvent): void {
  const { document } = event;
  const end = ends.get(document) ?? { document, seq: 0, prev: genesis };
  const problem = document === row.stream ? linkProblem(event, end) : 'wrong-document';
  if (problem !== null)
    throw new BackupError(`The ledger of ${row.stream} does not verify at event ${end.seq + 1}: ${problem}.`);
  ends.set(document, { document, seq: event.seq, prev: event.hash });
  if ('digest' in event.data) named.add(event.data.digest);
}

function eventsOf({ events, stream, firstSeq, lastSeq }: LedgerRow): readonly LedgerEvent[] {
  // Whatever it is: an event that is not what was sealed has another hash.
  const parsed: readonly LedgerEvent[] = JSON.parse(events);
  if (parsed.at(0)?.seq !== firstSeq || parsed.at(-1)?.seq !== lastSeq)
    throw new BackupError(`The ledger of ${stream} has a row that does not hold what it says.`);
  return parsed;
}

async function verifyTexts(backup: Backup, ends: Ledgers['ends']): Promise<number> {
  const found = new Set<string>();
  for await (const { document } of backup.texts()) found.add(document);
  const missing = [...ends.keys()].find((document) => !found.has(document));
  if (missing !== undefined) throw new BackupError(`The text of the document ${missing} is missing.`);
  return found.size;
}

async function verifyRecords(backup: Backup): Promise<number> {
  let records = 0;
  for (const type of backup.recordTypes) for await (const _row of backup.records(type)) records += 1;
  return records;
}

async function verifyFiles(files: BackupFiles, named: ReadonlySet<Digest>): Promise<number> {
  const hashes = await files.list();
  const there = new Set(hashes);
  const missing = [...named].find((digest) => !there.has(digest));
  if (missing !== undefined) throw new BackupError(`The file ${missing}, which a ledger names, is missing.`);
  for (const hash of hashes) {
    // Rejects when the content has another hash.
    const bytes = await files.get(hash);
    if (bytes === undefined) throw new BackupError(`The file ${hash} disappeared.`);
  }
  return hashes.length;
}
