import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  initialFacts,
  keptChanges,
  reduceFacts,
  statusOf,
  type SaveEvent,
} from '../../../client/collaboration/save-status.ts';

const changed = { type: 'changed' } as const;
const opened = { type: 'opened' } as const;
const offered = { type: 'sent', step: 'missing' } as const;
const sent = { type: 'sent', step: 'update' } as const;
const lost = { type: 'lost' } as const;
const acknowledged = (count: number) => ({ type: 'acknowledged', count }) as const;
const after = (events: readonly SaveEvent[], kept = 0) => events.reduce(reduceFacts, initialFacts(kept));
const statusAfter = (events: readonly SaveEvent[], kept = 0) => statusOf(after(events, kept));

describe('[RT-1] What the client says about its changes', () => {
  it('says saved only after the server acknowledged everything', () => {
    expect(statusAfter([opened])).toEqual({ kind: 'saving', kept: 0 });
    expect(statusAfter([opened, offered, acknowledged(1)])).toEqual({ kind: 'saved' });
    expect(statusAfter([opened, offered, acknowledged(1), changed, sent])).toEqual({
      kind: 'saving',
      kept: 1,
    });
    expect(statusAfter([opened, offered, acknowledged(1), changed, sent, acknowledged(2)])).toEqual({
      kind: 'saved',
    });
  });

  it('tells a reader whose first answer was refused that nothing of theirs is missing', () => {
    expect(statusAfter([opened, offered, { type: 'refused', count: 1 }])).toEqual({ kind: 'saved' });
  });

  it('counts changes kept here while the line is down, those of an earlier visit too', () => {
    expect(statusAfter([opened, offered, acknowledged(1), lost, changed, changed], 0)).toEqual({
      kind: 'offline',
      kept: 2,
    });
    expect(statusAfter([lost, changed], 5)).toEqual({ kind: 'offline', kept: 6 });
  });

  it('counts kept changes as saved when the message that offered everything is acknowledged', () => {
    const back = [lost, changed, changed, opened, offered] as const;
    expect(statusAfter(back, 3)).toEqual({ kind: 'saving', kept: 5 });
    expect(statusAfter([...back, acknowledged(1)], 3)).toEqual({ kind: 'saved' });
  });

  it('an update that went out before everything was offered says nothing about older changes', () => {
    expect(statusAfter([opened, changed, sent, acknowledged(1)], 4)).toEqual({ kind: 'saving', kept: 5 });
    expect(statusAfter([opened, changed, sent, offered, acknowledged(2)], 4)).toEqual({ kind: 'saved' });
  });

  it('an acknowledgement of a lost connection counts for nothing on the next', () => {
    const events = [opened, offered, acknowledged(1), changed, sent, lost, opened, acknowledged(2)] as const;
    expect(statusAfter(events)).toEqual({ kind: 'saving', kept: 1 });
  });

  it('says not saved while the storage fails or the answer is late, and recovers', () => {
    const waiting = [opened, offered, acknowledged(1), changed, sent] as const;
    expect(statusAfter([...waiting, { type: 'storage', state: 'failing' }])).toEqual({
      kind: 'not-saved',
      kept: 1,
    });
    expect(statusAfter([...waiting, { type: 'late' }])).toEqual({ kind: 'not-saved', kept: 1 });
    expect(statusAfter([...waiting, { type: 'late' }, acknowledged(2)])).toEqual({ kind: 'saved' });
  });

  it('[RT-4] says refused when a change was dropped', () => {
    expect(
      statusAfter([opened, offered, acknowledged(1), changed, sent, { type: 'refused', count: 1 }]),
    ).toEqual({
      kind: 'refused',
      kept: 1,
    });
  });

  it('[RT-3] says reload when the page is too old, and keeps saying it', () => {
    const turnedAway = { type: 'turned-away', reason: 'old-schema' } as const;
    expect(statusAfter([turnedAway, lost], 2)).toEqual({ kind: 'reload', kept: 2 });
  });

  it('keeps nothing of what was acknowledged, however long the session', () => {
    const typing = Array.from({ length: 1000 }, (_, index) => [changed, sent, acknowledged(index + 2)]);
    const facts = after([opened, offered, acknowledged(1), ...typing.flat()]);
    expect(facts).toMatchObject({ made: 1000, durable: 1000, acknowledged: 1001, unanswered: [] });
    expect(statusOf(facts)).toEqual({ kind: 'saved' });
  });

  it('never says saved while a change is not acknowledged, whatever happens', () => {
    const event = fc.oneof(
      fc.constantFrom<SaveEvent>(changed, opened, offered, sent, lost, { type: 'late' }),
      fc.nat(6).map((count): SaveEvent => acknowledged(count)),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), fc.nat(3), (events, kept) => {
        const facts = after(events, kept);
        expect(facts.durable).toBeLessThanOrEqual(facts.made);
        if (statusOf(facts).kind === 'saved') expect(keptChanges(facts)).toBe(0);
      }),
      { seed: 20_260_101 },
    );
  });
});
