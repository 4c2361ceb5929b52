/** How long a document may be, as its template says (TX-18). Pages are an estimate from words. */
import type { Finding } from '../domain/findings.ts';
import { blockText } from './block-text.ts';
import { countWords, pagesOf } from './count-words.ts';
import type { Block, ClauseKind, TextContent } from './text-content.ts';

/** They and all that follows never count. */
const annexKinds: readonly ClauseKind[] = ['annex', 'schedule'];

/** Counts again only what was not counted before. `limit` in pages; null for none. */
export function createPageCheck(limit: number | null): (content: TextContent) => readonly Finding[] {
  if (limit === null) return () => [];
  const known = new WeakMap<Block, number>();
  const wordsIn = (block: Block) => {
    const words = known.get(block) ?? countWords(blockText(block));
    known.set(block, words);
    return words;
  };
  return ({ content }) => {
    const end = content.findIndex(
      (block) => block.type === 'clause' && annexKinds.includes(block.attrs.kind),
    );
    const body = end < 0 ? content : content.slice(0, end);
    const pages = pagesOf(body.reduce((words, block) => words + wordsIn(block), 0));
    if (pages <= limit) return [];
    return [{ code: 'too-long', level: 'warning', clauseId: null, params: { pages, limit }, fix: null }];
  };
}
