/** The decoder of frames against a grammar of them: whole, cut, lengthened, and with any byte changed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { readFrame } from '../../../server/realtime/frame-reader.ts';
import { frame, presenceBody } from '../../integration/realtime/support/test-socket.ts';

/** Pinned, so that what fails here fails everywhere; fast-check prints the path of a failure below it. */
const seed = 20_261_125;
const runs = { seed, numRuns: 1_000 };

const word = fc.string({ unit: 'grapheme', maxLength: 12 });
type Edit = {
  readonly at: number;
  readonly words: string;
  readonly removed: number;
  readonly isBold: boolean;
};
const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(40),
  words: word,
  removed: fc.nat(6),
  isBold: fc.boolean(),
});

/** An update as an editor makes one: clauses, words, marks, deletions. */
const update = fc.array(edit, { minLength: 1, maxLength: 8 }).map((edits) => {
  const doc = new Y.Doc();
  const clause = new Y.XmlElement('clause');
  const text = new Y.XmlText();
  clause.insert(0, [text]);
  clause.setAttribute('id', 'c1');
  doc.getXmlFragment('default').insert(0, [clause]);
  for (const { at, words, removed, isBold } of edits) {
    const place = Math.min(at, text.length);
    text.insert(place, words, isBold ? { strong: {} } : {});
    text.delete(Math.min(place, text.length), Math.min(removed, text.length - place));
  }
  return doc;
});
const vector = update.map((doc) => frame(0, 0, Y.encodeStateVector(doc)));
const change = fc
  .tuple(fc.constantFrom(1, 2), update)
  .map(([step, doc]) => frame(0, step, Y.encodeStateAsUpdate(doc)));
const presence = fc
  .array(fc.record({ client: fc.nat(), clock: fc.nat(1000), state: fc.dictionary(word, word) }), {
    maxLength: 3,
  })
  .map((entries) => frame(1, presenceBody(entries)));
const whole = fc.oneof(vector, change, presence, fc.constant(frame(3)));

describe('A frame', () => {
  it('that is whole is read as what it is', () => {
    fc.assert(
      fc.property(whole, (bytes) => {
        expect(readFrame(bytes).type).not.toBe('malformed');
      }),
      runs,
    );
  });

  it('[RT-4] that is cut at any byte is malformed', () => {
    fc.assert(
      fc.property(whole, fc.nat(), (bytes, cut) => {
        expect(readFrame(bytes.subarray(0, cut % bytes.length)).type).toBe('malformed');
      }),
      runs,
    );
  });

  it('[RT-4] with anything behind its end is malformed', () => {
    fc.assert(
      fc.property(whole, fc.uint8Array({ minLength: 1, maxLength: 9 }), (bytes, rest) => {
        expect(readFrame(Uint8Array.from([...bytes, ...rest])).type).toBe('malformed');
      }),
      runs,
    );
  });

  it('[RT-4] with changed bytes is refused, or is a change that every editor can apply', () => {
    const flips = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(whole, flips, (bytes, changes) => {
        const altered = Uint8Array.from(bytes);
        for (const [at, value] of changes) altered[at % altered.length] = value;
        const read = readFrame(altered);
        if (read.type === 'change') expect(() => Y.applyUpdate(new Y.Doc(), read.update)).not.toThrow();
      }),
      { ...runs, numRuns: 4_000 },
    );
  });

  it('[RT-4] of any bytes at all never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(() => readFrame(bytes)).not.toThrow();
      }),
      { ...runs, numRuns: 10_000 },
    );
  });

  it('[RT-4] that holds an update of the second encoding is malformed', () => {
    fc.assert(
      fc.property(update, (doc) => {
        expect(readFrame(frame(0, 2, Y.encodeStateAsUpdateV2(doc))).type).toBe('malformed');
      }),
      runs,
    );
  });

  it('[RT-4] of a length that is not there is malformed at once, whatever it promises', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 2 ** 40 }), fc.constantFrom(0, 1, 2), (length, step) => {
        const promised = frame(0, step, length);
        expect(readFrame(promised).type).toBe('malformed');
      }),
      runs,
    );
  });
});
