import * as Y from 'yjs';
import { markNameOf } from '../../../shared/content/mark-name.ts';
import { runsOf, segmentsOf, type Segment } from '../text-blocks.ts';

/** Removes words and line breaks of a block, run by run; the runs' texts stay, so that concurrent words have a place. */
export function removeWords(block: Y.XmlElement, at: number, length: number): void {
  for (const segment of segmentsOf(block).toReversed()) {
    const from = Math.max(at, segment.start);
    const to = Math.min(at + length, segment.start + segment.words.length);
    if (from < to) segment.text.delete(segment.index + from - segment.start, to - from);
  }
  for (const index of breaksIn(block, at, at + length).toReversed()) block.delete(index, 1);
}

export type Writing = {
  readonly at: number;
  readonly words: string;
  /** Whose marks the words take where two runs meet. */
  readonly side: 'left' | 'right';
};

/** Writes words at an offset of a clause, `\n` as a line break; they take the marks beside them, but no comment: nobody commented on them. */
export function writeWords(block: Y.XmlElement, writing: Writing): void {
  const lines = writing.words.split('\n');
  lines.toReversed().forEach((words, index) => {
    if (words !== '') writeLine(block, { ...writing, words });
    if (index < lines.length - 1) writeBreak(block, writing.at);
  });
}

function writeLine(block: Y.XmlElement, { at, words, side }: Writing): void {
  const touching = segmentsOf(block).filter((segment) => segment.start <= at && endOf(segment) >= at);
  const segment = side === 'left' ? touching.at(0) : touching.at(-1);
  if (segment === undefined) return writeInNewText(block, at, words);
  segment.text.insert(segment.index + at - segment.start, words, keptMarks(segment));
}

/** Splits the text at the offset; the words after the break move to a text of their own. */
function writeBreak(block: Y.XmlElement, at: number): void {
  const segment = segmentsOf(block).find((candidate) => candidate.start <= at && endOf(candidate) >= at);
  if (segment === undefined) return block.insert(childIndexAt(block, at), [new Y.XmlElement('hardBreak')]);
  const split = segment.index + at - segment.start;
  const tail = runsAfter(segment.text, split);
  const after = block.toArray().indexOf(segment.text) + 1;
  block.insert(after, [new Y.XmlElement('hardBreak')]);
  if (tail.length === 0) return;
  const text = new Y.XmlText();
  block.insert(after + 1, [text]);
  text.applyDelta(tail);
  segment.text.delete(split, segment.text.length - split);
}

function runsAfter(text: Y.XmlText, from: number) {
  let index = 0;
  return runsOf(text).flatMap((run) => {
    if (typeof run.insert !== 'string') return [];
    const start = index;
    index += run.insert.length;
    const insert = run.insert.slice(Math.max(0, from - start));
    return insert === '' ? [] : [{ insert, attributes: run.attributes ?? {} }];
  });
}

function endOf(segment: Segment): number {
  return segment.start + segment.words.length;
}

/** What belongs to a stretch of words alone and is not carried on to words beside it. */
const bounded = ['comment', 'reference', 'instrument'];

/** With explicit attributes Yjs ends every other mark at the insertion, so a comment around it needs a null. */
function keptMarks(segment: Segment): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(segment.attributes).filter(([key]) => !bounded.includes(markNameOf(key))),
  );
}

function writeInNewText(block: Y.XmlElement, at: number, words: string): void {
  const empty = block.toArray().find((child): child is Y.XmlText => child instanceof Y.XmlText);
  if (empty !== undefined && empty.length === 0) return empty.insert(0, words);
  block.insert(childIndexAt(block, at), [new Y.XmlText(words)]);
}

function childIndexAt(block: Y.XmlElement, at: number): number {
  let offset = 0;
  const children = block.toArray();
  const index = children.findIndex((child) => {
    const isHere = offset >= at;
    offset += lengthOf(child);
    return isHere;
  });
  return index < 0 ? children.length : index;
}

function breaksIn(block: Y.XmlElement, from: number, to: number): number[] {
  let offset = 0;
  return block.toArray().flatMap((child, index) => {
    const start = offset;
    offset += lengthOf(child);
    return isBreak(child) && start >= from && start < to ? [index] : [];
  });
}

function lengthOf(child: unknown): number {
  if (child instanceof Y.XmlText) return child.length;
  return isBreak(child) ? 1 : 0;
}

function isBreak(child: unknown): boolean {
  return child instanceof Y.XmlElement && child.nodeName === 'hardBreak';
}
