import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { starterTerms } from '../../../server/features/glossary/starter-terms.ts';
import { glossaryLimits, termKey } from '../../../shared/domain/glossary.ts';
import { readGlossary, writeGlossary } from '../../../shared/domain/glossary-table.ts';

function read(text: string) {
  const result = readGlossary(text, 'en');
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}
const terms = (text: string) => read(text).terms.map(({ term }) => term.term);
const problems = (text: string) => read(text).problems.map(({ row, template }) => [row, template]);

describe('reading a glossary', () => {
  test.each([
    ['comma', 'term,note\nborder post,"a, b"\n'],
    ['semicolon', 'term;note\nborder post;"a, b"\n'],
    ['tab', 'term\tnote\r\nborder post\ta, b\r\n'],
    ['byte order mark', '\uFEFFterm,note\rborder post,"a, b"'],
    ['named separator', 'sep=;\r\nNote;TERM\r\na, b;border post'],
  ])('[TX-6] takes the table with %s', (_, text) => {
    expect(read(text)).toMatchObject({
      terms: [{ term: { term: 'border post', note: 'a, b', language: 'en' } }],
      problems: [],
    });
  });

  test('[TX-6] reads wordings, equivalents and line breaks inside of cells', () => {
    const text =
      'term,language,discouraged,definition,fr\n"border ""post""",EN,"gate | door\nhut","a\nb",poste\n';
    expect(read(text).terms[0]?.term).toEqual({
      term: 'border "post"',
      language: 'en',
      discouraged: ['gate', 'door', 'hut'],
      definition: 'a\nb',
      source: '',
      note: '',
      equivalents: { fr: 'poste' },
    });
  });

  test('[TX-6] good rows enter and each bad one is told with its row and reason', () => {
    const long = 'x'.repeat(glossaryLimits.term + 1);
    const wordings = Array.from({ length: glossaryLimits.discouraged + 1 }, (_, index) => `w${index}`).join(
      '|',
    );
    const rows = ['good,en,', ',en,gate', 'bad,xx,', `${long},en,`, 'Self,en,SELF', 'good,en,', 'a,en,,,,'];
    const text = `term,language,discouraged\n${rows.join('\n')}\n\nmany,en,${wordings}\nleft,en,x,over\nd\uFFFD,en,\nfine,fr,\nopen,en,"never`;
    expect(terms(text)).toEqual(['good', 'a', 'fine']);
    expect(problems(text)).toEqual([
      [3, 'The term is missing.'],
      [4, '“{{language}}” is not a language of the glossary.'],
      [5, '“{{column}}” is longer than {{limit}} characters.'],
      [6, 'A term cannot be a discouraged wording of itself.'],
      [7, 'The term is in the glossary already.'],
      [10, 'There are more than {{limit}} discouraged wordings.'],
      [11, 'The row has more cells than the first one.'],
      [12, 'The characters are damaged. Save the file as UTF-8.'],
      [14, 'A quotation mark is not closed, so the rest of the file is in one cell.'],
    ]);
  });

  test('[TX-6] what is no table of terms, or has too many rows, is refused as a whole', () => {
    expect(readGlossary('', 'en')).toMatchObject({ refusal: { code: 'not-a-glossary' } });
    expect(readGlossary('word,meaning\na,b', 'en')).toMatchObject({ refusal: { code: 'not-a-glossary' } });
    const many = `term\n${'a\n'.repeat(glossaryLimits.terms + 1)}`;
    expect(readGlossary(many, 'en')).toMatchObject({ refusal: { code: 'too-large' } });
  });

  test('[TX-6] a million quotation marks are read in one pass', () => {
    for (const hostile of ['"'.repeat(999_999), '",'.repeat(400_000), 'term\n"'.repeat(100_000)]) {
      const startedAt = performance.now();
      readGlossary(hostile, 'en');
      expect(performance.now() - startedAt).toBeLessThan(5_000);
    }
  });
});

describe('writing a glossary', () => {
  test('[TX-6] no cell of it is a formula, and reading takes the guard off again', () => {
    const names = ['=1+1', '+cmd', '-2', '@SUM(A1)', "'=quoted", '＝1'];
    const written = names.map((term) => ({ ...term0, term, note: `${term}\n,"` }));
    const csv = writeGlossary(written);
    expect(csv).not.toMatch(/(^|[,\n"])[=+\-@＝]/m);
    expect(terms(csv)).toEqual(names);
    expect(read(csv).terms.map(({ term }) => term)).toEqual(written);
  });

  test('[TX-6] what Concord brings along goes out and comes back as it was', () => {
    expect(read(writeGlossary(starterTerms)).terms.map(({ term }) => term)).toEqual(starterTerms);
  });
});

const term0 = {
  language: 'en',
  term: '',
  definition: '',
  source: '',
  note: '',
  discouraged: ['a', 'b'],
  equivalents: { fr: '=x' },
} as const;

describe('the terms Concord brings along', () => {
  test('[TX-5] are thirty to sixty, each once, with a definition and a source', () => {
    expect(starterTerms.length).toBeGreaterThanOrEqual(30);
    expect(starterTerms.length).toBeLessThanOrEqual(60);
    expect(new Set(starterTerms.map(({ language, term }) => `${language} ${termKey(term)}`)).size).toBe(
      starterTerms.length,
    );
    for (const { definition, source } of starterTerms) expect(definition && source).not.toBe('');
  });

  test('[TX-5] discourage no wording that another of them prefers', () => {
    const preferred = new Set(starterTerms.map(({ language, term }) => `${language} ${termKey(term)}`));
    const clashes = starterTerms.flatMap(({ language, discouraged }) =>
      discouraged.filter((wording) => preferred.has(`${language} ${termKey(wording)}`)),
    );
    expect(clashes).toEqual([]);
  });
});

const compiled = resolve(import.meta.dirname, '../../../../shared/data/terms/compiled');
describe.skipIf(!existsSync(compiled))('lists that others have made', () => {
  test('[TX-6] of discouraged wordings and of equivalents are read', () => {
    const wording = read(readFileSync(resolve(compiled, 'migration-wording.tsv'), 'utf8'));
    expect(wording.terms.flatMap(({ term }) => term.discouraged)).toContain('illegal entry');
    expect(wording.terms.length + wording.problems.length).toBe(10);
    const equivalents = read(readFileSync(resolve(compiled, 'migration-terms-fr-en.tsv'), 'utf8'));
    expect(equivalents.problems).toEqual([]);
    expect(equivalents.terms.find(({ term }) => term.term === 'Refugee')?.term).toMatchObject({
      language: 'en',
      equivalents: { fr: 'Réfugié' },
    });
  });
});
