import { describe, expect, test } from 'vitest';
import {
  bold,
  buildContent,
  countedIds,
  definition,
  italic,
  paragraph,
  table,
} from '../../../shared/content/build.ts';
import type { Draft, Words } from '../../../shared/content/build.ts';
import { createContentWording } from '../../../shared/content/content-wording.ts';
import type { GlossaryTerm } from '../../../shared/domain/glossary.ts';

function term(language: 'en' | 'fr', preferred: string, ...discouraged: string[]): GlossaryTerm {
  return { language, term: preferred, discouraged, definition: '', source: '', note: '', equivalents: {} };
}

const glossary = [
  term('en', 'irregular migrant', 'illegal migrant', 'illegal'),
  term('en', 'irregular migration', 'illegal migration'),
  term('en', 'irregular entry', 'illegal entry'),
  term('en', 'non-national', 'alien'),
  term('en', 'asylum seeker', 'seeker', 'irregular asylum seeker'),
  term('en', 'Joint Operations Centre', 'JOC', 'command room'),
  term('en', 'migrant (see section 2)', 'stranger'),
  term('fr', 'migrant en situation irrégulière', 'migrant illégal', 'clandestin'),
  term('fr', 'immigration irrégulière', 'immigration clandestine'),
];

function findings(language: string, ...drafts: Draft[]) {
  return createContentWording(glossary, language)(buildContent(countedIds(), drafts)).findings;
}

/** What is found in one paragraph, with what one click would write. */
function found(words: Words, language = 'en') {
  return findings(language, paragraph(words)).map(({ params, fix }) => [
    params['found'],
    fix?.type === 'replace' ? fix.by : null,
  ]);
}

describe('discouraged wording', () => {
  test('[TX-4] is found with its place, as advice, with the term to write', () => {
    expect(findings('en', paragraph('x'), paragraph('Stop the illegal migrant.'))).toEqual([
      {
        code: 'wording-discouraged',
        level: 'warning',
        clauseId: 'c2',
        params: { found: 'illegal migrant', preferred: 'irregular migrant' },
        fix: { type: 'replace', from: 9, to: 24, found: 'illegal migrant', by: 'irregular migrant' },
      },
    ]);
  });

  test('[TX-4] is found as whole words only, also over line breaks and hard blanks', () => {
    expect(found('illegalmigrant, alienation, non-alien, illegal\u00A0migrant, illegal\nmigrant')).toEqual([
      ['illegal\u00A0migrant', 'irregular migrant'],
      ['illegal\nmigrant', 'irregular migrant'],
    ]);
  });

  test('[TX-4] keeps capitals and the plural', () => {
    expect(found('Illegal migrants; ILLEGAL MIGRATION; illegal entries')).toEqual([
      ['Illegal migrants', 'Irregular migrants'],
      ['ILLEGAL MIGRATION', 'IRREGULAR MIGRATION'],
      ['illegal entries', 'irregular entries'],
    ]);
  });

  test('[TX-4] of two that overlap the longer is told', () => {
    expect(found('an illegal migrant')).toEqual([['illegal migrant', 'irregular migrant']]);
  });

  test('[TX-4] in capitals is an acronym or a name, found in these capitals only', () => {
    expect(found('The JOC, not the joc.')).toEqual([['JOC', 'Joint Operations Centre']]);
  });

  test('[TX-4] has no click where an article would be wrong or the term is an explanation', () => {
    expect(found('an alien, the alien, a stranger')).toEqual([
      ['alien', null],
      ['alien', 'non-national'],
      ['stranger', null],
    ]);
  });

  test.each([
    ['“an alien”'],
    ['"an alien"'],
    ['«\u00A0alien\u00A0»'],
    ['‘the alien’s papers’'],
    ['The Alien Registration Act, 1965, applies.'],
    ['See the Illegal Entry (Penalties) Ordinance.'],
    [['See ', italic('On alien law'), '.']],
  ] satisfies [Words][])('[TX-4] is spared in %j', (words) => {
    expect(found(words)).toEqual([]);
  });

  test('[TX-4] after an apostrophe or a quotation that is not closed is told', () => {
    expect(found('The officer’s alien')).toEqual([['alien', 'non-national']]);
    expect(found('“the alien')).toEqual([['alien', 'non-national']]);
  });

  test('[TX-4] is spared as a part of a longer term, not as a longer wording with a term in it', () => {
    expect(found('an asylum seeker')).toEqual([]);
    expect(found('the irregular asylum seeker')).toEqual([['irregular asylum seeker', 'asylum seeker']]);
  });

  test('[TX-4] is spared where the text defines it as its own term', () => {
    const law = [definition('illegal entry', 'means crossing a border;'), paragraph('Illegal entry is.')];
    expect(findings('en', ...law)).toEqual([]);
  });

  test('[TX-4] is found in a table, at its place in the text of the table', () => {
    const [finding] = findings('en', table(['Who', 'What'], [['officer', 'stops the alien']]));
    const from = 'Who\nWhat\nofficer\nstops the '.length;
    expect(finding?.fix).toMatchObject({ from, to: from + 5, found: 'alien' });
  });

  test('[TX-4] in French is found after an elision, in the plural, and not in the title of a law', () => {
    expect(found('l’immigration clandestine et les migrants illégaux', 'fr')).toEqual([
      ['immigration clandestine', 'immigration irrégulière'],
      ['migrants illégaux', 'migrants en situation irrégulière'],
    ]);
    expect(found('un clandestin', 'fr')).toEqual([['clandestin', null]]);
    expect(found('la loi n° 2003-1119 relative à l’immigration clandestine', 'fr')).toEqual([]);
  });

  test('[TX-4] of one language says nothing about a text in another', () => {
    expect(found('illegal migrant', 'fr')).toEqual([]);
    expect(found('migrant illégal', 'en')).toEqual([]);
    expect(found('alien', 'es')).toEqual([]);
  });
});

describe('definitions', () => {
  const codes = (...drafts: Draft[]) =>
    findings('en', ...drafts).map(({ code, clauseId, params }) => [code, clauseId, params['term']]);

  test('[TX-4] a term that is defined and used, also in the plural, is fine', () => {
    expect(codes(definition('agency', 'means an authority;'), paragraph('All agencies report.'))).toEqual([]);
  });

  test('[TX-4] a term that stands only in its own definition is told', () => {
    expect(codes(definition('agency', 'means an agency;'), paragraph('All report.'))).toEqual([
      ['term-unused', 'c1', 'agency'],
    ]);
  });

  test('[TX-4] a term that is defined again is told at the second place', () => {
    const twice = [
      definition('agency', 'means A;'),
      definition('“Agency”:', 'means B;'),
      paragraph('agency'),
    ];
    expect(codes(...twice)).toEqual([['term-defined-twice', 'c2', 'Agency']]);
  });

  test('[TX-4] a term that waits to be filled in, or without bold words, is no definition', () => {
    const open = [definition('[term]', 'means [meaning].'), definition('', 'means nothing'), paragraph('x')];
    expect(codes(...open)).toEqual([]);
    expect(codes(paragraph([bold('agency'), ' means an authority']))).toEqual([]);
  });
});

test('[TX-4] a text read again after a change says what one read anew says', () => {
  const read = createContentWording(glossary, 'en');
  const first = [definition('agency', 'means A;'), paragraph('the alien and the agency')];
  const second = [definition('alien', 'means B;'), paragraph('the alien and the agency'), paragraph('alien')];
  for (const drafts of [first, second, first])
    expect(read(buildContent(countedIds(), drafts)).findings).toEqual(findings('en', ...drafts));
});
