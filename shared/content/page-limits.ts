/** How long a document of a kind may be, as its terms of reference say (TX-4). Pages are an estimate from words. */
import type { Finding } from '../domain/findings.ts';
import type { Kind } from '../domain/stages.ts';
import { blockText } from './block-text.ts';
import { countWords, pagesOf } from './count-words.ts';
import type { Block, ClauseKind, TextContent } from './text-content.ts';

/** Without annexes, which never count. */
const pageLimits: Readonly<Partial<Record<Kind, number>>> = { 'mapping-report': 20, 'summary-brief': 4 };

const annexKinds: readonly ClauseKind[] = ['annex', 'schedule'];

/** Counts again only what was not counted before. */
export function createPageCheck(kind: Kind): (content: TextContent) => readonly Finding[] {
  const limit = pageLimits[kind];
  if (limit === undefined) return () => [];
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
