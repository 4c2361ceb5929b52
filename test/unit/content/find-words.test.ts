import { describe, expect, it } from 'vitest';
import {
  bold,
  buildContent,
  countedIds,
  lineBreak,
  paragraph,
  table,
} from '../../../shared/content/build.ts';
import { documentOf } from '../../../shared/content/content-of.ts';
import { countWords, pagesOf, WordCounter } from '../../../shared/content/count-words.ts';
import { reference } from '../../support/content/reference.ts';
import { referenceSign } from '../../../shared/content/reference-marks.ts';
import { findWords, WordFinder } from '../../../shared/content/find-words.ts';

const cite = () => '';
const any = { matchesCase: false, isWholeWord: false };
const found = (text: string, words: string, how = any) =>
  findWords(text, { words, ...how }).map(({ from, to }) => text.slice(from, to));

describe('finding words', () => {
  it('finds capitals and small letters unless the case matters', () => {
    expect(found('Customs, customs, CUSTOMS', 'customs')).toEqual(['Customs', 'customs', 'CUSTOMS']);
    expect(found('Customs, customs', 'customs', { ...any, matchesCase: true })).toEqual(['customs']);
    expect(found('ÉTAT État', 'état')).toEqual(['ÉTAT', 'État']);
  });

  it('takes whole words in any script', () => {
    const whole = { ...any, isWholeWord: true };
    expect(found('port, ports, sea-port, port_2', 'port', whole)).toEqual(['port', 'port']);
    expect(found('état étatique', 'état', whole)).toEqual(['état']);
    expect(found('мир мира', 'мир', whole)).toEqual(['мир']);
    expect(found('see (a) and (ab)', '(a)', whole)).toEqual(['(a)']);
  });

  it('finds an accent written in one sign or in two, and never half of such a letter', () => {
    expect(found('cafe\u0301', 'caf\u00e9')).toEqual(['cafe\u0301']);
    expect(found('caf\u00e9', 'cafe\u0301')).toEqual(['caf\u00e9']);
    expect(found('cafe\u0301', 'cafe')).toEqual([]);
  });

  it('takes signs literally, any blank for a blank and either apostrophe', () => {
    expect(found('4.1 and 4x1', '4.1')).toEqual(['4.1']);
    expect(found('Article\u00a04', 'article 4')).toEqual(['Article\u00a04']);
    expect(found('l’État', "l'état")).toEqual(['l’État']);
    expect(found('a\\b [x] ^$', '[x] ^$')).toEqual(['[x] ^$']);
  });

  it('finds nothing for nothing', () => {
    expect(found('words', '')).toEqual([]);
  });

  it('finds over marks and in cells, but not over a line break or into the next clause', () => {
    const doc = documentOf(
      buildContent(countedIds(), [
        paragraph(['the cus', bold('toms'), ' officer', lineBreak, 'customs', lineBreak, 'officer']),
        table(['Customs'], [['customs officer']]),
      ]),
    );
    const at = (words: string) =>
      new WordFinder({ words, ...any }, cite)
        .findIn(doc)
        .map(({ from, to }) => doc.textBetween(from, to, '|', '/'));
    expect(at('customs officer')).toEqual(['customs officer', 'customs officer']);
    expect(at('customs')).toEqual(['customs', 'customs', 'Customs', 'customs']);
  });

  it('finds again in a block that changed, and only there reads again', () => {
    const first = documentOf(buildContent(countedIds(), [paragraph('one'), paragraph('one')]));
    const finder = new WordFinder({ words: 'one', ...any }, cite);
    const before = finder.spansIn(first.child(1));
    expect(finder.findIn(first)).toHaveLength(2);
    const changed = first.replace(1, 2, documentOf(buildContent(countedIds(), [paragraph('t')])).slice(1, 2));
    expect(finder.findIn(changed)).toHaveLength(1);
    expect(finder.spansIn(changed.child(1))).toBe(before);
  });
});

describe('finding references', () => {
  const numbers = new Map([['c2', 'section\u00a012(1)']]);
  const citing = (id: string) => numbers.get(id) ?? '[missing reference]';
  const doc = documentOf(
    buildContent(countedIds(), [
      paragraph(['See ', reference('c2'), ' and ', reference('gone'), '.']),
      paragraph('See section 12(1) of the Customs Act.'),
    ]),
  );
  const places = (words: string) =>
    new WordFinder({ words, ...any }, citing).findIn(doc).map(({ from, to, hasReference }) => ({
      words: doc.textBetween(from, to).replaceAll(referenceSign, '§'),
      hasReference,
    }));

  it('[TX-3] finds a reference by what it shows, in whole and in part, beside words that read the same', () => {
    const typed = { words: 'section 12(1)', hasReference: false };
    expect(places('section 12(1)')).toEqual([{ words: '§', hasReference: true }, typed]);
    expect(places('12')).toEqual([
      { words: '§', hasReference: true },
      { words: '12', hasReference: false },
    ]);
    expect(places('See section')).toEqual([
      { words: 'See §', hasReference: true },
      { words: 'See section', hasReference: false },
    ]);
    expect(places(') and [')).toEqual([{ words: '§ and §', hasReference: true }]);
    expect(places('missing')).toEqual([{ words: '§', hasReference: true }]);
  });

  it('[TX-3] several places in one reference are one', () => {
    expect(places('1').filter(({ hasReference }) => hasReference)).toEqual([
      { words: '§', hasReference: true },
    ]);
  });

  it('[TX-3] finds what a reference shows after a renumbering, in the same text', () => {
    const finder = new WordFinder({ words: '14', ...any }, citing);
    expect(finder.findIn(doc)).toEqual([]);
    numbers.set('c2', 'section\u00a014');
    expect(finder.findIn(doc)).toHaveLength(1);
  });
});

describe('counting words', () => {
  it('counts what has a letter or a digit between blanks', () => {
    expect(countWords('The co-ordinator’s report — clause 4.2 …')).toBe(5);
    expect(countWords('')).toBe(0);
  });

  it('counts clauses and tables of a document', () => {
    const doc = documentOf(
      buildContent(countedIds(), [paragraph(['one ', bold('two')]), table(['three'], [['four five']])]),
    );
    expect(new WordCounter().count(doc, cite)).toBe(5);
  });

  it('[TX-3] counts a reference as the words it shows at the moment', () => {
    const doc = documentOf(buildContent(countedIds(), [paragraph(['See ', reference('c1'), '.'])]));
    const counter = new WordCounter();
    expect(counter.count(doc, () => 'section 12')).toBe(3);
    expect(counter.count(doc, () => '“The four words here”')).toBe(5);
  });

  it('says at least one page', () => {
    expect([0, 400, 401].map(pagesOf)).toEqual([1, 1, 2]);
  });
});
