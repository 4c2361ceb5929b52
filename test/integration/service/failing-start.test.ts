import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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
