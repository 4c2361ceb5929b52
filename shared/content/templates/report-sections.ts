/** Sections that the reports share, so that they read alike. */
import { heading, table, title } from '../build.ts';
import type { Draft, Words } from '../build.ts';
import { prompt } from './prompt.ts';

type Section = readonly [string, ...(string | Draft)[]];

/** A report from its title and its sections. */
export function report(name: string, list: readonly Section[]): readonly Draft[] {
  return [title(name), ...sections(list)];
}

/** Sections from their headings, each with guidance (words) or blocks for what belongs there. */
export function sections(list: readonly Section[]): readonly Draft[] {
  return list.flatMap(([words, ...body]) => [
    heading(1, words),
    ...body.map((each) => (typeof each === 'string' ? prompt(each) : each)),
  ]);
}

/** An empty table of `rows` rows under its header. */
export function emptyTable(header: readonly Words[], rows: number): Draft {
  return table(
    header,
    Array.from({ length: rows }, () => header.map(() => '')),
  );
}
