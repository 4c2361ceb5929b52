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
import { findWords, WordFinder } from '../../../shared/content/find-words.ts';

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
      new WordFinder({ words, ...any })
        .findIn(doc)
        .map(({ from, to }) => doc.textBetween(from, to, '|', '/'));
    expect(at('customs officer')).toEqual(['customs officer', 'customs officer']);
    expect(at('customs')).toEqual(['customs', 'customs', 'Customs', 'customs']);
  });

  it('finds again in a block that changed, and only there reads again', () => {
    const first = documentOf(buildContent(countedIds(), [paragraph('one'), paragraph('one')]));
    const finder = new WordFinder({ words: 'one', ...any });
    const before = finder.spansIn(first.child(1));
    expect(finder.findIn(first)).toHaveLength(2);
    const changed = first.replace(1, 2, documentOf(buildContent(countedIds(), [paragraph('t')])).slice(1, 2));
    expect(finder.findIn(changed)).toHaveLength(1);
    expect(finder.spansIn(changed.child(1))).toBe(before);
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
    expect(new WordCounter().count(doc)).toBe(5);
  });

  it('says at least one page', () => {
    expect([0, 400, 401].map(pagesOf)).toEqual([1, 1, 2]);
  });
});
