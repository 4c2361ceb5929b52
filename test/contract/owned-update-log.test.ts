import { randomUUID } from 'node:crypto';
import type { mongo } from 'mongoose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compactText } from '../../server/adapters/mongo/compact-text.ts';
import { connectMongo } from '../../server/adapters/mongo/connect-mongo.ts';
import { openOwnedUpdateLog } from '../../server/adapters/mongo/mongo-update-log.ts';
import { openTextCollections, type UpdatesDocument } from '../../server/adapters/mongo/text-collections.ts';
import { TextFence } from '../../server/adapters/mongo/text-fence.ts';
import { type OwnedUpdateLog, type Owner, OwnershipLost } from '../../server/ports/text-owners.ts';
import { asId, type DocumentId } from '../../shared/domain/ids.ts';
import { createDeferred } from '../support/deferred.ts';
import { databaseUri } from '../support/services/database-uri.ts';
import { mongoUri } from '../support/services/mongo-uri.ts';

const serverUri = mongoUri();
const nobody: Owner = { instance: null, token: 0 };

function fold(upTo = 0) {
  return { upTo, state: Uint8Array.of(9), authorship: Uint8Array.of(8) };
}

function group(document: DocumentId, by: string, ...values: readonly number[]) {
  return [{ document, updates: values.map((value) => ({ update: Uint8Array.of(value), by })) }];
}

/** What is stored, as `author:byte`, in order. */
async function stored(log: OwnedUpdateLog, document: DocumentId): Promise<readonly string[]> {
  const text = await log.load(document);
  return (text?.tail ?? []).map(({ by, update }) => `${by}:${update[0]}`);
}

describe.skipIf(serverUri === null)('[RT-2] a text in a store that instances share', () => {
  const uri = databaseUri(serverUri ?? '', `owned-${randomUUID()}`);
  const opened: OwnedUpdateLog[] = [];
  let first: OwnedUpdateLog;
  let second: OwnedUpdateLog;

  async function open(instance: string): Promise<OwnedUpdateLog> {
    const log = await openOwnedUpdateLog(uri, instance);
    opened.push(log);
    return log;
  }

  async function newText(): Promise<DocumentId> {
    const document: DocumentId = asId(randomUUID());
    await first.create(document, 1);
    await first.append(group(document, 'seed', 0));
    await first.release(document);
    return document;
  }

  async function claimed(log: OwnedUpdateLog, document: DocumentId): Promise<Owner> {
    const over = await log.ownerOf(document);
    expect(await log.claim(document, over ?? nobody)).toBe(true);
    const owner = log.owned().get(document);
    if (owner === undefined) throw new Error('It was claimed and is not owned.');
    return owner;
  }

  beforeAll(async () => {
    first = await open('first');
    second = await open('second');
  });
  afterAll(async () => {
    for (const log of opened) await log.close();
  });

  test('belongs to nobody once it was given back, and nobody may append to it', async () => {
    const document = await newText();
    expect(await second.ownerOf(document)).toEqual({ instance: null, token: 2 });
    expect(await second.append(group(document, 'second', 1))).toEqual(new Map());
    expect(await stored(first, document)).toEqual(['seed:0']);
    expect(await second.ownerOf(asId('unknown'))).toBeUndefined();
  });

  test('goes to one of many who claim it at the same moment', async () => {
    const document = await newText();
    const over = (await first.ownerOf(document)) ?? nobody;
    const logs = await Promise.all(Array.from({ length: 6 }, (_, index) => open(`crowd-${index}`)));
    const answers = await Promise.all(logs.map((log) => log.claim(document, over)));
    expect(answers.filter(Boolean)).toHaveLength(1);
    const owner = await first.ownerOf(document);
    expect(owner).toEqual({ instance: `crowd-${answers.indexOf(true)}`, token: over.token + 1 });
  });

  test('takes nothing more of the owner before, who knew the next number', async () => {
    const document = await newText();
    await claimed(first, document);
    await first.append(group(document, 'first', 1));
    await claimed(second, document);
    expect(await first.append(group(document, 'first', 2))).toEqual(new Map());
    expect(await first.append(group(document, 'first', 2))).toEqual(new Map());
    await second.append(group(document, 'second', 3));
    expect(await stored(second, document)).toEqual(['seed:0', 'first:1', 'second:3']);
    expect(await first.confirm(document)).toBe(false);
    expect(await second.confirm(document)).toBe(true);
  });

  test('takes nothing of the owner before when a compaction has freed the very number', async () => {
    const document = await newText();
    await claimed(first, document);
    await first.append(group(document, 'first', 1));
    await claimed(second, document);
    const seqs = await second.append(group(document, 'second', 2, 3));
    await second.compact(document, fold(seqs.get(document)));
    expect(await first.append(group(document, 'first', 4))).toEqual(new Map());
    await second.append(group(document, 'second', 5));
    expect(await stored(second, document)).toEqual(['second:5']);
    expect(await second.ownerOf(document)).toMatchObject({ instance: 'second' });
  });

  test('is compacted by its owner only', async () => {
    const document = await newText();
    await claimed(first, document);
    const seqs = await first.append(group(document, 'first', 1));
    await claimed(second, document);
    const late = first.compact(document, fold(seqs.get(document)));
    await expect(late).rejects.toThrow(OwnershipLost);
    expect((await second.load(document))?.snapshot).toBeNull();
  });

  test('keeps its owner and a growing token through compaction', async () => {
    const document = await newText();
    const { token } = await claimed(first, document);
    const seqs = await first.append(group(document, 'first', 1));
    await first.compact(document, fold(seqs.get(document)));
    expect(await second.ownerOf(document)).toEqual({ instance: 'first', token });
    expect(await claimed(second, document)).toEqual({ instance: 'second', token: token + 1 });
  });

  test('loses nothing to the owner before, which stood still in the midst of a compaction', async () => {
    const document = await newText();
    const over = await claimed(first, document);
    const seqs = await first.append(group(document, 'first', 1));
    const [connection, stoodStill, awake] = [
      await connectMongo(uri),
      createDeferred<void>(),
      createDeferred<void>(),
    ];
    const collections = await openTextCollections(connection.db);
    const fence = new TextFence('first');
    fence.hold(document, over.token);
    const deleteMany = async (filter: mongo.Filter<UpdatesDocument>) => {
      stoodStill.resolve();
      await awake.promise;
      return collections.updates.deleteMany(filter);
    };
    const updates = Object.assign(Object.create(collections.updates), { deleteMany });
    const late = compactText({ ...collections, updates }, { document, fence, ...fold(seqs.get(document)) });
    await stoodStill.promise;
    await claimed(second, document);
    const next = await second.append(group(document, 'second', 2));
    await second.compact(document, { ...fold(next.get(document)), state: Uint8Array.of(7) });
    awake.resolve();
    await late;
    expect((await second.load(document))?.snapshot).toEqual(Uint8Array.of(7));
    await connection.close();
  });

  test('stays with an instance whose thread started again', async () => {
    const document = await newText();
    await claimed(first, document);
    const again = await open('first');
    expect((await again.append(group(document, 'first', 1))).has(document)).toBe(true);
    expect(await again.confirm(document)).toBe(true);
  });

  test('that came back to an instance is not taken for the one it had before', async () => {
    const document = await newText();
    await claimed(first, document);
    const elsewhere = await open('first');
    await claimed(second, document);
    await claimed(elsewhere, document);
    expect(await first.append(group(document, 'first', 1))).toEqual(new Map());
    expect(await first.confirm(document)).toBe(false);
  });

  test('is not given back by the owner before', async () => {
    const document = await newText();
    await claimed(first, document);
    const owner = await claimed(second, document);
    await first.release(document);
    expect(await first.ownerOf(document)).toEqual(owner);
  });

  test('that was lost keeps nothing else of the same commit from being stored', async () => {
    const [lost, kept] = [await newText(), await newText()];
    await claimed(first, lost);
    await claimed(first, kept);
    await first.append([...group(lost, 'first', 1), ...group(kept, 'first', 1)]);
    await claimed(second, lost);
    const seqs = await first.append([...group(lost, 'first', 2), ...group(kept, 'first', 2)]);
    expect([...seqs.keys()]).toEqual([kept]);
    expect(await stored(second, kept)).toEqual(['seed:0', 'first:1', 'first:2']);
    expect(await stored(second, lost)).toEqual(['seed:0', 'first:1']);
  });

  test('holds everything that was answered, and no word of an owner after the next one came', async () => {
    const document = await newText();
    const logs = await Promise.all(['a', 'b', 'c'].map((name) => open(name)));
    const answered: string[] = [];
    await Promise.all(
      logs.map(async (log, who) => {
        // As many turns as it takes: who is quick has the text and who is slow only sees that it has not.
        for (let turn = 0; turn < 25 || answered.length < 20; turn++) {
          const over = (await log.ownerOf(document)) ?? nobody;
          if (turn % 5 === 0) await log.claim(document, over);
          const token = log.owned().get(document)?.token;
          if (token === undefined) continue;
          const by = `${token}/${'abc'[who]}`;
          if ((await log.append(group(document, by, turn))).has(document)) answered.push(`${by}:${turn}`);
        }
      }),
    );
    const all = await stored(first, document);
    expect(answered.filter((each) => !all.includes(each))).toEqual([]);
    const tokens = all.slice(1).map((each) => Number.parseInt(each, 10));
    expect(tokens).toEqual(tokens.toSorted((one, other) => one - other));
  });
});
