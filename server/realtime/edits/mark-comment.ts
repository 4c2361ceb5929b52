import type * as Y from 'yjs';
import { nearestQuote } from '../../../shared/content/nearest-quote.ts';
import type { QuotedWords } from '../../../shared/domain/anchor.ts';
import { ok, refuse, type Result } from '../../../shared/domain/refusal.ts';
import { commentAttribute, threadOf } from '../comment-mark.ts';
import { findBlock, runsOf, segmentsOf, textsIn, wordsOf } from '../text-blocks.ts';

type Place = { readonly block: Y.XmlElement; readonly from: number; readonly to: number };

/** CM-2: every quote is found before the first mark is set; otherwise nothing changes. */
export function markComment(
  fragment: Y.XmlFragment,
  thread: string,
  words: readonly QuotedWords[],
): Result<true> {
  const places = words.map((quoted) => placeOf(fragment, quoted));
  const found = places.filter((place) => place !== undefined);
  if (words.length === 0 || found.length < places.length) return refuse('words-not-found');
  for (const place of found) markPlace(place, thread);
  return ok(true);
}

export function unmarkComment(fragment: Y.XmlFragment, thread: string): Result<true> {
  for (const text of textsIn(fragment)) unmarkText(text, thread);
  return ok(true);
}

function placeOf(fragment: Y.XmlFragment, quoted: QuotedWords): Place | undefined {
  const block = findBlock(fragment, quoted.clauseId);
  if (block === undefined || quoted.quote === '') return undefined;
  const from = nearestQuote(wordsOf(block), quoted.quote, quoted.from);
  return from === null ? undefined : { block, from, to: from + quoted.quote.length };
}

function markPlace(place: Place, thread: string): void {
  const { key, value } = commentAttribute(thread);
  for (const segment of segmentsOf(place.block)) {
    const from = Math.max(place.from, segment.start);
    const to = Math.min(place.to, segment.start + segment.words.length);
    if (from < to && !(key in segment.attributes)) {
      segment.text.format(segment.index + from - segment.start, to - from, { [key]: value });
    }
  }
}

function unmarkText(text: Y.XmlText, thread: string): void {
  let index = 0;
  for (const run of runsOf(text)) {
    const length = typeof run.insert === 'string' ? run.insert.length : 1;
    const keys = Object.entries(run.attributes ?? {}).filter(
      ([key, value]) => threadOf(key, value) === thread,
    );
    if (keys.length > 0) text.format(index, length, Object.fromEntries(keys.map(([key]) => [key, null])));
    index += length;
  }
}
