import { describe, expect, test } from 'vitest';
import { blockText, nodeText } from '../../../shared/content/block-text.ts';
import { buildContent, countedIds, lineBreak, paragraph, table } from '../../../shared/content/build.ts';
import { documentOf } from '../../../shared/content/content-of.ts';
import { referenceSign } from '../../../shared/content/reference-marks.ts';
import { keptReferences, shownQuote, shownWords } from '../../../shared/content/shown-words.ts';
import {
  piecesOfBlock,
  piecesOfNode,
  slicePieces,
  spellWords,
  storedOffset,
} from '../../../shared/content/spell-words.ts';
import { asId } from '../../../shared/domain/ids.ts';
import { reference } from '../../support/content/reference.ts';

const cite = (id: string) => (id === 'long' ? 'section 12(1)' : `§${id}`);
const content = buildContent(countedIds(), [
  paragraph(['See ', reference('long'), lineBreak, 'and ', reference('2'), '.']),
  table(['Post'], [[['by ', reference('2')]]]),
]);

describe('words with references', () => {
  test('[TX-3] are read in clauses and tables alike, stored and live', () => {
    const texts = content.content.map((block) => spellWords(piecesOfBlock(block), cite).text);
    expect(texts).toEqual(['See section 12(1)\nand §2.', 'Post\nby §2']);
    const live = documentOf(content).children.map((node) => spellWords(piecesOfNode(node), cite).text);
    expect(live).toEqual(texts);
  });

  test('are the stored words where a reference shows one letter', () => {
    const plain = (target: string) => (target === '' ? '' : '#');
    for (const block of content.content)
      expect(spellWords(piecesOfBlock(block), plain).text).toBe(
        blockText(block).replaceAll(referenceSign, '#'),
      );
    for (const node of documentOf(content).children)
      expect(spellWords(piecesOfNode(node), plain).text).toBe(nodeText(node).replaceAll(referenceSign, '#'));
  });

  test('know where a letter that is read is stored; inside of a reference it is the sign', () => {
    const spelled = spellWords(
      [
        { text: 'a', target: null },
        { text: referenceSign, target: 'long' },
        { text: 'b', target: null },
      ],
      cite,
    );
    const offsets = [0, 1, 2, 13, 14, 15];
    expect(offsets.map((offset) => storedOffset(spelled, offset, 'before'))).toEqual([0, 1, 1, 1, 2, 3]);
    expect(offsets.map((offset) => storedOffset(spelled, offset, 'after'))).toEqual([0, 1, 2, 2, 2, 3]);
  });

  test('a sign without a clause to lead to is no reference, and two signs of one are two', () => {
    expect(spellWords([{ text: `x${referenceSign}`, target: null }], cite).references).toEqual([]);
    const two = spellWords([{ text: referenceSign.repeat(2), target: '2' }], cite);
    expect(two.text).toBe('§2 §2');
    expect([0, 2, 3, 5].map((offset) => storedOffset(two, offset, 'before'))).toEqual([0, 1, 1, 2]);
  });
});

describe('kept words', () => {
  test('[CM-3] keep what their references read, whatever it is later', () => {
    const [block] = content.content;
    const pieces = block === undefined ? [] : slicePieces(piecesOfBlock(block), { from: 0, to: 8 });
    const references = keptReferences(spellWords(pieces, cite));
    expect(references).toEqual([{ target: 'long', words: 'section 12(1)' }]);
    expect(shownQuote({ quote: `See ${referenceSign}`, references })).toBe('See section 12(1)');
  });

  test('that were kept before this show that a reference was there', () => {
    expect(shownWords(`See ${referenceSign}.`)).toBe('See ….');
    expect(shownWords('')).toBe('');
  });

  test('keep of an endless citation its beginning', () => {
    const [kept] = keptReferences(
      spellWords([{ text: referenceSign, target: 'x' }], () => 'n'.repeat(5_000)),
    );
    expect(kept).toEqual({ target: asId('x'), words: 'n'.repeat(200) });
  });
});
