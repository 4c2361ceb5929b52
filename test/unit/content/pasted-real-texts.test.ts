import { describe, expect, it } from 'vitest';
import type { ListedClause } from '../../../shared/content/clause-list.ts';
import { isHead } from '../../../shared/domain/clause-kinds.ts';
import { termWrittenIn } from '../../../shared/domain/definitions.ts';
import { pasteLines } from '../../support/pasted/paste-lines.ts';
import type { Line } from '../../support/pasted/paste-lines.ts';
import { hasRealTexts, readProtocol, readStatute } from '../../support/pasted/real-texts.ts';

const headsOf = (clauses: readonly ListedClause[]) =>
  clauses.filter(({ clause, number }) => isHead(clause.attrs.kind) && number !== '');
const provisionNumbers = (clauses: readonly ListedClause[]) =>
  clauses.filter(({ clause }) => clause.attrs.kind === 'provision').map(({ number }) => number);
const wordsOf = (line: Line): string => (typeof line === 'string' ? line : 'words' in line ? line.words : '');
const ofKind = (clauses: readonly ListedClause[], kind: string) =>
  clauses.filter(({ clause }) => clause.attrs.kind === kind).map(({ text }) => text);

/** The letters of all words, without blanks and whatever typed numbers were taken off. */
function isContained(part: string, whole: string): boolean {
  let at = 0;
  for (const sign of part) {
    at = whole.indexOf(sign, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

if (!hasRealTexts) {
  it.skip('the texts are not beside the repository (../shared/data/texts): nothing was pasted', () => {});
}

describe.skipIf(!hasRealTexts)('[TX-12] real texts keep the structure of their source through paste', () => {
  it('the whole Smuggling Protocol has the numbers of its source, from headings and from plain lines', () => {
    const { lines, heads, numbers } = readProtocol();
    for (const pasted of [lines, lines.map(wordsOf)]) {
      const clauses = pasteLines(pasted, 'law');
      expect(headsOf(clauses).map(({ number, text }) => `${number} ${text}`)).toEqual(heads);
      expect(provisionNumbers(clauses)).toEqual(numbers);
      expect(ofKind(clauses, 'title')[0]).toMatch(/^Protocol against the Smuggling of Migrants/);
      expect(ofKind(clauses, 'recital')).toHaveLength(8);
      expect(ofKind(clauses, 'paragraph').at(-1)).toMatch(/^IN WITNESS WHEREOF/);
    }
    expect(heads).toHaveLength(29);
    expect(numbers.length).toBeGreaterThan(90);
  });

  it('a whole Kenyan statute has the parts, sections, subsections and definitions of its source', () => {
    const { lines, heads, numbers, terms } = readStatute();
    const clauses = pasteLines(lines, 'law');
    const told = headsOf(clauses).map(({ clause, number, text }) =>
      clause.attrs.kind === 'part' ? number : `${number} ${text}`,
    );
    expect(told).toEqual(heads);
    expect(provisionNumbers(clauses)).toEqual(numbers);
    expect(heads).toHaveLength(85);
    expect(numbers.length).toBeGreaterThan(400);
    const defined = ofKind(clauses, 'definition').map(termWrittenIn);
    expect(terms.filter((term) => !defined.includes(term))).toEqual([]);
  });

  it('no word is lost', () => {
    for (const { lines } of [readProtocol(), readStatute()]) {
      const before = lines.map(wordsOf).join('').replaceAll(/\s/g, '');
      const after = pasteLines(lines, 'law')
        .map(({ text }) => text)
        .join('')
        .replaceAll(/\s/g, '');
      expect(isContained(after, before)).toBe(true);
      expect(
        after.replaceAll(/[^\p{L}]/gu, '').length / before.replaceAll(/[^\p{L}]/gu, '').length,
      ).toBeGreaterThan(0.98);
    }
  });
});
