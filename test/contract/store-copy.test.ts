import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mongoose from 'mongoose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openMongoFiller } from '../../server/adapters/mongo/fill-mongo-store.ts';
import { openMongoStore } from '../../server/adapters/mongo/mongo-store.ts';
import { openMongoReader } from '../../server/adapters/mongo/read-mongo-store.ts';
import { openSqliteFiller } from '../../server/adapters/sqlite/fill-sqlite-store.ts';
import { openSqliteReader } from '../../server/adapters/sqlite/read-sqlite-store.ts';
import { openSqliteStore } from '../../server/adapters/sqlite/sqlite-store.ts';
import type { TextCopy } from '../../server/ports/store-copy.ts';
import { asId } from '../../shared/domain/ids.ts';
import { databaseUri } from '../support/services/database-uri.ts';
import { mongoUri } from '../support/services/mongo-uri.ts';

const server = mongoUri();
const tail = [{ seq: 5, at: '2026-03-01T08:00:00.000Z', by: 'ben', update: Uint8Array.of(5) }];
const folded = { schemaVersion: 2, snapshotSeq: 4, snapshot: Uint8Array.of(9, 9), tail };
/** A text whose writers are known, one from before they were recorded, and one that was never folded. */
const texts: readonly TextCopy[] = [
  { ...folded, document: 'known', authorship: Uint8Array.of(1, 2, 3) },
  { ...folded, document: 'old', authorship: null },
  { document: 'young', schemaVersion: 2, snapshotSeq: 0, snapshot: null, authorship: null, tail: [] },
];

async function all<T>(values: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const value of values) found.push(value);
  return found;
}

describe('[RT-8] who wrote a text goes with its copy', () => {
  let directory = '';
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'concord-copy-'));
  });
  afterAll(() => rm(directory, { recursive: true, force: true }));

  test('into the embedded store and out of it', async () => {
    const path = join(directory, 'concord.db');
    const filler = openSqliteFiller(path);
    for (const text of texts) await filler.addText(text);
    await filler.finish();
    await filler.close();
    const store = openSqliteStore({ path });
    expect((await store.updates.load(asId('known')))?.authorship).toEqual(Uint8Array.of(1, 2, 3));
    await store.close();
    const reader = openSqliteReader(path);
    expect(await all(reader.texts())).toEqual(texts);
    await reader.close();
  });

  test.skipIf(server === null)('into MongoDB and out of it', async () => {
    const uri = databaseUri(server ?? '', `copy-${randomUUID()}`);
    const filler = await openMongoFiller(uri);
    for (const text of texts) await filler.addText(text);
    await filler.finish();
    await filler.close();
    const store = await openMongoStore({ uri });
    expect((await store.updates.load(asId('known')))?.authorship).toEqual(Uint8Array.of(1, 2, 3));
    await store.close();
    const reader = await openMongoReader(uri);
    expect(await all(reader.texts())).toEqual(texts);
    await reader.close();
    const connection = await mongoose.createConnection(uri).asPromise();
    await connection.dropDatabase();
    await connection.close();
  });
});
