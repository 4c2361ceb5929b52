import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import { expect, test } from 'vitest';
import { KnownDeletions } from '../../../server/realtime/known-deletions.ts';
import { RoomText } from '../../../server/realtime/room-text.ts';
import { scanUpdate } from '../../../server/realtime/update-scan.ts';
import { chanceOf } from '../../support/random.ts';

/** A text of which every other letter is deleted, each for itself. */
function holedDoc(client: number): Y.Doc {
  const doc = new Y.Doc();
  doc.clientID = client;
  const text = doc.getText('words');
  text.insert(0, 'x'.repeat(60));
  for (let at = 0; at < 30; at += 1) text.delete(at, 1);
  return doc;
}

function roomOf(doc: Y.Doc): RoomText {
  return new RoomText({
    snapshot: Y.encodeStateAsUpdate(doc),
    tail: [],
    stateVector: Y.encodeStateVector(doc),
  });
}

function asks(room: RoomText, update: Uint8Array): boolean {
  const scan = scanUpdate(update);
  if (scan === undefined) throw new Error('The test made no update.');
  return room.has(update, scan);
}

/** An update that deletes so many letters, none beside another. */
function deletionsOf(count: number): Uint8Array {
  const encoder = encoding.createEncoder();
  for (const head of [0, 1, 7, count]) encoding.writeVarUint(encoder, head);
  for (let index = 0; index < count; index += 1) {
    encoding.writeVarUint(encoder, 2 * index);
    encoding.writeVarUint(encoder, 1);
  }
  return encoding.toUint8Array(encoder);
}

const changed = (doc: Y.Doc, change: (text: Y.Text) => void): Uint8Array => {
  const before = Y.encodeStateVector(doc);
  change(doc.getText('words'));
  return Y.encodeStateAsUpdate(doc, before);
};

test('[RT-2] what an editor that comes back tells is known when it brings nothing', () => {
  const doc = holedDoc(7);
  const room = roomOf(doc);
  expect(asks(room, Y.encodeStateAsUpdate(doc, Y.encodeStateVector(doc)))).toBe(true);
  expect(asks(room, Y.encodeStateAsUpdate(doc))).toBe(true);
});

test('[RT-2] one letter more, or one less, is news', () => {
  const doc = holedDoc(7);
  const room = roomOf(doc);
  const typed = changed(doc, (text) => text.insert(0, 'n'));
  expect(asks(room, typed)).toBe(false);
  const scan = scanUpdate(typed);
  if (scan !== undefined) room.receive(typed, scan, 1);
  expect(asks(room, typed)).toBe(true);
  const deleted = changed(doc, (text) => text.delete(3, 1));
  expect(asks(room, deleted)).toBe(false);
  const more = scanUpdate(deleted);
  if (more !== undefined) room.receive(deleted, more, 1);
  expect(asks(room, deleted)).toBe(true);
});

test('[RT-2] nothing counts as known that changes a text (300 texts of chance)', () => {
  const chance = chanceOf(20261130);
  for (let round = 0; round < 300; round += 1) {
    const doc = holedDoc(1 + chance.below(1000));
    const room = roomOf(doc);
    const other = new Y.Doc();
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
    const text = other.getText('words');
    for (let step = chance.below(3); step > 0; step -= 1)
      if (chance.below(2) === 0) text.insert(chance.below(text.length), 'y');
      else text.delete(chance.below(text.length), 1);
    const update = Y.encodeStateAsUpdate(other, chance.below(2) === 0 ? Y.encodeStateVector(doc) : undefined);
    let isNews = false;
    doc.on('update', () => {
      isNews = true;
    });
    Y.applyUpdate(doc, update);
    expect(asks(room, update)).toBe(!isNews);
  }
});

test('of a text with more deletions than can be kept in order nothing is known, and everything is told', () => {
  const whole = deletionsOf(50_001);
  expect(new KnownDeletions([whole]).hasAll(whole)).toBe(false);
  const fewer = deletionsOf(50_000);
  expect(new KnownDeletions([fewer]).hasAll(fewer)).toBe(true);
});

test('bytes that are no update are not known', () => {
  expect(new KnownDeletions([]).hasAll(Uint8Array.of(1, 2, 3))).toBe(false);
});
