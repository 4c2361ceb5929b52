import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { openOwnedUpdateLog } from '../../server/adapters/mongo/mongo-update-log.ts';
import { systemTimers } from '../../server/adapters/system/system-timers.ts';
import type { OwnedUpdateLog } from '../../server/ports/text-owners.ts';
import { OwnedEngine } from '../../server/realtime/owned-engine.ts';
import { asId, type DocumentId } from '../../shared/domain/ids.ts';
import { textOf } from '../integration/realtime/support/text-of.ts';
import { type, wordsIn } from '../integration/realtime/support/typing.ts';
import { databaseUri } from '../support/services/database-uri.ts';
import { mongoUri } from '../support/services/mongo-uri.ts';

const serverUri = mongoUri();

describe.skipIf(serverUri === null)('[RT-9] an instance that is stopped', () => {
  const uri = databaseUri(serverUri ?? '', `owned-engine-${randomUUID()}`);
  let other: OwnedUpdateLog;
  beforeAll(async () => {
    other = await openOwnedUpdateLog(uri, 'other');
  });
  afterAll(() => other.close());

  async function start(instance: string): Promise<OwnedEngine> {
    const log = await openOwnedUpdateLog(uri, instance);
    const report = (error: unknown) => {
      throw error;
    };
    return new OwnedEngine({ log, timers: systemTimers, report });
  }

  async function openedBy(engine: OwnedEngine): Promise<{ document: DocumentId; doc: Y.Doc }> {
    const document: DocumentId = asId(randomUUID());
    await engine.create(document, textOf('Goods'), 'server');
    const owner = await engine.ownerOf(document);
    if (owner === undefined) throw new Error('The text was not made.');
    expect(await engine.claim(document, owner)).toBe(true);
    const doc = new Y.Doc();
    const opened = await engine.open(document);
    if (opened === undefined) throw new Error('The text is not there.');
    for (const update of [opened.snapshot, ...opened.tail]) Y.applyUpdate(doc, update);
    return { document, doc };
  }

  test('has stored what waited and given back every text it had open', async () => {
    const engine = await start('stopped');
    const texts = [await openedBy(engine), await openedBy(engine)];
    const stored = texts.map(({ document, doc }) =>
      engine.append(document, [{ update: type(doc, '<last>'), by: 'ada' }]),
    );
    await engine.stop();
    await Promise.all(stored);
    for (const { document } of texts) {
      const owner = await other.ownerOf(document);
      expect(owner?.instance).toBeNull();
      expect(await other.claim(document, owner ?? { instance: null, token: 0 })).toBe(true);
      const found = new Y.Doc();
      for (const { update } of (await other.load(document))?.tail ?? []) Y.applyUpdate(found, update);
      expect(wordsIn(found)).toContain('<last>');
    }
  });

  test('leaves alone what another took meanwhile', async () => {
    const engine = await start('late');
    const { document } = await openedBy(engine);
    const over = await other.ownerOf(document);
    await other.claim(document, over ?? { instance: null, token: 0 });
    const owner = await other.ownerOf(document);
    await engine.stop();
    expect(await other.ownerOf(document)).toEqual(owner);
    expect(owner?.instance).toBe('other');
  });
});
