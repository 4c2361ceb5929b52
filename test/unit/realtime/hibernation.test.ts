import { afterEach, describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { systemTimers } from '../../../server/adapters/system/system-timers.ts';
import type { Timers } from '../../../server/ports/timers.ts';
import { TextEngineCore } from '../../../server/realtime/text-engine-core.ts';
import { asId, type DocumentId } from '../../../shared/domain/ids.ts';
import { textOf } from '../../integration/realtime/support/text-of.ts';
import { type } from '../../integration/realtime/support/typing.ts';
import { createFakeUpdateLog } from '../../support/fakes/fake-update-log.ts';

const document: DocumentId = asId('document');

/** The sweep waits for the test; everything else runs by itself. */
function handTimers() {
  const waiting = new Set<() => void>();
  let skipped = 0;
  const real = performance.now.bind(performance);
  vi.spyOn(performance, 'now').mockImplementation(() => real() + skipped);
  const timers: Timers = {
    after(milliseconds, run) {
      if (milliseconds < 1000) return systemTimers.after(milliseconds, run);
      waiting.add(run);
      return () => waiting.delete(run);
    },
  };
  return {
    timers,
    pass(milliseconds: number) {
      skipped += milliseconds;
      const due = [...waiting];
      waiting.clear();
      for (const run of due) run();
    },
  };
}

function startWatched() {
  const hand = handTimers();
  const log = createFakeUpdateLog();
  let loads = 0;
  const engine = new TextEngineCore({
    log: {
      ...log,
      load(id) {
        loads += 1;
        return log.load(id);
      },
    },
    timers: hand.timers,
    report: () => {},
    commitWindowMs: 0,
  });
  return { engine, hand, loadsOf: () => loads };
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('[RT-6] a text that nobody reads or writes', () => {
  test('leaves the memory while its room stays open, and is the same when it is asked for again', async () => {
    const { engine, hand, loadsOf } = startWatched();
    await engine.create(document, textOf('The officer'), 'founder');
    const doc = new Y.Doc();
    Y.applyUpdate(doc, (await engine.open(document))?.snapshot ?? new Uint8Array());
    const before = await engine.freeze(document);
    const at = '2026-03-02T09:00:00.000Z';
    await engine.append(document, [{ update: type(doc, 'First, '), by: 'ada', at }]);
    const written = await engine.writing(document, 'c1');
    const loads = loadsOf();
    await engine.writing(document, 'c1');
    expect(loadsOf()).toBe(loads);
    hand.pass(10_000);
    await engine.writing(document, 'c1');
    expect(loadsOf()).toBe(loads);
    hand.pass(20_001);
    expect(await engine.writing(document, 'c1')).toEqual(written);
    expect(loadsOf()).toBe(loads + 1);
    expect((await engine.freeze(document)).content).toHaveLength(before.content.length);
    await engine.stop();
  });
});
