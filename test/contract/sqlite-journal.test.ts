import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSqlite } from '../../server/adapters/sqlite/open-sqlite.ts';
import { connectSqlite } from '../../server/adapters/sqlite/sqlite-connection.ts';
import { bringToNewestFormat, formatSteps } from '../../server/adapters/sqlite/sqlite-format.ts';
import { openSqliteStore } from '../../server/adapters/sqlite/sqlite-store.ts';
import { createSqliteUpdateLog } from '../../server/adapters/sqlite/sqlite-update-log.ts';
import { asId, type DocumentId } from '../../shared/domain/ids.ts';

const document: DocumentId = asId('document');
let directory = '';
let files = 0;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'concord-sqlite-journal-'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

function newPath(): string {
  files += 1;
  return join(directory, `${files}.db`);
}

describe('the journal of texts in SQLite', () => {
  test('[RT-2] gives each text its own when the journal is long, all of it or nothing', async () => {
    const connection = openSqlite(newPath());
    const updates = createSqliteUpdateLog(connection);
    const others = Array.from({ length: 3 }, (_, index) => asId<DocumentId>(`other-${index}`));
    for (const each of [document, ...others]) await updates.create(each, 1);
    const count = (table: string) => connection.all(`SELECT count(*) AS rows FROM ${table}`, []);
    const appendTo = (each: DocumentId, value: number) =>
      updates.append([{ document: each, updates: [{ update: Uint8Array.of(value), by: 'ada' }] }]);
    for (let value = 1; value < 32; value += 1) await appendTo(others[value % 3] ?? document, value);
    expect(count('text_tails')).toEqual([{ rows: 0 }]);
    connection.exec(
      "CREATE TRIGGER full BEFORE INSERT ON text_tails BEGIN SELECT RAISE(FAIL, 'no room'); END",
    );
    await expect(appendTo(document, 32)).rejects.toThrow('no room');
    expect((await updates.load(document))?.tail).toEqual([]);
    connection.exec('DROP TRIGGER full');
    await appendTo(document, 32);
    expect(count('text_journal')).toEqual([{ rows: 0 }]);
    expect(count('text_tails')).toEqual([{ rows: 4 }]);
    const tail = (await updates.load(others[1] ?? document))?.tail ?? [];
    expect(tail.map(({ seq, update }) => [seq, update[0]])).toEqual(
      Array.from({ length: 11 }, (_, index) => [index + 1, 1 + 3 * index]),
    );
    connection.close();
  });

  test('keeps the updates of format 2, each with its writer and time', async () => {
    const path = newPath();
    const old = connectSqlite(path);
    bringToNewestFormat(old, path, formatSteps.slice(0, 2));
    old.run('INSERT INTO texts VALUES (?, 1, 4, 6)', [document]);
    const at = ['2026-03-01T08:00:00.000Z', '2026-03-02T08:00:00.000Z'] as const;
    old.run('INSERT INTO text_updates VALUES (?, 5, ?, ?, ?)', [document, Uint8Array.of(1, 2), at[0], 'zoë']);
    old.run('INSERT INTO text_updates VALUES (?, 6, ?, ?, ?)', [document, Uint8Array.of(0), at[1], 'a "b"']);
    old.close();
    const store = openSqliteStore({ path });
    expect((await store.updates.load(document))?.tail).toEqual([
      { seq: 5, update: Uint8Array.of(1, 2), at: at[0], by: 'zoë' },
      { seq: 6, update: Uint8Array.of(0), at: at[1], by: 'a "b"' },
    ]);
    expect(
      await store.updates.append([{ document, updates: [{ update: Uint8Array.of(3), by: 'ada' }] }]),
    ).toEqual(new Map([[document, 7]]));
    await store.close();
  });
});
