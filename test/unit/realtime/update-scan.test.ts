import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { isEmptyUpdate, scanUpdate } from '../../../server/realtime/update-scan.ts';

const seed = 20_260_101;

type Step =
  | { readonly act: 'type'; readonly at: number; readonly words: string }
  | { readonly act: 'erase'; readonly at: number }
  | { readonly act: 'mark'; readonly at: number; readonly href: string }
  | { readonly act: 'block'; readonly value: string | number | boolean | readonly number[] };

const steps = fc.array(
  fc.oneof(
    fc.record({
      act: fc.constant('type' as const),
      at: fc.nat(50),
      words: fc.string({ unit: 'binary', minLength: 1 }),
    }),
    fc.record({ act: fc.constant('erase' as const), at: fc.nat(50) }),
    fc.record({ act: fc.constant('mark' as const), at: fc.nat(50), href: fc.string() }),
    fc.record({
      act: fc.constant('block' as const),
      value: fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.double(), fc.array(fc.nat())),
    }),
  ),
  { minLength: 1, maxLength: 12 },
);

function play(moves: readonly Step[]): { readonly doc: Y.Doc; readonly updates: readonly Uint8Array[] } {
  const doc = new Y.Doc();
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  const text = new Y.XmlText();
  doc.getXmlFragment('default').insert(0, [text]);
  for (const move of moves) doc.transact(() => playOne(doc, text, move));
  return { doc, updates };
}

function playOne(doc: Y.Doc, text: Y.XmlText, move: Step): void {
  if (move.act === 'block') {
    const block = new Y.XmlElement<{ [name: string]: typeof move.value }>('clause');
    block.setAttribute('value', move.value);
    doc.getMap('blocks').set('last', block);
    return;
  }
  const at = Math.min(move.at, text.length);
  if (move.act === 'type') text.insert(at, move.words);
  else if (move.act === 'erase' && at < text.length) text.delete(at, 1);
  else if (move.act === 'mark') text.format(0, at, { link: { href: move.href } });
}

describe('Reading an update without building it', () => {
  it('takes whatever Yjs writes, and finds the clocks that Yjs finds', () => {
    fc.assert(
      fc.property(steps, (moves) => {
        const { doc, updates } = play(moves);
        for (const update of [...updates, Y.mergeUpdates([...updates]), Y.encodeStateAsUpdate(doc)]) {
          const scan = scanUpdate(update);
          const { from, to } = Y.parseUpdateMeta(update);
          expect(scan).toBeDefined();
          expect(new Map(scan?.ranges.map((range) => [range.client, range.from]))).toEqual(from);
          expect(new Map(scan?.ranges.map((range) => [range.client, range.to]))).toEqual(to);
        }
      }),
      { seed, numRuns: 100 },
    );
  });

  it('what it takes, Yjs applies: bytes changed at random', () => {
    fc.assert(
      fc.property(steps, fc.nat(), fc.integer({ min: 0, max: 255 }), (moves, place, byte) => {
        const update = Uint8Array.from(Y.encodeStateAsUpdate(play(moves).doc));
        update[place % update.length] = byte;
        if (scanUpdate(update) === undefined) return;
        for (const doc of [new Y.Doc(), play(moves).doc]) {
          Y.applyUpdate(doc, update);
          Y.encodeStateAsUpdate(doc);
        }
      }),
      { seed, numRuns: 1500, endOnFailure: true },
    );
  });

  it('what it takes, Yjs applies and merges: bytes made up', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 40 }), (update) => {
        const scan = scanUpdate(update);
        if (scan === undefined) return;
        const doc = new Y.Doc();
        Y.applyUpdate(doc, update);
        Y.mergeUpdates([update, Y.encodeStateAsUpdate(doc)]);
      }),
      { seed, numRuns: 20_000 },
    );
  });

  it('refuses an item that refers to its own future, which makes Yjs throw', () => {
    const update = Uint8Array.of(1, 1, 5, 0, 0x84, 5, 7, 1, 120, 0);
    expect(() => Y.applyUpdate(new Y.Doc(), update)).toThrow();
    expect(scanUpdate(update)).toBeUndefined();
  });

  it('refuses every update that was cut short', () => {
    const update = Y.encodeStateAsUpdate(play([{ act: 'type', at: 0, words: 'All of it' }]).doc);
    for (let length = 0; length < update.length; length++) {
      expect(scanUpdate(update.subarray(0, length))).toBeUndefined();
    }
  });

  it('refuses V2 updates, bytes after the end, and counts without content', () => {
    const { doc } = play([{ act: 'type', at: 0, words: 'Words' }]);
    const update = Y.encodeStateAsUpdate(doc);
    expect(scanUpdate(Y.encodeStateAsUpdateV2(doc))).toBeUndefined();
    expect(scanUpdate(Uint8Array.from([...update, 0]))).toBeUndefined();
    expect(scanUpdate(Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0x0f))).toBeUndefined();
  });

  it('tells an update without content from one with a deletion only', () => {
    const { doc } = play([{ act: 'type', at: 0, words: 'Words' }]);
    const before = Y.encodeStateVector(doc);
    doc.getXmlFragment('default').delete(0, 1);
    const empty = scanUpdate(Uint8Array.of(0, 0));
    const deletion = scanUpdate(Y.encodeStateAsUpdate(doc, before));
    expect(empty !== undefined && isEmptyUpdate(empty)).toBe(true);
    expect(deletion !== undefined && isEmptyUpdate(deletion)).toBe(false);
  });

  it('refuses a document inside a document, and nesting that would overflow a stack', () => {
    const doc = new Y.Doc();
    doc.getMap('root').set('inner', new Y.Doc());
    expect(scanUpdate(Y.encodeStateAsUpdate(doc))).toBeUndefined();
    let nested: unknown = 1;
    for (let depth = 0; depth < 40; depth++) nested = [nested];
    const deep = new Y.Doc();
    deep.getMap('root').set('deep', nested);
    expect(scanUpdate(Y.encodeStateAsUpdate(deep))).toBeUndefined();
  });
});
