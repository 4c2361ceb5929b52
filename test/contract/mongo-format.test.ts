import { randomUUID } from 'node:crypto';
import mongoose, { type mongo } from 'mongoose';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  knownFormat,
  type MongoFormatStep,
  mongoFormatSteps,
} from '../../server/adapters/mongo/mongo-format.ts';
import { openMongoStore } from '../../server/adapters/mongo/mongo-store.ts';
import { asId, type DocumentId } from '../../shared/domain/ids.ts';
import { databaseUri } from '../support/services/database-uri.ts';
import { mongoUri } from '../support/services/mongo-uri.ts';

const server = mongoUri();
const document: DocumentId = asId('kept');

describe.skipIf(server === null)('the format of a MongoDB database', () => {
  let name: string;
  let uri: string;
  let client: mongo.MongoClient;

  beforeEach(async () => {
    name = `format-${randomUUID().slice(0, 8)}`;
    uri = databaseUri(server ?? '', name);
    client = (await mongoose.createConnection(uri).asPromise()).getClient();
    const store = await openMongoStore({ uri });
    await store.updates.create(document, 1);
    await store.close();
  });
  afterEach(async () => {
    for (const each of await databases()) await client.db(each).dropDatabase();
    await client.close();
  });

  async function databases(): Promise<readonly string[]> {
    const { databases: all } = await client.db('admin').admin().listDatabases();
    return all.map((each) => each.name).filter((each) => each.startsWith(name));
  }
  async function formatIn(database: string): Promise<unknown> {
    return (await client.db(database).collection('concord-format').findOne())?.['format'];
  }
  const colour: MongoFormatStep = {
    to: knownFormat + 1,
    run: async (db) => void (await db.collection('texts').updateMany({}, { $set: { colour: 'red' } })),
  };

  test('moves forward after a copy of what was there', async () => {
    await (await openMongoStore({ uri, steps: [...mongoFormatSteps, colour] })).close();
    expect(await formatIn(name)).toBe(knownFormat + 1);
    expect(await client.db(name).collection('texts').findOne()).toMatchObject({ colour: 'red' });
    const [copy = ''] = (await databases()).filter((each) => each !== name);
    expect(copy).toMatch(new RegExp(`-format-${knownFormat}-\\d+$`));
    expect(await formatIn(copy)).toBe(knownFormat);
    const old = await openMongoStore({ uri: databaseUri(server ?? '', copy) });
    expect(await old.updates.load(document)).toMatchObject({ schemaVersion: 1, tail: [] });
    await old.close();
    expect(await client.db(copy).collection('texts').findOne()).not.toHaveProperty('colour');
  });

  test('is moved once: the next start finds it as it should be', async () => {
    await (await openMongoStore({ uri, steps: [...mongoFormatSteps, colour] })).close();
    await (await openMongoStore({ uri, steps: [...mongoFormatSteps, colour] })).close();
    expect(await databases()).toHaveLength(2);
  });

  test('goes on where it was cut off', async () => {
    const failing: MongoFormatStep = {
      to: knownFormat + 2,
      run: () => Promise.reject(new Error('The database went away.')),
    };
    await expect(openMongoStore({ uri, steps: [...mongoFormatSteps, colour, failing] })).rejects.toThrow(
      'went away',
    );
    expect(await formatIn(name)).toBe(knownFormat + 1);
    const mended: MongoFormatStep = { to: knownFormat + 2, run: async () => {} };
    await (await openMongoStore({ uri, steps: [...mongoFormatSteps, colour, mended] })).close();
    expect(await formatIn(name)).toBe(knownFormat + 2);
  });

  test('is refused by a Concord that knows only an older one', async () => {
    await (await openMongoStore({ uri, steps: [...mongoFormatSteps, colour] })).close();
    await expect(openMongoStore({ uri })).rejects.toThrow(
      `format ${knownFormat + 1}, and this Concord knows formats up to ${knownFormat}`,
    );
  });

  test('[RT-8] leaves the snapshots of format 1 as they are, of which nobody recorded who wrote them', async () => {
    const old = client.db(name);
    type Old = { _id: string; [field: string]: unknown };
    await old.collection('concord-format').updateOne({}, { $set: { format: 1 } });
    const snapshot = { snapshotSeq: 4, deletedUpTo: 4, snapshotId: 'old', snapshotParts: 1 };
    await old.collection('texts').updateOne({}, { $set: snapshot });
    const part = { _id: 'old:0', document, snapshotId: 'old', part: 0, bytes: Buffer.of(9) };
    await old.collection<Old>('text-snapshot-parts').insertOne(part);
    const store = await openMongoStore({ uri });
    expect(await store.updates.load(document)).toMatchObject({
      snapshot: Uint8Array.of(9),
      authorship: null,
    });
    await store.close();
    expect(await formatIn(name)).toBe(knownFormat);
  });
});
