import { describe, expect, test } from 'vitest';
import {
  buildContent,
  countedIds,
  heading,
  paragraph,
  provision,
  title,
} from '../../../shared/content/build.ts';
import type { Draft, Words } from '../../../shared/content/build.ts';
import { blockText } from '../../../shared/content/block-text.ts';
import { compareContents } from '../../../shared/content/compare.ts';
import { contentFindings } from '../../../shared/content/content-findings.ts';
import { contentOf, documentOf } from '../../../shared/content/content-of.ts';
import { matchClauses } from '../../../shared/content/match-clauses.ts';
import { parseContent } from '../../../shared/content/parse-content.ts';
import { instrumentsIn, targetsIn } from '../../../shared/content/reference-marks.ts';
import { schema } from '../../../shared/content/schema.ts';
import { citationsIn, spellBoth, spellReferences } from '../../../shared/content/spell-references.ts';
import { reference } from '../../support/content/reference.ts';
import type { Inline, TextContent } from '../../../shared/content/text-content.ts';
import { numberingRules } from '../../../shared/domain/numbering-rules.ts';

const rules = (language = 'en') => numberingRules({ scheme: 'sop', language });
const text = (...drafts: Draft[]): TextContent => buildContent(countedIds(), [title('T'), ...drafts]);
const see = (target: string, before = 'See '): Words => [before, reference(target), '.'];

function spelled(content: TextContent, language = 'en'): readonly string[] {
  return spellReferences(content, citationsIn(content, rules(language), language)).content.map(blockText);
}
const found = (content: TextContent) =>
  contentFindings(content).map(({ code, level, clauseId }) => [code, level, clauseId]);

describe('a reference', () => {
  const content = text(heading(1, 'A'), provision(2, see('c5')), heading(1, 'B'), provision(2, 'words'));

  test('[TX-3] shows the number of its clause', () => {
    expect(spelled(content)[2]).toBe('See section\u00a02.1.');
  });

  test.each([
    ['fr', 'See section\u00a02.1.'],
    ['es', 'See sección\u00a02.1.'],
    ['sw', 'See kifungu cha\u00a02.1.'],
  ])('[TX-3] is written in the language of the text: %s', (language, words) => {
    expect(spelled(content, language)[2]).toBe(words);
  });

  test('[TX-3] to a clause without a number shows its first words', () => {
    const plain = text(paragraph(see('c3')), paragraph('One two three four five six seven'));
    expect(spelled(plain)[1]).toBe('See “One two three four five six…”.');
  });

  test('[TX-3] whose clause is gone says so, and is no link any more', () => {
    const broken = text(paragraph(see('gone')));
    const shown = spellReferences(broken, citationsIn(broken, rules(), 'en'));
    expect(shown.content.map(blockText)[1]).toBe('See [missing reference].');
    expect(shown.content.flatMap(targetsIn)).toEqual([]);
  });

  test('[TX-3] survives the way into the live document and back', () => {
    expect(contentOf(documentOf(content))).toEqual(content);
  });

  test('[TX-3] may come from outside on its sign only', () => {
    expect(parseContent(content).ok).toBe(true);
    const words = { ...reference('c1'), text: 'not' } as const;
    expect(parseContent(text(paragraph(['He is ', words]))).ok).toBe(false);
  });

  test('[TX-3] stored over words by a hostile client hides nothing: the words stay, the reference goes', () => {
    const mark = schema.marks.reference.create({ target: 'c1' });
    const clause = schema.nodes.clause.create({ id: 'a' }, [schema.text('not', [mark])]);
    const [block] = contentOf(schema.nodes.doc.create(null, [clause])).content;
    expect(block).toMatchObject({ content: [{ type: 'text', text: 'not' }] });
  });
});

describe('a redline', () => {
  const before = text(heading(1, 'A'), provision(2, see('c5')), heading(1, 'B'), provision(2, 'words'));
  const compare = (after: TextContent) => {
    const sides = { before: rules(), after: rules() };
    const both = spellBoth({ before, after }, sides, 'en');
    return compareContents(both.before, both.after, sides).blocks.filter(({ change }) => change !== 'same');
  };

  test('[TX-3] shows no change of a clause whose reference was only renumbered', () => {
    const [first, ...rest] = before.content;
    const added = buildContent(() => 'new', [heading(1, 'New')]).content;
    const after: TextContent = {
      type: 'doc',
      content: first === undefined ? [] : [first, ...added, ...rest],
    };
    expect(compare(after).map(({ id }) => id)).toEqual(['new']);
  });

  test('[TX-3] shows that a reference lost its clause', () => {
    const after: TextContent = { type: 'doc', content: before.content.slice(0, -1) };
    expect(compare(after).map(({ id, change }) => [id, change])).toEqual([
      ['c3', 'changed'],
      ['c5', 'deleted'],
    ]);
  });
});

describe('findings about references', () => {
  test('[TX-4] a broken one is an error at the clause that refers, with a fix', () => {
    const content = text(paragraph(see('gone')));
    expect(found(content)).toEqual([['reference-broken', 'error', 'c2']]);
    expect(contentFindings(content)[0]?.fix).toEqual({ type: 'remove-broken-references' });
  });

  test('[TX-4] a clause that refers to itself is a warning', () => {
    expect(found(text(paragraph(see('c2'))))).toEqual([['reference-to-itself', 'warning', 'c2']]);
  });

  test('[TX-4] clauses that refer to each other, also by others, are hints; one that leads into the circle is none', () => {
    const content = text(
      paragraph(see('c3')),
      paragraph(see('c4')),
      paragraph(see('c2')),
      paragraph(see('c2')),
    );
    expect(found(content)).toEqual(['c2', 'c3', 'c4'].map((id) => ['reference-circular', 'hint', id]));
  });

  test('[TX-4] a chain of ten thousand references is read without running out of stack', () => {
    const chain = Array.from({ length: 10_000 }, (_, index) => paragraph(see(`c${index + 3}`)));
    expect(found(text(...chain, paragraph('end')))).toEqual([]);
  });
});

test('[TX-3] instruments outside the text are listed with where they stand', () => {
  const attrs = { name: 'Smuggling Protocol', article: 'article 3', href: 'https://treaties.example/sp' };
  const named: Inline = { type: 'text', text: 'the Protocol', marks: [{ type: 'instrument', attrs }] };
  const content = text(paragraph(['Under ', named]));
  expect(parseContent(content).ok).toBe(true);
  expect(contentOf(documentOf(content))).toEqual(content);
  expect(instrumentsIn(content)).toEqual([{ ...attrs, clauseId: 'c2' }]);
});

describe('finding the clause that is meant', () => {
  const clauses = ['1', '2', '2.1', '12', ''].map((number, index) => ({
    id: `c${index}`,
    number,
    citation: number === '' ? '“Forms”' : `section\u00a0${number}`,
    text: ['Purpose', 'Scope', 'Who is covered', 'Détention', 'Forms'][index] ?? '',
  }));
  const matched = (asked: string) => matchClauses(clauses, asked).map(({ id }) => id);

  test.each([
    ['2', ['c1', 'c2', 'c3']],
    ['section 2.1', ['c2']],
    ['cover', ['c2']],
    ['detention', ['c3']],
    ['forms', ['c4']],
    ['nothing like it', []],
  ])('[TX-3] %s', (asked, ids) => {
    expect(matched(asked)).toEqual(ids);
  });
});
