import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteFiller } from '../../../server/adapters/sqlite/fill-sqlite-store.ts';
import { connectSqlite } from '../../../server/adapters/sqlite/sqlite-connection.ts';
import { readConfig } from '../../../server/config.ts';
import { explainStartFailure } from '../../../server/explain-start-failure.ts';
import { startConcord } from '../../../server/start-concord.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'concord-start-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

const unused = new URL('file:///not-used');

async function failureOf(environment: Readonly<Record<string, string>>): Promise<string> {
  const config = readConfig({ PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'silent', ...environment });
  const workers = { textEngine: unused, publish: unused };
  const started = startConcord({ config, workers });
  return started.then(() => 'started', explainStartFailure);
}

describe('a server that cannot start says why and what to do', () => {
  it('when the database file is damaged, and leaves it as it is', async () => {
    writeFileSync(
      join(dataDir, 'concord.db'),
      'this is no database at all, it is a page of words '.repeat(20),
    );
    expect(await failureOf({})).toMatch(/^The database file in DATA_DIR is damaged\./);
  });

  it('when a newer Concord wrote the data, in one sentence and without touching it', async () => {
    const path = join(dataDir, 'concord.db');
    const newer = connectSqlite(path);
    newer.exec('PRAGMA user_version = 99; CREATE TABLE theirs (id)');
    newer.close();
    expect(await failureOf({})).toMatch(
      /^The data is of format 99, and this Concord knows formats up to \d+\. Start the newer Concord that wrote it, or restore a backup\.$/,
    );
    const after = connectSqlite(path);
    expect(after.all('SELECT name FROM sqlite_schema', [])).toEqual([{ name: 'theirs' }]);
    after.close();
  });

  it('when a restore into its store was cut off', async () => {
    await openSqliteFiller(join(dataDir, 'concord.db')).close();
    expect(await failureOf({})).toMatch(/^A restore into this store is not finished\./);
  });

  it('when DATA_DIR is no folder', async () => {
    writeFileSync(join(dataDir, 'file'), '');
    expect(await failureOf({ DATA_DIR: join(dataDir, 'file', 'data') })).toMatch(
      /^DATA_DIR cannot be written\./,
    );
  });

  it('when no database answers', async () => {
    expect(await failureOf({ MONGODB_URI: 'mongodb://127.0.0.1:1/concord' })).toMatch(
      /^No database answers at MONGODB_URI\./,
    );
  });

  it('when the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? String(address.port) : '';
    expect(await failureOf({ PORT: port })).toMatch(/^The port is in use/);
    other.close();
  });
});
