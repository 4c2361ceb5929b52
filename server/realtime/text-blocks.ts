/** Finds blocks and their words in the live Y types. Everything here reads only. */
import * as Y from 'yjs';

/** A run of words inside one Y text: `start` counts in the block's plain text, `index` in the Y text. */
export type Segment = {
  readonly text: Y.XmlText;
  readonly index: number;
  readonly start: number;
  readonly words: string;
  readonly attributes: Readonly<Record<string, unknown>>;
};

export function findBlock(fragment: Y.XmlFragment, id: string): Y.XmlElement | undefined {
  return fragment
    .toArray()
    .find((child): child is Y.XmlElement => child instanceof Y.XmlElement && child.getAttribute('id') === id);
}

/** The runs of a clause, or of a table line by line; offsets as in `blockText`. */
export function segmentsOf(block: Y.XmlElement): Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  linesOf(block).forEach((line, index) => {
    if (index > 0) start += 1;
    start = addLine(line, start, segments);
  });
  return segments;
}

/** The block's plain text, as `blockText` reads it. */
export function wordsOf(block: Y.XmlElement): string {
  return linesOf(block).map(lineWords).join('\n');
}

export function textsIn(parent: Y.XmlFragment): Y.XmlText[] {
  return parent.toArray().flatMap((child) => {
    if (child instanceof Y.XmlText) return [child];
    return child instanceof Y.XmlElement ? textsIn(child) : [];
  });
}

function linesOf(block: Y.XmlElement): Y.XmlElement[] {
  if (block.nodeName !== 'table') return [block];
  return childElements(block).flatMap((row) => childElements(row).flatMap(childElements));
}

function childElements(element: Y.XmlElement): Y.XmlElement[] {
  return element.toArray().filter((child): child is Y.XmlElement => child instanceof Y.XmlElement);
}

function lineWords(line: Y.XmlElement): string {
  return line.toArray().map(inlineWords).join('');
}

function inlineWords(child: ReturnType<Y.XmlElement['toArray']>[number]): string {
  if (child instanceof Y.XmlElement) return child.nodeName === 'hardBreak' ? '\n' : '';
  if (!(child instanceof Y.XmlText)) return '';
  return runsOf(child)
    .map((run) => (typeof run.insert === 'string' ? run.insert : ''))
    .join('');
}

/** Answers the offset after the line. */
function addLine(line: Y.XmlElement, from: number, segments: Segment[]): number {
  let start = from;
  for (const child of line.toArray()) {
    if (child instanceof Y.XmlText) start = addText(child, start, segments);
    else if (child instanceof Y.XmlElement && child.nodeName === 'hardBreak') start += 1;
  }
  return start;
}

function addText(text: Y.XmlText, from: number, segments: Segment[]): number {
  let start = from;
  let index = 0;
  for (const run of runsOf(text)) {
    const words = run.insert;
    if (typeof words === 'string') {
      segments.push({ text, index, start, words, attributes: run.attributes ?? {} });
      start += words.length;
    }
    index += typeof words === 'string' ? words.length : 1;
  }
  return start;
}

type Run = { readonly insert?: unknown; readonly attributes?: Readonly<Record<string, unknown>> };

export function runsOf(text: Y.XmlText): readonly Run[] {
  const delta: readonly Run[] = text.toDelta();
  return delta;
}
