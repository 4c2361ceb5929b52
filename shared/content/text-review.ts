/** All that a text says about itself (TX-3, TX-4): findings, and the lists of definitions, references and tables. */
import type { Definition } from '../domain/definitions.ts';
import type { Finding } from '../domain/findings.ts';
import type { GlossaryTerm } from '../domain/glossary.ts';
import type { Guide } from '../domain/guides.ts';
import { blockText } from './block-text.ts';
import { templateFindings, textFindings } from './guide-findings.ts';
import { createContentWording } from './content-wording.ts';
import { createPageCheck } from './page-limits.ts';
import { instrumentsIn, targetsIn } from './reference-marks.ts';
import type { FoundInstrument } from './reference-marks.ts';
import type { TextContent } from './text-content.ts';

export type FoundReference = { readonly clauseId: string; readonly target: string };
export type FoundTable = {
  readonly id: string;
  /** The words of its first row. */
  readonly words: string;
};
export type TextReview = {
  readonly findings: readonly Finding[];
  readonly definitions: readonly Definition[];
  readonly references: readonly FoundReference[];
  readonly instruments: readonly FoundInstrument[];
  readonly tables: readonly FoundTable[];
};
export const nothingReviewed: TextReview = {
  findings: [],
  definitions: [],
  references: [],
  instruments: [],
  tables: [],
};

export type ReviewTerms = {
  readonly glossary: readonly GlossaryTerm[];
  /** The language of the text. */
  readonly language: string;
  readonly guides: readonly Guide[];
  /** In pages; null for no limit. */
  readonly pageLimit: number | null;
  /** A template asks nothing of itself. */
  readonly isTemplate: boolean;
};

const shownWords = 80;

/** Reviews a text again and again; blocks that are the same objects or have the same words are not read again. */
export function createReview(terms: ReviewTerms): (content: TextContent) => TextReview {
  const readWording = createContentWording(terms.glossary, terms.language);
  const checkPages = createPageCheck(terms.pageLimit);
  return (content) => {
    const { findings, definitions } = readWording(content);
    return {
      findings: [...checkPages(content), ...ownFindings(content, terms), ...findings],
      definitions,
      references: referencesIn(content),
      instruments: instrumentsIn(content),
      tables: tablesIn(content),
    };
  };
}

function ownFindings(content: TextContent, { guides, isTemplate }: ReviewTerms): readonly Finding[] {
  return isTemplate ? templateFindings(content, guides) : textFindings(content, guides);
}

function referencesIn(content: TextContent): readonly FoundReference[] {
  return content.content.flatMap((block) =>
    targetsIn(block).map((target) => ({ clauseId: block.attrs.id, target })),
  );
}

function tablesIn(content: TextContent): readonly FoundTable[] {
  return content.content.flatMap((block) => {
    if (block.type !== 'table') return [];
    const head = { ...block, content: block.content.slice(0, 1) };
    return [{ id: block.attrs.id, words: blockText(head).replaceAll('\n', ' · ').slice(0, shownWords) }];
  });
}
