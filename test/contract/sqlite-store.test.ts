import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSqliteFiller } from '../../server/adapters/sqlite/fill-sqlite-store.ts';
import { openSqliteReader } from '../../server/adapters/sqlite/read-sqlite-store.ts';
import { openSqlite } from '../../server/adapters/sqlite/open-sqlite.ts';
import { connectSqlite } from '../../server/adapters/sqlite/sqlite-connection.ts';
import { bringToNewestFormat, formatSteps } from '../../server/adapters/sqlite/sqlite-format.ts';
import { openSqliteStore } from '../../server/adapters/sqlite/sqlite-store.ts';
import { createSqliteEventLog } from '../../server/adapters/sqlite/sqlite-event-log.ts';
import { createSqliteRecords } from '../../server/adapters/sqlite/sqlite-records.ts';
import {
  createSqliteUpdateLog,
  openSqliteUpdateLog,
} from '../../server/adapters/sqlite/sqlite-update-log.ts';
import { asId, type DocumentId } from '../../shared/domain/ids.ts';
import { pupil, pupilType } from '../support/pupil-records.ts';

const document: DocumentId = asId('document');
let directory = '';
let files = 0;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'concord-sqlite-store-'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

function newPath(): string {
  files += 1;
  return join(directory, `${files}.db`);
}

function megabyte(by: string) {
  return [{ document, updates: [{ update: new Uint8Array(2 ** 20), by }] }];
}

describe('a SQLite database', () => {
  test('[RT-1] writes ahead and syncs every commit', () => {
    const connection = openSqlite(newPath());
    expect(connection.all('PRAGMA journal_mode', [])).toEqual([{ journal_mode: 'wal' }]);
    expect(connection.all('PRAGMA synchronous', [])).toEqual([{ synchronous: 2 }]);
    connection.close();
  });

  test('rejects everything once it is closed', async () => {
    const path = newPath();
    const store = openSqliteStore({ path });
    const pupils = store.records.of(pupilType());
    await pupils.insert(pupil('a'));
    await store.close();
    await store.close();
    await expect(pupils.insert(pupil('b'))).rejects.toThrow('closed');
    await expect(pupils.get('a')).rejects.toThrow('closed');
    await expect(store.events.read(document, 0)).rejects.toThrow('closed');
    await expect(store.updates.create(document, 1)).rejects.toThrow('closed');
    const reopened = openSqliteStore({ path });
    expect(await reopened.records.of(pupilType()).count({})).toBe(1);
    await reopened.close();
  });

  test('rejects an append to a full disk with the reason, keeps what was there, and goes on when there is room', async () => {
    const connection = openSqlite(newPath());
    const updates = createSqliteUpdateLog(connection);
    await updates.create(document, 1);
    connection.exec('PRAGMA max_page_count = 100');
    await expect(updates.append(megabyte('ada'))).rejects.toThrow(/full/);
    expect((await updates.load(document))?.tail).toEqual([]);
    connection.exec('PRAGMA max_page_count = 100000');
    expect(await updates.append(megabyte('ada'))).toEqual(new Map([[document, 1]]));
    connection.close();
  });

  test('rejects writes where it may only read', async () => {
    const connection = openSqlite(newPath());
    const updates = createSqliteUpdateLog(connection);
    const pupils = createSqliteRecords(connection).of(pupilType());
    await updates.create(document, 1);
    connection.exec('PRAGMA query_only = 1');
    await expect(updates.append(megabyte('ada'))).rejects.toThrow(/readonly/);
    await expect(pupils.insert(pupil('a'))).rejects.toThrow(/readonly/);
    const event = {
      document,
      seq: 1,
      at: '2026-11-24T09:00:00.000Z',
      prev: '',
      hash: '',
      type: 'draftingReopened' as const,
      data: {},
      actor: { kind: 'clock' as const },
    };
    await expect(createSqliteEventLog(connection).append(document, 0, [event])).rejects.toThrow(/readonly/);
    connection.close();
  });

  test('appends all of a group or nothing', async () => {
    const connection = openSqlite(newPath());
    const updates = createSqliteUpdateLog(connection);
    await updates.create(document, 1);
    const unknown = { document: asId<DocumentId>('unknown'), updates: [] };
    await expect(updates.append([...megabyte('ada'), unknown])).rejects.toThrow('no such text');
    expect((await updates.load(document))?.tail).toEqual([]);
    connection.close();
  });

  test('is shared by a handle of its own for the text engine', async () => {
    const path = newPath();
    const store = openSqliteStore({ path });
    const updates = openSqliteUpdateLog(path);
    await updates.create(document, 3);
    await updates.append(megabyte('ada'));
    expect((await store.updates.load(document))?.tail).toHaveLength(1);
    await updates.close();
    await store.close();
  });

  test('follows a record type that changed between releases', async () => {
    const path = newPath();
    const first = openSqliteStore({ path });
    const before = { ...pupilType(), indexed: ['group'] as const, unique: [] };
    const old = first.records.of(before);
    await old.insert(pupil('a', { group: 'red', seat: 1 }));
    await old.insert(pupil('b', { group: 'red', seat: 2 }));
    await first.close();
    const second = openSqliteStore({ path });
    const now = second.records.of(pupilType());
    expect(await now.count({ seat: { equals: 2 } })).toBe(1);
    expect(await now.insert(pupil('c', { group: 'red', seat: 2 }))).toBe('duplicate');
    await second.close();
    const third = openSqliteStore({ path });
    expect(await third.records.of(before).insert(pupil('c', { group: 'red', seat: 2 }))).toBe('ok');
    await third.close();
  });
});

const newest = formatSteps.at(-1)?.to ?? 0;

describe('the format of a SQLite database', () => {
  test('refuses data of a newer Concord in words that help, and leaves it alone', () => {
    const path = newPath();
    const connection = connectSqlite(path);
    connection.exec('PRAGMA user_version = 99');
    connection.close();
    expect(() => openSqliteStore({ path })).toThrow(/format 99.*Start the newer Concord/);
    const unchanged = connectSqlite(path);
    expect(unchanged.all('SELECT name FROM sqlite_schema', [])).toEqual([]);
    unchanged.close();
  });

  test('moves forward after a copy of what was there', async () => {
    const path = newPath();
    const steps = [...formatSteps, { to: newest + 1, sql: 'ALTER TABLE texts ADD COLUMN colour TEXT' }];
    const connection = openSqlite(path);
    connection.run('INSERT INTO texts VALUES (?, 1, 0, 0)', ['kept']);
    bringToNewestFormat(connection, path, steps);
    expect(connection.all('SELECT document, colour FROM texts', [])).toEqual([
      { document: 'kept', colour: null },
    ]);
    connection.close();
    const backup = (await readdir(directory)).find((name) => name.endsWith('.backup'));
    const copy = connectSqlite(join(directory, backup ?? 'no backup was made'));
    expect(copy.all('PRAGMA user_version', [])).toEqual([{ user_version: newest }]);
    expect(copy.all('SELECT document FROM texts', [])).toEqual([{ document: 'kept' }]);
    copy.close();
  });

  test('is refused while a restore fills it, also when that was cut off', () => {
    const path = newPath();
    const filler = openSqliteFiller(path);
    expect(() => openSqliteStore({ path })).toThrow(/restore into this store is not finished/);
    expect(() => openSqliteFiller(path)).toThrow(/There is a database/);
    void filler.close();
  });

  test('has no table that a backup would leave out', () => {
    const path = newPath();
    const connection = openSqlite(path);
    expect(() => openSqliteReader(path)).not.toThrow();
    connection.exec('CREATE TABLE something_new (id)');
    expect(() => openSqliteReader(path)).toThrow(/does not know what to do with the table something_new/);
    connection.close();
  });

  test('is not moved forward by a backup, which asks for the server to do it', () => {
    const path = newPath();
    const connection = openSqlite(path);
    connection.exec('PRAGMA user_version = 0');
    connection.close();
    expect(() => openSqliteReader(path)).toThrow(/Start this Concord on it once/);
    expect(() => openSqliteReader(newPath())).toThrow(/nothing to back up/);
  });

  test('keeps the snapshots of format 1, of which nobody recorded who wrote them', async () => {
    const path = newPath();
    const old = connectSqlite(path);
    bringToNewestFormat(old, path, formatSteps.slice(0, 1));
    old.run('INSERT INTO texts VALUES (?, 1, 4, 4)', [document]);
    old.run('INSERT INTO text_snapshots VALUES (?, ?)', [document, Uint8Array.of(9)]);
    old.close();
    const store = openSqliteStore({ path });
    expect(await store.updates.load(document)).toMatchObject({
      snapshot: Uint8Array.of(9),
      snapshotSeq: 4,
      authorship: null,
    });
    await store.close();
  });

  test('stays as it was when a step fails', () => {
    const path = newPath();
    const connection = openSqlite(path);
    const broken = [
      ...formatSteps,
      { to: newest + 1, sql: 'CREATE TABLE half (id)' },
      { to: newest + 2, sql: 'INSERT INTO nowhere VALUES (1)' },
    ];
    expect(() => bringToNewestFormat(connection, path, broken)).toThrow('nowhere');
    expect(connection.all('PRAGMA user_version', [])).toEqual([{ user_version: newest }]);
    expect(connection.all("SELECT name FROM sqlite_schema WHERE name = 'half'", [])).toEqual([]);
    connection.close();
  });
});
