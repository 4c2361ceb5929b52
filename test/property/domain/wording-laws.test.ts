import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainCell, readCsv, writeCsv } from '../../../shared/domain/csv.ts';
import type { Finding } from '../../../shared/domain/findings.ts';
import type { GlossaryTerm } from '../../../shared/domain/glossary.ts';
import { createWordingReader } from '../../../shared/domain/wording-findings.ts';
import { wordsOf } from '../../../shared/domain/words.ts';
import { naughtyTexts } from '../../support/naughty-texts.ts';

const lower = ['illegal migrant', 'illegal entry', 'alien', 'migrant illégal', 'immigration clandestine'];
const glossary: readonly GlossaryTerm[] = [
  term('en', 'irregular migrant', lower[0]),
  term('en', 'irregular entry', lower[1]),
  term('en', 'non-national', lower[2]),
  term('fr', 'migrant en situation irrégulière', lower[3]),
  term('fr', 'immigration irrégulière', lower[4]),
];

function term(language: 'en' | 'fr', preferred: string, wording = ''): GlossaryTerm {
  return {
    language,
    term: preferred,
    discouraged: [wording],
    definition: '',
    source: '',
    note: '',
    equivalents: {},
  };
}

const block = (text: string) => ({ id: 'c1', text, defines: '', italics: [] });
const find = (text: string, language: string) =>
  createWordingReader(glossary, language)([block(text)]).findings;

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...lower, ...lower.map((each) => each.toUpperCase())) },
  {
    weight: 3,
    arbitrary: fc.constantFrom('a', 'an', 'the', 'un', 'border', 'Act', 'loi', 'migrants', 'aliens'),
  },
  { weight: 2, arbitrary: fc.constantFrom('“', '”', '«', '»', '"', '’', ',', '.', '-', '\n', '\u00A0', 's') },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
  { weight: 1, arbitrary: fc.constantFrom(...naughtyTexts) },
);
const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' '));
const language = fc.constantFrom('en', 'fr');

function fixOf({ fix }: Finding) {
  return fix?.type === 'replace' ? fix : null;
}

test('[TX-4] every finding stands where it says, at the edges of words, and apart from the others', () => {
  fc.assert(
    fc.property(text, language, (words, spoken) => {
      let end = 0;
      for (const finding of find(words, spoken)) {
        const fix = fixOf(finding);
        if (fix === null) continue;
        expect(words.slice(fix.from, fix.to)).toBe(fix.found);
        expect(fix.from).toBeGreaterThanOrEqual(end);
        expect(words.slice(0, fix.from)).not.toMatch(/[\p{L}\p{N}]$/u);
        expect(words.slice(fix.to)).not.toMatch(/^[\p{L}\p{N}]/u);
        end = fix.to;
      }
    }),
  );
});

test('[TX-4] mending at every click ends, and leaves only what no click mends', () => {
  fc.assert(
    fc.property(text, language, (words, spoken) => {
      let mended = words;
      const most = find(words, spoken).length;
      for (let clicks = 0; clicks <= most; clicks += 1) {
        const fix = find(mended, spoken)
          .map(fixOf)
          .find((each) => each !== null);
        if (fix === undefined || fix === null) break;
        mended = `${mended.slice(0, fix.from)}${fix.by}${mended.slice(fix.to)}`;
      }
      expect(find(mended, spoken).filter((finding) => finding.fix !== null)).toEqual([]);
    }),
  );
});

test('[TX-4] nothing is found inside of quotation marks', () => {
  const plain = text.map((words) => words.replace(/[“”„«»"‘’]/g, ''));
  const marks = fc.constantFrom(['“', '”'], ['«', '»'], ['"', '"']);
  fc.assert(
    fc.property(plain, marks, language, (words, [open, close], spoken) => {
      expect(find(`${open}${words}${close}`, spoken)).toEqual([]);
    }),
  );
});

test('[TX-4] a reader that remembers says what one without memory says', () => {
  fc.assert(
    fc.property(fc.array(fc.array(text, { maxLength: 4 }), { maxLength: 5 }), language, (texts, spoken) => {
      const read = createWordingReader(glossary, spoken);
      for (const blocks of texts.map((each) => each.map(block)))
        expect(read(blocks)).toEqual(createWordingReader(glossary, spoken)(blocks));
    }),
  );
});

test('[TX-4] words with their gaps are the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (words) => {
      let end = 0;
      for (const { from, to } of wordsOf(words)) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(to).toBeGreaterThan(from);
        end = to;
      }
      expect(words.slice(end)).not.toMatch(/[\p{L}\p{N}]/u);
    }),
  );
});

test('[TX-6] a table that was written is read as it was, and nothing in it runs', () => {
  const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...naughtyTexts, '=1', '-', "'@"));
  const row = fc.array(cell, { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const csv = writeCsv([['term', 'note'], ...rows]);
      const kept = rows.filter((cells) => cells.some((each) => each.trim() !== ''));
      const [, ...read] = readCsv(csv);
      expect(read.every(({ isOpen }) => !isOpen)).toBe(true);
      expect(read.map(({ cells }) => cells.map(plainCell))).toEqual(kept);
      for (const { cells } of read) for (const each of cells) expect(each).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
});
