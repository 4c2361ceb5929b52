/**
 * What is odd in the words of a text (TX-4): discouraged wording, a term that is defined twice or never used. All of it
 * advises. Words that are not the drafter's own are spared: quotations, titles of instruments, terms the text defines.
 */
import type { Definition } from './definitions.ts';
import type { Finding } from './findings.ts';
import type { GlossaryTerm } from './glossary.ts';
import { termKey } from './glossary.ts';
import { createPhraseFinder } from './phrase-finder.ts';
import type { FindPhrases, PhraseMatch } from './phrase-finder.ts';
import { quotedIn, titlesIn } from './spared-stretches.ts';
import { wordingFix } from './wording-fix.ts';
import type { WordingPlace } from './wording-fix.ts';
import { isWithin, lengthOf, wordsOf } from './words.ts';
import type { Stretch } from './words.ts';

export type WordingBlock = {
  readonly id: string;
  readonly text: string;
  /** The term, where the block is the definition of one; else empty. */
  readonly defines: string;
  /** Words set in italics: titles, foreign words, prompts. */
  readonly italics: readonly Stretch[];
};
/** More are not told at once: a block that says one word ten thousand times must not hold up the page. */
const mostInBlock = 100;

type Finders = {
  readonly discouraged: FindPhrases<GlossaryTerm>;
  readonly preferred: FindPhrases<GlossaryTerm>;
  readonly defined: FindPhrases<string>;
};
/** What the words of one block say, wherever it stands. */
type Reading = {
  readonly discouraged: readonly Omit<Finding, 'clauseId'>[];
  /** Keys of the defined terms in it. */
  readonly terms: ReadonlySet<string>;
  /** Terms of the glossary in it that have a meaning there and that the text does not define. */
  readonly named: readonly GlossaryTerm[];
};

export type WordingReading = {
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  readonly definitions: readonly Definition[];
};
export type ReadWording = (blocks: readonly WordingBlock[]) => WordingReading;

/**
 * Reads a text that changes: a block is read again only when its words or the definitions are others. `language` is the
 * text's; entries in other languages say nothing about it.
 */
export function createWordingReader(glossary: readonly GlossaryTerm[], language: string): ReadWording {
  const entries = glossary.filter((entry) => entry.language === language);
  const discouraged = createPhraseFinder(
    entries.flatMap((value) => value.discouraged.map((phrase) => ({ phrase, value }))),
    language,
  );
  const preferred = createPhraseFinder(
    entries.map((value) => ({ phrase: value.term, value })),
    language,
  );
  let known: { readonly definitions: string; readonly readings: ReadonlyMap<string, Reading> } | null = null;
  return (blocks) => {
    const terms = definedTerms(blocks);
    const definitions = JSON.stringify([...terms]);
    const before = known?.definitions === definitions ? known.readings : new Map<string, Reading>();
    const defined = createPhraseFinder(
      [...terms].map(([value, phrase]) => ({ phrase, value })),
      language,
    );
    const readings = new Map<string, Reading>();
    const read = blocks.map((block) => {
      const key = `${JSON.stringify(block.italics)} ${block.text}`;
      const reading = before.get(key) ?? readingOf(block, { discouraged, preferred, defined });
      readings.set(key, reading);
      return { ...block, ...reading, key: keyOf(block.defines) };
    });
    known = { definitions, readings };
    return { findings: findingsIn(read, terms), definitions: definitionsIn(read, terms) };
  };
}

/** A term in brackets waits to be filled in. */
function keyOf(defines: string): string {
  return defines.startsWith('[') ? '' : termKey(defines);
}

/** Spelled as it is defined first, by key. */
type Terms = ReadonlyMap<string, string>;

function definedTerms(blocks: readonly WordingBlock[]): Terms {
  const terms = new Map<string, string>();
  for (const { defines } of blocks) {
    const key = keyOf(defines);
    if (key !== '' && !terms.has(key)) terms.set(key, defines);
  }
  return terms;
}

type ReadBlock = WordingBlock & Reading & { readonly key: string };

function definitionsIn(blocks: readonly ReadBlock[], terms: Terms): readonly Definition[] {
  return [...terms].map(([key, term]) => {
    const first = blocks.find((block) => block.key === key);
    const uses = blocks.filter((block) => block.key !== key && block.terms.has(key)).map(({ id }) => id);
    return { term, clauseId: first?.id ?? '', text: first?.text ?? '', uses };
  });
}

function findingsIn(blocks: readonly ReadBlock[], defined: Terms): readonly Finding[] {
  const used = new Set(blocks.flatMap(({ terms, key }) => [...terms].filter((term) => term !== key)));
  const seen = new Set<string>();
  const undefinedIn = undefinedTerms(defined);
  return blocks.flatMap((block) => {
    const { id: clauseId, key, defines, discouraged } = block;
    const isRepeated = key !== '' && seen.has(key);
    const isUnused = key !== '' && !used.has(key);
    seen.add(key);
    const about = { level: 'warning', clauseId, params: { term: defines }, fix: null } as const;
    const code = isRepeated ? 'term-defined-twice' : isUnused ? 'term-unused' : null;
    return [
      ...(code === null ? [] : [{ code, ...about } as const]),
      ...discouraged.map((finding) => ({ ...finding, clauseId })),
      ...undefinedIn(block).map((finding) => ({ ...finding, clauseId })),
    ];
  });
}

/** Where a text defines terms at all, each of the glossary that it only uses is told once, where it comes first. */
function undefinedTerms(defined: Terms): (block: ReadBlock) => readonly Omit<Finding, 'clauseId'>[] {
  const told = new Set<string>(defined.keys());
  return ({ named }) =>
    named.flatMap(({ term, definition: meaning }) => {
      const key = termKey(term);
      if (defined.size === 0 || told.has(key)) return [];
      told.add(key);
      const fix = { type: 'define', term, meaning } as const;
      return [{ code: 'term-undefined', level: 'hint', params: { term }, fix } as const];
    });
}

function readingOf(block: WordingBlock, finders: Finders): Reading {
  const words = wordsOf(block.text);
  const defined = finders.defined(words);
  const found = finders.discouraged(words).slice(0, mostInBlock);
  const terms = new Set(defined.map(({ value }) => value));
  const preferred = finders.preferred(words);
  if (found.length === 0 && preferred.length === 0) return { discouraged: [], terms, named: [] };
  const foreign = [...quotedIn(block.text), ...titlesIn(block.text, words), ...block.italics, ...defined];
  const isSpared = (match: Stretch) =>
    foreign.some((each) => isWithin(match, each)) ||
    preferred.some((each) => isWithin(match, each) && lengthOf(each) > lengthOf(match));
  const named = preferred
    .filter((match) => match.value.definition !== '' && !isSpared(match))
    .map(({ value }) => value);
  const kept = apart(found.filter((match) => !isSpared(match)));
  return {
    terms,
    named,
    discouraged: kept.map((match) => discouragedFinding({ text: block.text, words, match })),
  };
}

function discouragedFinding(place: WordingPlace): Reading['discouraged'][number] {
  const { text, match } = place;
  return {
    code: 'wording-discouraged',
    level: 'warning',
    params: { found: text.slice(match.from, match.to), preferred: match.value.term },
    fix: wordingFix(place),
  };
}

/** Of wordings that overlap, the first and there the longest. */
function apart<T>(matches: readonly PhraseMatch<T>[]): readonly PhraseMatch<T>[] {
  const kept: PhraseMatch<T>[] = [];
  const inOrder = matches.toSorted((one, other) => one.from - other.from || other.to - one.to);
  for (const match of inOrder) if (match.from >= (kept.at(-1)?.to ?? 0)) kept.push(match);
  return kept;
}
