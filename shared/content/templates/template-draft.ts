/**
 * Short words for writing a template in code: blocks as `build.ts` makes them, some with what the template says about them.
 *
 *     section('Methodology', ask('How each question is answered, and with whom.'))
 */
import { wordsToKeep } from '../../domain/guides.ts';
import type { Guide } from '../../domain/guides.ts';
import { asId } from '../../domain/ids.ts';
import { blockText } from '../block-text.ts';
import { annex, clause, heading, table } from '../build.ts';
import type { Draft, Words } from '../build.ts';
import type { Block, ClauseKind, TextContent } from '../text-content.ts';

type Said = Partial<Pick<Guide, 'prompt' | 'isLocked' | 'isRequired'>>;
export type Part = { readonly draft: Draft; readonly said: Said };
export type TemplateDraft = readonly (Draft | Part)[];
export type Template = { readonly content: TextContent; readonly guides: readonly Guide[] };

/** The text of a template with its guides, with ids from `nextId` in order. */
export function buildTemplate(drafts: TemplateDraft, nextId: () => string): Template {
  const parts = drafts.map((each) => (typeof each === 'function' ? { draft: each, said: {} } : each));
  const built = parts.map(({ draft, said }) => ({ block: draft(nextId()), said }));
  return {
    content: { type: 'doc', content: built.map(({ block }) => block) },
    guides: built.flatMap(({ block, said }) => guidesOf(block, said)),
  };
}

function guidesOf(block: Block, said: Said): readonly Guide[] {
  if (block.type !== 'clause' || Object.keys(said).length === 0) return [];
  const { id, kind, level } = block.attrs;
  const clauseId: Guide['clauseId'] = asId(id);
  const words = wordsToKeep(blockText(block), { isLocked: said.isLocked === true });
  return [{ clauseId, prompt: '', isLocked: false, isRequired: false, kind, level, words, ...said }];
}

/** An empty clause with guidance to its writer. */
export const ask = (prompt: string, kind: ClauseKind = 'paragraph', level = 1): Part => ({
  draft: clause(kind, level, ''),
  said: { prompt },
});
/** As `ask`, for a numbered provision. */
export const askProvision = (level: number, prompt: string): Part => ask(prompt, 'provision', level);
/** Words that stay as they are. */
export const locked = (draft: Draft): Part => ({ draft, said: { isLocked: true } });
/** Must be there and have words, or words under it. */
export const required = (draft: Draft): Part => ({ draft, said: { isRequired: true } });

type Body = readonly (Draft | Part)[];

/** A required heading of the first level with what stands under it. */
export function section(words: string, ...body: Body): TemplateDraft {
  return [required(heading(1, words)), ...body];
}

export function optionalSection(words: string, ...body: Body): TemplateDraft {
  return [heading(1, words), ...body];
}

export function requiredAnnex(words: string, ...body: Body): TemplateDraft {
  return [required(annex(words)), ...body];
}

export function optionalAnnex(words: string, ...body: Body): TemplateDraft {
  return [annex(words), ...body];
}

/** An empty table of `rows` rows under its header. */
export function emptyTable(header: readonly Words[], rows: number): Draft {
  return table(
    header,
    Array.from({ length: rows }, () => header.map(() => '')),
  );
}
