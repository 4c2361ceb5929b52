import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routes } from '../../shared/contract/routes.ts';
import { type Drill, runDrill } from './support/run-drill.ts';
import { restoredServer } from './support/restored-server.ts';
import { runOperation } from '../support/server/start-program.ts';
import { databaseUri } from '../support/services/database-uri.ts';
import { mongoUri } from '../support/services/mongo-uri.ts';

const wire = mongoUri();
const newDatabase = () => databaseUri(wire ?? '', `drill-${randomUUID().slice(0, 8)}`);
type StoreName = 'embedded' | 'wire';
const stores: readonly StoreName[] = wire === null ? ['embedded'] : ['embedded', 'wire'];

async function newPlace(store: StoreName): Promise<Readonly<Record<string, string>>> {
  const DATA_DIR = join(await mkdtemp(join(tmpdir(), 'concord-drill-')), 'data');
  return { DATA_DIR, ...(store === 'wire' ? { MONGODB_URI: newDatabase() } : {}) };
}

describe.each(stores)('a backup of the %s store, made while five people write', (from) => {
  let drill: Drill;
  beforeAll(async () => {
    drill = await runDrill(await newPlace(from));
  });
  afterAll(() => drill?.remove());

  it('was made while the server acknowledged, and says what is in it', () => {
    expect(drill.acknowledgedMeanwhile).toBeGreaterThan(0);
    expect(drill.backup).toEqual({
      code: 0,
      output: expect.stringMatching(
        /^Backed up to .*: 2 ledgers with \d+ events, 2 texts, \d+ records, \d+ files\.$/m,
      ),
    });
  });

  it.each(stores)(
    'restores into an empty %s store with all that was acknowledged before it began',
    async (into) => {
      const place = await newPlace(into);
      const { code, output } = await runOperation(['restore', '--from', drill.directory], place);
      expect({ code, output }).toEqual({
        code: 0,
        output: expect.stringContaining('Every ledger verifies.'),
      });
      const server = await restoredServer(place, drill);
      try {
        const words = await server.words();
        expect(drill.acknowledgedBefore.filter((token) => !words.includes(token))).toEqual([]);
        expect(drill.acknowledgedBefore.length).toBeGreaterThanOrEqual(5);
        for (const documentId of drill.documents) {
          const verdict = await server.client.get(routes.verifyLedger, { params: { documentId } });
          expect(verdict).toMatchObject({ isIntact: true, problem: null });
        }
        const project = { params: { projectId: drill.projectId }, query: {} };
        const listed = await server.client.get(routes.listDocuments, project);
        expect(listed.items.map(({ id }) => id).sort()).toEqual([...drill.documents].sort());
        expect(await server.signInAll()).toEqual(drill.people.map(({ name }) => name));
        expect(await server.writes()).toBe('acknowledged');
      } finally {
        await server.stop();
      }
    },
  );

  it('does not bring back a session', async () => {
    expect(await readdir(join(drill.directory, 'records'))).not.toContain('sessions.jsonl');
  });

  it('is for the eyes of its owner', async () => {
    expect((await stat(drill.directory)).mode & 0o077).toBe(0);
  });

  it('is not restored over anything, in words that say so, and leaves what is there', async () => {
    const { code, output } = await runOperation(['restore', '--from', drill.directory], drill.place);
    expect({ code, output }).toEqual({ code: 1, output: expect.stringMatching(/is not empty/) });
  });

  it.each([
    ['ledgers.jsonl', /does not verify at event \d+: wrong-hash/],
    ['texts.jsonl', /texts.jsonl is damaged/],
    ['records/people.jsonl', /people.jsonl is damaged/],
  ])('with one letter of %s changed is refused before anything is written', async (name, sentence) => {
    const path = join(drill.directory, name);
    const whole = await readFile(path, 'utf8');
    const at = whole.lastIndexOf('a');
    const place = await newPlace('embedded');
    await writeFile(path, `${whole.slice(0, at)}b${whole.slice(at + 1)}`);
    try {
      const { code, output } = await runOperation(['restore', '--from', drill.directory], place);
      expect({ code, output }).toEqual({ code: 1, output: expect.stringMatching(sentence) });
      await expect(readdir(place['DATA_DIR'] ?? '')).rejects.toThrow('ENOENT');
    } finally {
      await writeFile(path, whole);
    }
  });

  it('without a file that a ledger names is refused', async () => {
    const files = join(drill.directory, 'files');
    const [folder = ''] = await readdir(files);
    const [hash = ''] = await readdir(join(files, folder));
    const path = join(files, folder, hash);
    const bytes = await readFile(path);
    await rm(path);
    try {
      const { code, output } = await runOperation(['verify', '--from', drill.directory], {});
      expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining(hash) });
    } finally {
      await writeFile(path, bytes);
    }
  });

  it('that was cut off before its end is no backup', async () => {
    const { code, output } = await runOperation(['verify', '--from', join(drill.directory, 'records')], {});
    expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining('holds no manifest.json') });
  });
});
