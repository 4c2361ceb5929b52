import type { MergeNoticeView } from '../../../shared/contract/merge-routes.ts';
import type { NoticeRecord } from './merge-records.ts';
import { wordsOf } from './pieces.ts';

type Part = MergeNoticeView['parts'][number];

/** What is shown of the sentence around, and of hidden words themselves. */
const around = 80;
const mostHidden = 2_000;

/** The hidden words with the sentence they stood in. */
export function excerptOf({
  place,
  insertions,
}: Pick<NoticeRecord, 'place' | 'insertions'>): readonly Part[] {
  const base = place?.words ?? '';
  const parts: Part[] = [];
  let from = 0;
  const shownOnes = insertions.filter(({ pieces }) => wordsOf(pieces) !== '');
  shownOnes.forEach(({ at, pieces }, index) => {
    const before = base.slice(from, at);
    parts.push(shown(index === 0 ? ending(before) : between(before)));
    parts.push({ text: shortened(wordsOf(pieces)), isHidden: true });
    from = Math.max(from, at);
  });
  parts.push(shown(beginning(base.slice(from))));
  return parts.filter(({ text }) => text !== '');
}

function shown(text: string): Part {
  return { text, isHidden: false };
}

function ending(text: string): string {
  return text.length > around ? `…${text.slice(-around)}` : text;
}

function beginning(text: string): string {
  return text.length > around ? `${text.slice(0, around)}…` : text;
}

function between(text: string): string {
  return text.length > 2 * around ? `${text.slice(0, around)} … ${text.slice(-around)}` : text;
}

function shortened(words: string): string {
  return words.length > mostHidden ? `${words.slice(0, mostHidden)}…` : words;
}
