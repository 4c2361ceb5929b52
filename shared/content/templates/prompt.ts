import { clause, italic } from '../build.ts';
import type { Draft } from '../build.ts';

/** Guidance for the drafter, in brackets and italics, to be overwritten. */
export function prompt(words: string): Draft {
  return clause('paragraph', 1, [italic(`[${words}]`)]);
}
