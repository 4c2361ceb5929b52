import * as Y from 'yjs';
import { expect, test } from 'vitest';
import { diffStored } from '../../../server/realtime/open-stored.ts';
import { type Chance, chanceOf } from '../../support/random.ts';

const report = (error: unknown) => {
  throw error;
};

function newDoc(client: number): Y.Doc {
  const doc = new Y.Doc();
  doc.clientID = client;
  return doc;
}

/** One change of chance: words, formats and deletions. */
function change(doc: Y.Doc, chance: Chance): Uint8Array {
  const before = Y.encodeStateVector(doc);
  const text = doc.getText('words');
  const at = chance.below(text.length + 1);
  const length = Math.min(text.length - at, chance.below(6));
  doc.transact(() => {
    const kind = chance.below(8);
    if (kind < 2) text.delete(at, length);
    else if (kind < 4) text.format(at, length, { strong: true });
    else text.insert(at, chance.pick(['a', 'bc ', 'é', '🙂']));
  });
  return Y.encodeStateAsUpdate(doc, before);
}

/** Two people write and hear of each other now and then; what is stored is a snapshot of a moment and all that came after. */
function history(chance: Chance) {
  const people = [newDoc(1), newDoc(2)];
  const log: Uint8Array[] = [];
  const moments = [newDoc(9)];
  for (let step = 0; step < 60; step += 1) {
    const update = change(chance.pick(people), chance);
    log.push(update);
    if (chance.below(3) === 0) for (const doc of people) for (const each of log) Y.applyUpdate(doc, each);
    if (chance.below(10) === 0) moments.push(docOf(log));
  }
  return { log, moments };
}

function docOf(updates: readonly Uint8Array[]): Y.Doc {
  const doc = newDoc(9);
  for (const update of updates) Y.applyUpdate(doc, update);
  return doc;
}

function storedFrom(log: readonly Uint8Array[], folded: number) {
  const tail = log
    .slice(folded)
    .map((update, index) => ({ update, seq: folded + index + 1, by: 'ada', at: '' }));
  const snapshot = folded === 0 ? null : Y.encodeStateAsUpdate(docOf(log.slice(0, folded)));
  return { snapshot, snapshotSeq: folded, authorship: null, schemaVersion: 1, tail };
}

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  '[RT-2] who comes back gets from what is stored all that the text has (seed %d)',
  (seed) => {
    const chance = chanceOf(seed);
    const { log, moments } = history(chance);
    const whole = docOf(log).getText('words').toDelta();
    for (const doc of moments) {
      const folded = chance.below(log.length);
      const received = log.slice(log.length - chance.below(3)).map((update) => ({ update, by: 'ada' }));
      const stored = storedFrom(log, folded);
      const missing = diffStored({ stored, received }, Y.encodeStateVector(doc), report);
      Y.applyUpdate(doc, missing ?? new Uint8Array());
      expect(doc.getText('words').toDelta()).toEqual(whole);
      expect(doc.store.pendingStructs).toBeNull();
    }
  },
);
