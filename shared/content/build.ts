/**
 * Short words for writing a text in code: templates and the demo's documents. Ids come from the function that is given,
 * so the same text can be built again with the same ids.
 *
 *     buildContent(ids, [title('Handover of goods'), heading(1, 'Purpose'), provision(2, 'This procedure …')])
 */
import type {
  Block,
  CellBlock,
  ClauseBlock,
  ClauseKind,
  Inline,
  TextContent,
  TextMark,
} from './text-content.ts';

/** A block that waits for its id. */
export type Draft = (id: string) => Block;
/** Words, or runs where some are marked: `['see ', bold('clause 4')]`. */
export type Words = string | readonly (string | Inline)[];
export type StepDetails = { readonly actor: string; readonly timeLimit?: string; readonly record?: string };

/** The text with an id from `nextId` for every block, in order. */
export function buildContent(nextId: () => string, drafts: readonly Draft[]): TextContent {
  return { type: 'doc', content: drafts.map((draft) => draft(nextId())) };
}

/** Ids `c1`, `c2` … in order: for texts that are built the same way each time. */
export function countedIds(prefix = 'c'): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `${prefix}${count}`;
  };
}

export function clause(kind: ClauseKind, level: number, words: Words): Draft {
  return (id) => ({
    type: 'clause',
    attrs: { id, kind, level, actor: '', timeLimit: '', record: '' },
    ...inlines(words),
  });
}

export const title = (words: Words): Draft => clause('title', 1, words);
export const part = (words: Words): Draft => clause('part', 1, words);
export const annex = (words: Words): Draft => clause('annex', 1, words);
export const heading = (level: number, words: Words): Draft => clause('heading', level, words);
export const provision = (level: number, words: Words): Draft => clause('provision', level, words);
export const paragraph = (words: Words): Draft => clause('paragraph', 1, words);
export const note = (words: Words): Draft => clause('note', 1, words);
export const item = (words: Words, level = 1): Draft => clause('item', level, words);

/** The term stands in bold before its meaning. */
export function definition(term: string, meaning: Words): Draft {
  return clause('definition', 1, [bold(term), ' ', ...(typeof meaning === 'string' ? [meaning] : meaning)]);
}

export function step(words: Words, { actor, timeLimit = '', record = '' }: StepDetails, level = 1): Draft {
  return (id) => ({
    type: 'clause',
    attrs: { id, kind: 'step', level, actor, timeLimit, record },
    ...inlines(words),
  });
}

/** An image with its caption; the file is the hash of its bytes. */
export function figure(caption: Words, image: Pick<ClauseBlock['attrs'], 'file' | 'alt' | 'width'>): Draft {
  return (id) => ({
    type: 'clause',
    attrs: { id, kind: 'figure', level: 1, actor: '', timeLimit: '', record: '', ...image },
    ...inlines(caption),
  });
}

/** A table from rows of cells; the first row is the header. */
export function table(header: readonly Words[], rows: readonly (readonly Words[])[]): Draft {
  return (id) => ({
    type: 'table',
    attrs: { id },
    content: [
      { type: 'row', content: header.map((words) => cell('headerCell', words)) },
      ...rows.map((row) => ({ type: 'row' as const, content: row.map((words) => cell('cell', words)) })),
    ],
  });
}

export const pageBreak = (): Draft => (id) => ({ type: 'pageBreak', attrs: { id } });

export const bold = (text: string): Inline => marked(text, { type: 'bold' });
export const italic = (text: string): Inline => marked(text, { type: 'italic' });
export const underline = (text: string): Inline => marked(text, { type: 'underline' });
export const link = (text: string, href: string): Inline => marked(text, { type: 'link', attrs: { href } });
export const lineBreak: Inline = { type: 'hardBreak' };

function marked(text: string, mark: TextMark): Inline {
  return { type: 'text', text, marks: [mark] };
}

function cell(type: 'cell' | 'headerCell', words: Words): CellBlock {
  return {
    type,
    attrs: { colspan: 1, rowspan: 1, colwidth: null },
    content: [{ type: 'line', ...inlines(words) }],
  };
}

function inlines(words: Words): { readonly content?: readonly Inline[] } {
  const parts = typeof words === 'string' ? [words] : words;
  const content = parts.flatMap((each): readonly Inline[] => {
    if (typeof each !== 'string') return [each];
    return each === '' ? [] : [{ type: 'text', text: each }];
  });
  return content.length === 0 ? {} : { content };
}
