/**
 * What is printed, as plain JSON: everything is decided here (numbers, words, dates, the place of every table cell), so
 * the Typst template and the HTML page only lay it out. Text is data in both, never markup.
 */
import type { Direction } from '../../shared/content/direction.ts';
import type { ClauseKind } from '../../shared/domain/clause-kinds.ts';

/** The number of a footnote behind the words it belongs to. */
export type PrintNote = {
  readonly kind: 'note';
  readonly id: string;
  readonly label: string;
  /** False for other words of the same footnote: its text stands at the first. */
  readonly isFirst: boolean;
  readonly runs: readonly PrintRun[];
};

export type PrintRun =
  | { readonly kind: 'break' }
  | PrintNote
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly bold: boolean;
      readonly italic: boolean;
      readonly underline: boolean;
      /** A safe address or the empty string. */
      readonly href: string;
      /** The clause of this text that the words refer to, or the empty string. */
      readonly target: string;
    };

/** An image of the text; `name` is what the printing thread finds its bytes by. */
export type PrintImage = {
  readonly name: string;
  readonly alt: string;
  /** Percent of the width of the text; null for its own size, and never more than there is room for. */
  readonly width: number | null;
};

export type PrintClause = {
  readonly type: 'clause';
  readonly id: string;
  readonly kind: ClauseKind;
  readonly level: number;
  readonly direction: Direction;
  readonly label: string;
  readonly runs: readonly PrintRun[];
  readonly text: string;
  /** Depth in the contents, from 0; -1 for what is not listed there. */
  readonly depth: number;
  /** Whether a reference leads here. */
  readonly isReferred: boolean;
  /** "Actor: …", "Time limit: …", "Record: …" of a step, as far as given. */
  readonly facts: readonly PrintFact[];
  /** Of a figure; null where it has none, or none that can be shown. */
  readonly image: PrintImage | null;
  /** The words that stand for the image of a figure. */
  readonly alt: string;
};

/** A cell at its place in the grid, counted from 0; places never overlap. */
export type PrintCell = {
  readonly x: number;
  readonly y: number;
  readonly colspan: number;
  readonly rowspan: number;
  readonly isHeader: boolean;
  readonly lines: readonly (readonly PrintRun[])[];
};

export type PrintTable = {
  readonly type: 'table';
  readonly columns: number;
  /** Percent of each column. */
  readonly widths: readonly number[];
  readonly rows: number;
  readonly headerRows: number;
  readonly cells: readonly PrintCell[];
};

export type PrintBlock = PrintClause | PrintTable | { readonly type: 'pageBreak' };

export type PrintFact = { readonly label: string; readonly value: string };

/** One signed position with all that DE-5 asks to show. */
export type PrintSignature = {
  readonly delegation: string;
  readonly position: string;
  readonly isAgainst: boolean;
  readonly facts: readonly PrintFact[];
  readonly statement: string;
  readonly digest: string;
};

export type PrintEndorsement = {
  readonly heading: string;
  readonly outcome: string;
  readonly facts: readonly PrintFact[];
  readonly tally: readonly PrintFact[];
  readonly signatures: readonly PrintSignature[];
  readonly silence: PrintList | null;
  readonly missing: PrintList | null;
};

/** The steps at a glance: pictures as SVG, and the same in words for each actor. */
export type PrintProcedure = {
  readonly heading: string;
  readonly pictures: readonly { readonly svg: string; readonly width: number }[];
  readonly cards: readonly PrintCard[];
};

export type PrintCard = {
  readonly heading: string;
  readonly steps: readonly {
    readonly id: string;
    readonly number: string;
    readonly text: string;
    /** Time limit and record. */
    readonly facts: string;
  }[];
};

export type PrintList = {
  readonly heading: string;
  readonly note: string;
  readonly names: readonly string[];
};

export type PrintClearance = {
  readonly heading: string;
  readonly outcome: string;
  readonly facts: readonly PrintFact[];
  readonly note: string;
};

/** What a text lists of itself: definitions, references, instruments, tables. */
export type PrintLists = {
  readonly heading: string;
  readonly lists: readonly { readonly heading: string; readonly entries: readonly PrintEntry[] }[];
};

export type PrintEntry = {
  readonly words: string;
  /** The clause of this text that the words lead to, or the empty string. */
  readonly target: string;
  readonly note: string;
};

/** Old and new numbers: a table for each earlier text that has other ones. */
export type PrintNumbers = {
  readonly heading: string;
  readonly note: string;
  readonly tables: readonly PrintNumberTable[];
};

export type PrintNumberTable = {
  readonly heading: string;
  readonly columns: { readonly before: string; readonly after: string; readonly clause: string };
  readonly rows: readonly {
    readonly before: string;
    readonly after: string;
    readonly words: string;
    /** The clause of this text, or the empty string. */
    readonly target: string;
  }[];
};

export type PrintLanguages = {
  readonly note: string;
  readonly links: readonly {
    readonly language: string;
    /** The name of the language in the language of this text. */
    readonly label: string;
    readonly title: string;
    readonly href: string;
  }[];
};

export type PrintModel = {
  readonly language: string;
  readonly direction: Direction;
  readonly title: string;
  readonly kind: string;
  readonly project: string;
  /** e.g. "Endorsed and in force" or "Not in force: cut while in review". */
  readonly status: string;
  readonly isInForce: boolean;
  readonly marking: string;
  readonly versionLabel: string;
  readonly facts: readonly PrintFact[];
  readonly digest: string;
  /** Address of the PDF of a published edition; null where there is none for everyone. */
  readonly pdfAddress: string | null;
  readonly labels: {
    readonly downloadPdf: string;
    readonly contents: string;
    readonly digest: string;
    readonly page: string;
    readonly of: string;
    readonly note: string;
    readonly warning: string;
    readonly positions: string;
    readonly footnotes: string;
    readonly backToWords: string;
  };
  readonly blocks: readonly PrintBlock[];
  /** What is said of the versions in other languages; null where there is one language. */
  readonly languages: PrintLanguages | null;
  /** The footnotes in the order of their words. */
  readonly notes: readonly PrintNote[];
  readonly procedure: PrintProcedure | null;
  /** Null for a text that has nothing to list. */
  readonly lists: PrintLists | null;
  /** Null where no reader knows other numbers. */
  readonly numbers: PrintNumbers | null;
  readonly endorsement: PrintEndorsement | null;
  readonly clearance: PrintClearance | null;
};
