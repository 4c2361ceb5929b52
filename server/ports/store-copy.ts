/**
 * What a backup asks of a store: to be read as a whole, and to be filled once. Rows are as they were written, so that the
 * hashes of the ledgers still hold and every kind of store can be filled from every other.
 */
import type { LoadedText } from './update-log.ts';

/** One append to a ledger; `events` is the JSON text that was stored. */
export type LedgerRow = {
  readonly position: number;
  readonly stream: string;
  readonly firstSeq: number;
  readonly lastSeq: number;
  readonly events: string;
};

export type TextCopy = LoadedText & { readonly document: string };

/** A record of any type; `body` is its value as JSON text. */
export type RecordRow = { readonly id: string; readonly revision: number; readonly body: string };

/**
 * A store while a server writes to it. Read in this order, what a row names is always in what is read later: a text is
 * made before its ledger, a frozen version is a file before an event names it.
 */
export interface StoreReader {
  readonly kind: 'sqlite' | 'mongo';
  readonly format: number;
  /** By ascending position; all ledgers as of one moment. */
  ledgers(): AsyncIterable<LedgerRow>;
  texts(): AsyncIterable<TextCopy>;
  recordTypes(): Promise<readonly string[]>;
  records(type: string): AsyncIterable<RecordRow>;
  files(): AsyncIterable<Uint8Array>;
  close(): Promise<void>;
}

/** A store that was empty. A server refuses it until `finish` is done, and a filler that finds anything does not open. */
export interface StoreFiller {
  addLedgers(rows: readonly LedgerRow[]): Promise<void>;
  addText(text: TextCopy): Promise<void>;
  addRecords(type: string, rows: readonly RecordRow[]): Promise<void>;
  addFile(bytes: Uint8Array): Promise<void>;
  /** From here on a server may start on it: all is durable. */
  finish(): Promise<void>;
  close(): Promise<void>;
}
