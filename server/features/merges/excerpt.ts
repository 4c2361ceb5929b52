import { joinStored, nothingStored, sliceStored } from '../../../shared/content/shown-words.ts';
import type { StoredWords } from '../../../shared/content/shown-words.ts';
import type { MergeNoticeView } from '../../../shared/contract/merge-routes.ts';
import type { NoticeRecord } from './merge-records.ts';
import { storedOf, wordsOf, wordsOfPlace } from './pieces.ts';

type Part = MergeNoticeView['parts'][number];

/** What is shown of the sentence around, and of hidden words themselves. */
const around = 80;
const mostHidden = 2_000;

/** The hidden words with the sentence they stood in. */
export function excerptOf({
  place,
  insertions,
}: Pick<NoticeRecord, 'place' | 'insertions'>): readonly Part[] {
  const base = place === null ? nothingStored : wordsOfPlace(place);
  const parts: Part[] = [];
  let from = 0;
  const shownOnes = insertions.filter(({ pieces }) => wordsOf(pieces) !== '');
  shownOnes.forEach(({ at, pieces }, index) => {
    const before = sliceStored(base, from, at);
    parts.push(partOf(index === 0 ? ending(before) : between(before), false));
    parts.push(partOf(beginning(storedOf(pieces), mostHidden), true));
    from = Math.max(from, at);
  });
  parts.push(partOf(beginning(sliceStored(base, from), around), false));
  return parts.filter(({ text }) => text !== '');
}

function partOf({ text, targets }: StoredWords, isHidden: boolean): Part {
  return { text, targets: [...targets], isHidden };
}

function ending(words: StoredWords): StoredWords {
  return words.text.length > around ? joinStored(plain('…'), sliceStored(words, -around)) : words;
}

function beginning(words: StoredWords, most: number): StoredWords {
  return words.text.length > most ? joinStored(sliceStored(words, 0, most), plain('…')) : words;
}

function between(words: StoredWords): StoredWords {
  if (words.text.length <= 2 * around) return words;
  return joinStored(sliceStored(words, 0, around), plain(' … '), sliceStored(words, -around));
}

function plain(text: string): StoredWords {
  return { text, targets: [] };
}
