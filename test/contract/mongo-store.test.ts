import { randomUUID } from 'node:crypto';
import mongoose, { type mongo } from 'mongoose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openMongoStore } from '../../server/adapters/mongo/mongo-store.ts';
import { openMongoUpdateLog } from '../../server/adapters/mongo/mongo-update-log.ts';
import { asId, type DocumentId } from '../../shared/domain/ids.ts';
import { mongoUri } from '../support/services/mongo-uri.ts';
import { databaseUri } from '../support/services/database-uri.ts';
import { pupil, pupilType } from '../support/pupil-records.ts';

const document: DocumentId = asId('document');
const server = mongoUri();

describe.skipIf(server === null)('a MongoDB database', () => {
  const uri = databaseUri(server ?? '', `concord-${randomUUID()}`);
  let db: mongo.Db;
  let disconnect: () => Promise<void>;

  beforeAll(async () => {
    const connection = await mongoose.createConnection(uri).asPromise();
    db = connection.getClient().db(connection.name);
    disconnect = async () => {
      await connection.dropDatabase();
      await connection.close();
    };
  });
  afterAll(() => disconnect());

  function update(byte: number) {
    return [{ document, updates: [{ update: Uint8Array.of(byte), by: 'ada' }] }];
  }

  test('rejects everything once it is closed', async () => {
    const store = await openMongoStore({ uri });
    const pupils = store.records.of(pupilType());
    await pupils.insert(pupil('a'));
    await store.close();
    await expect(pupils.insert(pupil('b'))).rejects.toThrow();
    await expect(store.events.read(document, 0)).rejects.toThrow();
    await expect(store.updates.append(update(1))).rejects.toThrow();
    await expect(store.files.put(Uint8Array.of(1))).rejects.toThrow();
  });

  test('replaces a record whose turn a process took that died with it', async () => {
    const store = await openMongoStore({ uri });
    const pupils = store.records.of(pupilType());
    await pupils.insert(pupil('left'));
    await db
      .collection<{ _id: string; holder: string }>('turns')
      .insertOne({ _id: 'pupils:left', holder: 'dead' });
    expect(await pupils.replace(pupil('left', { name: 'taken up' }), 1)).toBe('ok');
    expect(await pupils.get('left')).toMatchObject({ value: { name: 'taken up' }, revision: 2 });
    await store.close();
  });

  test('rejects an update that no document can hold, with the limit, and appends nothing', async () => {
    const updates = await openMongoUpdateLog(uri);
    await updates.create(document, 1);
    const huge = { document, updates: [{ update: new Uint8Array(16 * 2 ** 20), by: 'ada' }] };
    await expect(updates.append([...update(1), huge])).rejects.toThrow(/15728640 bytes/);
    expect((await updates.load(document))?.tail).toEqual([]);
    await updates.close();
  });

  test('reads no row that came too late for a compaction, and continues behind it', async () => {
    const updates = await openMongoUpdateLog(uri);
    const text: DocumentId = asId('late');
    await updates.create(text, 1);
    const values = [1, 2, 3].map((byte) => ({ update: Uint8Array.of(byte), by: 'ada' }));
    await updates.append([{ document: text, updates: values }]);
    await updates.compact(text, { upTo: 3, state: Uint8Array.of(9), authorship: Uint8Array.of(8) });
    await db.collection<{ _id: string; [field: string]: unknown }>('text-updates').insertOne({
      _id: `${text}:2`,
      document: text,
      firstSeq: 2,
      lastSeq: 5,
      at: '2026-11-24T09:00:00.000Z',
      updates: [2, 3, 4, 5].map((byte) => ({ bytes: Buffer.of(byte), by: 'late' })),
    });
    expect((await updates.load(text))?.tail).toEqual([]);
    const next = [{ document: text, updates: [{ update: Uint8Array.of(4), by: 'ada' }] }];
    expect(await updates.append(next)).toEqual(new Map([[text, 4]]));
    expect((await updates.load(text))?.tail.map(({ seq, by }) => `${seq} by ${by}`)).toEqual(['4 by ada']);
    await updates.close();
  });

  test('ignores what a compaction left behind when it was killed half-way', async () => {
    const updates = await openMongoUpdateLog(uri);
    const text: DocumentId = asId('killed');
    await updates.create(text, 1);
    const values = [1, 2].map((byte) => ({ update: Uint8Array.of(byte), by: 'ada' }));
    await updates.append([{ document: text, updates: values }]);
    const parts = db.collection<{ _id: string; [field: string]: unknown }>('text-snapshot-parts');
    await parts.insertOne({
      _id: 'orphan:0',
      document: text,
      snapshotId: 'orphan',
      part: 0,
      bytes: Buffer.of(66),
    });
    expect((await updates.load(text))?.tail).toHaveLength(2);
    await updates.compact(text, { upTo: 2, state: Uint8Array.of(9), authorship: Uint8Array.of(8) });
    expect([...((await updates.load(text))?.snapshot ?? [])]).toEqual([9]);
    expect(await parts.countDocuments({ document: text })).toBe(1);
    await updates.close();
  });

  test('rejects a file whose stored content has changed', async () => {
    const store = await openMongoStore({ uri });
    const hash = await store.files.put(Buffer.from('as it was'));
    await db.collection('file-parts').updateMany({}, { $set: { bytes: Buffer.from('as it is not') } });
    await expect(store.files.get(hash)).rejects.toThrow('damaged');
    await store.close();
  });

  test('follows a record type that changed between releases', async () => {
    const type = pupilType('changing');
    const before = { ...type, indexed: ['group'] as const, unique: [] };
    const first = await openMongoStore({ uri });
    await first.records.of(before).insert(pupil('a', { group: 'red', seat: 1 }));
    await first.records.of(before).insert(pupil('b', { group: 'red', seat: 2 }));
    await first.close();
    const second = await openMongoStore({ uri });
    expect(await second.records.of(type).count({ seat: { equals: 2 } })).toBe(1);
    expect(await second.records.of(type).insert(pupil('c', { group: 'red', seat: 2 }))).toBe('duplicate');
    await second.close();
    const third = await openMongoStore({ uri });
    expect(await third.records.of(before).insert(pupil('c', { group: 'red', seat: 2 }))).toBe('ok');
    await third.close();
  });

  test('refuses data of another format in words that help', async () => {
    const other = databaseUri(server ?? '', `concord-${randomUUID()}`);
    await (await openMongoStore({ uri: other })).close();
    const connection = await mongoose.createConnection(other).asPromise();
    const formats = connection.getClient().db(connection.name).collection('concord-format');
    await formats.updateOne({}, { $set: { format: 99 } });
    await expect(openMongoStore({ uri: other })).rejects.toThrow(
      /format 99.*Start the newer Concord that wrote it/,
    );
    await formats.updateOne({}, { $set: { format: -1 } });
    await expect(openMongoStore({ uri: other })).rejects.toThrow(/restore into this store is not finished/);
    await expect(openMongoUpdateLog(other)).rejects.toThrow(/restore into this store is not finished/);
    await connection.dropDatabase();
    await connection.close();
  });
});
