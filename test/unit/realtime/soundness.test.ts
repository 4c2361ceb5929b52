import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { isSound, mendText } from '../../../server/realtime/edits/mend-text.ts';
import { Soundness } from '../../../server/realtime/edits/soundness.ts';
import { fragmentName } from '../../../shared/protocol/frame-types.ts';

type Step = (fragment: Y.XmlFragment) => void;

const clause = () => new Y.XmlElement('clause');
const firstOf = (fragment: Y.XmlFragment) => fragment.get(0);
const words = (fragment: Y.XmlFragment) => {
  const first = firstOf(fragment);
  return first instanceof Y.XmlElement ? first.get(0) : undefined;
};

const sound: Record<string, Step> = {
  'a clause': (fragment) => fragment.insert(0, [clause()]),
  'a text in the first clause': (fragment) => {
    const first = firstOf(fragment);
    if (first instanceof Y.XmlElement && first.nodeName === 'clause')
      first.insert(0, [new Y.XmlText('words')]);
  },
  'more words': (fragment) => {
    const text = words(fragment);
    if (text instanceof Y.XmlText) text.insert(0, 'more ', { strong: true });
  },
  'an attribute': (fragment) => {
    const first = firstOf(fragment);
    if (first instanceof Y.XmlElement) first.setAttribute('kind', 'heading');
  },
  'the first goes': (fragment) => {
    if (fragment.length > 0) fragment.delete(0, 1);
  },
};
const unsound: Record<string, Step> = {
  'an element nobody knows': (fragment) => fragment.insert(0, [new Y.XmlElement('paragraph')]),
  'a clause in a clause': (fragment) => {
    const first = firstOf(fragment);
    if (first instanceof Y.XmlElement) first.insert(0, [clause()]);
  },
  'an object in the words': (fragment) => {
    const text = words(fragment);
    if (text instanceof Y.XmlText) text.insertEmbed(0, { image: 'x' });
  },
};
const steps = { ...sound, ...unsound };

function given() {
  const doc = new Y.Doc();
  const fragment = doc.getXmlFragment(fragmentName);
  return { doc, fragment, soundness: new Soundness(doc) };
}

it.each(Object.keys(unsound))('what was added and has no place is seen: %s', (name) => {
  const { fragment, soundness } = given();
  sound['a clause']?.(fragment);
  sound['a text in the first clause']?.(fragment);
  expect(soundness.isSound()).toBe(true);
  unsound[name]?.(fragment);
  expect(soundness.isSound()).toBe(false);
  for (let round = 0; !isSound(fragment) && round < 5; round += 1) mendText(fragment);
  expect(soundness.isSound()).toBe(true);
});

it('looking at what was added says the same as walking the whole text', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...Object.keys(steps)), { maxLength: 12 }), (names) => {
      const { doc, fragment, soundness } = given();
      for (const name of names) {
        doc.transact(() => steps[name]?.(fragment));
        expect(soundness.isSound()).toBe(isSound(fragment));
      }
    }),
  );
});

it('what another person added is looked at like what came first', () => {
  const { doc, fragment, soundness } = given();
  sound['a clause']?.(fragment);
  expect(soundness.isSound()).toBe(true);
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
  unsound['a clause in a clause']?.(other.getXmlFragment(fragmentName));
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
  expect(soundness.isSound()).toBe(false);
});
