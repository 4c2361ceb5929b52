import { clauseKinds } from '../domain/clause-kinds.ts';
import type { ClauseKind } from '../domain/clause-kinds.ts';
import type { ImageWidth } from '../domain/text-images.ts';
import type { Direction } from './direction.ts';

/**
 * The text of a document as plain data: what a version freezes, what the digest covers (LE-2), what templates and
 * imports make. It is the JSON of the ProseMirror document (`schema.ts`) without comment marks.
 *
 * Blocks are flat: a clause knows its kind and level by attributes and its place by order, so retyping, indenting and
 * moving never replace it, and its id never changes (TX-1).
 */
export { clauseKinds };
export type { ClauseKind };

export type TextMark =
  /** The words that a footnote belongs to; `id` is that of the footnote's clause. */
  | { readonly type: 'footnote'; readonly attrs: { readonly id: string } }
  | { readonly type: 'bold' }
  | { readonly type: 'italic' }
  | { readonly type: 'underline' }
  | { readonly type: 'link'; readonly attrs: { readonly href: string } }
  /** On reference signs only: the clause that is referred to (TX-3). */
  | { readonly type: 'reference'; readonly attrs: { readonly target: string } }
  /** An outside instrument, on the words that name it; `href` is a safe address or empty. */
  | {
      readonly type: 'instrument';
      readonly attrs: { readonly name: string; readonly article: string; readonly href: string };
    };

export type TextRun = { readonly type: 'text'; readonly text: string; readonly marks?: readonly TextMark[] };
export type LineBreak = { readonly type: 'hardBreak' };
export type Inline = TextRun | LineBreak;

export type ClauseBlock = {
  readonly type: 'clause';
  readonly attrs: {
    readonly id: string;
    readonly kind: ClauseKind;
    /** 1 to 5. */
    readonly level: number;
    /** Steps only (TX-1); empty strings elsewhere. */
    readonly actor: string;
    readonly timeLimit: string;
    readonly record: string;
    /** What a step asks, where it is a decision; absent where there is none, as all that came with schema 2. */
    readonly decision?: string;
    /** The clause to go on with when the answer is yes. */
    readonly goTo?: string;
    /** Figures only: the hash of the image file and the words that stand for it. The content is the caption. */
    readonly file?: string;
    readonly alt?: string;
    /** The share of the text's width in percent; absent for an image's own size. Came with schema 3. */
    readonly width?: ImageWidth;
    /** As marked by hand; absent where the words say it (TX-31). Came with schema 4. */
    readonly dir?: Direction;
  };
  readonly content?: readonly Inline[];
};

export type CellBlock = {
  readonly type: 'cell' | 'headerCell';
  readonly attrs: {
    readonly colspan: number;
    readonly rowspan: number;
    readonly colwidth: readonly number[] | null;
  };
  readonly content: readonly LineBlock[];
};
export type LineBlock = { readonly type: 'line'; readonly content?: readonly Inline[] };
export type RowBlock = { readonly type: 'row'; readonly content: readonly CellBlock[] };
export type TableBlock = {
  readonly type: 'table';
  readonly attrs: { readonly id: string };
  readonly content: readonly RowBlock[];
};
export type PageBreakBlock = { readonly type: 'pageBreak'; readonly attrs: { readonly id: string } };

export type Block = ClauseBlock | TableBlock | PageBreakBlock;

export type TextContent = { readonly type: 'doc'; readonly content: readonly Block[] };
