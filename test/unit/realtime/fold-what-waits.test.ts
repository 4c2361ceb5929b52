import * as Y from 'yjs';
import { expect, test } from 'vitest';
import { systemTimers } from '../../../server/adapters/system/system-timers.ts';
import { TextEngineCore } from '../../../server/realtime/text-engine-core.ts';
import { asId, type DocumentId } from '../../../shared/domain/ids.ts';
import { textOf } from '../../integration/realtime/support/text-of.ts';
import { type, wordsIn } from '../../integration/realtime/support/typing.ts';
import { createDeferred } from '../../support/deferred.ts';
import { createFailureSwitch } from '../../support/fakes/failure-switch.ts';
import { createFakeUpdateLog } from '../../support/fakes/fake-update-log.ts';

const document: DocumentId = asId('document');

async function start() {
  const failure = createFailureSwitch();
  const log = createFakeUpdateLog(failure);
  let isOpen = createDeferred<void>();
  isOpen.resolve();
  const engine = new TextEngineCore({
    log: {
      ...log,
      async append(group) {
        await isOpen.promise;
        return log.append(group);
      },
    },
    timers: systemTimers,
    report: () => {},
  });
  await engine.create(document, textOf('The first words.'), 'ada');
  const doc = new Y.Doc();
  Y.applyUpdate(doc, await engine.diff(document, Uint8Array.of(0)));
  const typed = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ update: type(doc, `${index} `), by: 'ada' }));
  const hold = () => {
    isOpen = createDeferred<void>();
    return () => isOpen.resolve();
  };
  return { engine, log, failure, typed, hold };
}

test('[RT-6] a fold takes in what was on its way to the storage, and leaves nothing of it in the tail', async () => {
  const { engine, log, typed, hold } = await start();
  const release = hold();
  const durable = engine.append(document, typed(400));
  const folded = engine.compact(document);
  release();
  await durable;
  const doc = new Y.Doc();
  Y.applyUpdate(doc, await folded);
  expect(wordsIn(doc)).toContain('399 ');
  expect((await log.load(document))?.tail).toEqual([]);
  await engine.stop();
});

test('[RT-6] a text is given folded while nothing can be stored, and stored when it can', async () => {
  const { engine, log, failure, typed } = await start();
  await engine.freeze(document);
  failure.set(new Error('The disk is full.'));
  const durable = engine.append(document, typed(3));
  const doc = new Y.Doc();
  Y.applyUpdate(doc, await engine.compact(document));
  expect(wordsIn(doc)).toContain('2 ');
  failure.clear();
  await durable;
  await engine.compact(document);
  expect((await log.load(document))?.tail).toEqual([]);
  await engine.stop();
});
