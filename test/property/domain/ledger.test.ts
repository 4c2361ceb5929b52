import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LedgerEvent } from '../../../shared/domain/events.ts';
import { asId } from '../../../shared/domain/ids.ts';
import { genesis, seal, verifyChain } from '../../../shared/domain/ledger.ts';
import { givenStage } from '../../support/builders/stage-stories.ts';

const ledger = givenStage('published').events;

type Path = readonly (string | number)[];

/** The places of all leaves in an event: every letter that its hash must cover. */
function leavesOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const parts = Object.entries(value);
  return parts.length === 0 ? [path] : parts.flatMap(([name, part]) => leavesOf(part, [...path, name]));
}

function changedAt<T>(value: T, path: Path, change: unknown): T {
  const copy = structuredClone(value);
  const last = path.at(-1);
  let place: unknown = copy;
  for (const step of path.slice(0, -1)) place = Reflect.get(Object(place), step);
  if (last === undefined) throw new Error('A leaf has a place.');
  Reflect.set(Object(place), last, change);
  return copy;
}

const places = ledger.flatMap((event, index) => leavesOf(event).map((path) => ({ index, path })));
const replacement = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));

function leafAt(event: LedgerEvent, path: Path): unknown {
  return path.reduce<unknown>((place, step) => Reflect.get(Object(place), step), event);
}

describe('the chain of a ledger', () => {
  test('[LE-1] of an untouched ledger is intact', () => {
    expect(verifyChain(ledger)).toEqual({
      intact: true,
      events: ledger.length,
      lastHash: ledger.at(-1)?.hash,
    });
    expect(verifyChain([])).toEqual({ intact: true, events: 0, lastHash: genesis });
  });

  test('[LE-1] any change of any single value in any event is found', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), replacement, ({ index, path }, change) => {
        const event = ledger[index];
        fc.pre(event !== undefined && leafAt(event, path) !== change);
        const altered = ledger.map((one, at) => (at === index ? changedAt(one, path, change) : one));
        expect(verifyChain(altered).intact).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  test('[LE-1] an event altered and sealed again is found where the next one points to it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: ledger.length - 2 }), (index) => {
        const event = ledger[index];
        if (event === undefined) throw new Error('No such event.');
        const { document, seq, prev, actor } = event;
        const forged = seal({
          document,
          seq,
          prev,
          actor,
          at: '2020-01-01T00:00:00.000Z',
          event: plain(event),
        });
        const altered = ledger.map((one, at) => (at === index ? forged : one));
        expect(verifyChain(altered)).toEqual({ intact: false, seq: index + 2, problem: 'wrong-prev' });
      }),
    );
  });

  test('[LE-4] a missing, doubled or moved event is found', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: ledger.length - 2 }), (index) => {
        const without = ledger.filter((_, at) => at !== index);
        const doubled = [...ledger.slice(0, index + 1), ...ledger.slice(index)];
        expect(verifyChain(without)).toMatchObject({ intact: false, seq: index + 1, problem: 'gap' });
        expect(verifyChain(doubled)).toMatchObject({ intact: false, seq: index + 2, problem: 'gap' });
      }),
    );
  });

  test('[LE-1] an event of another document is found', () => {
    const foreign = ledger.map((one, at) =>
      at === 1 ? { ...one, document: asId<typeof one.document>('x') } : one,
    );
    expect(verifyChain(foreign)).toEqual({ intact: false, seq: 2, problem: 'wrong-document' });
  });

  test('[LE-1] a field that was slipped in is found', () => {
    const slipped = ledger.map((one, at) => (at === 2 ? { ...one, note: 'hello' } : one));
    expect(verifyChain(slipped)).toEqual({ intact: false, seq: 3, problem: 'wrong-hash' });
  });
});

function plain(event: LedgerEvent) {
  const { document, seq, at, actor, prev, hash, ...rest } = event;
  return rest;
}
