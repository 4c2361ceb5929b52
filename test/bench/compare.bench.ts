/** Prints how long the comparison of two versions takes, as the page of a comparison makes it. */
import { compareContents } from '../../shared/content/compare.ts';
import type { Block, TextContent } from '../../shared/content/text-content.ts';
import { numberingRules } from '../../shared/domain/numbering-rules.ts';
import { longText } from '../support/editor-page/long-text.ts';

const repeats = 20;
const rules = numberingRules({ scheme: 'sop', language: 'en' });

/** Every tenth clause has other words, every fiftieth is gone, one of forty stands elsewhere and one of sixty is new. */
function revised({ content, ...text }: TextContent): TextContent {
  const kept = content
    .filter((_, at) => at % 50 !== 49)
    .map((block, at) => (at % 10 === 3 ? reworded(block) : block));
  const moved = kept.filter((_, at) => at % 40 === 7);
  const rest = kept.filter((_, at) => at % 40 !== 7);
  const added = rest.filter((_, at) => at % 60 === 11).map((block, at) => withId(block, `new-${at}`));
  return { ...text, content: [...rest, ...moved, ...added] };
}

function reworded(block: Block): Block {
  if (block.type !== 'clause') return block;
  return {
    ...block,
    content: [{ type: 'text', text: 'Without delay, the officer on duty informs each agency at the post.' }],
  };
}

function withId(block: Block, id: string): Block {
  return block.type === 'clause' ? { ...block, attrs: { ...block.attrs, id } } : block;
}

for (const clauses of [1_000, 3_000]) {
  const before = longText(clauses);
  const after = revised(before);
  const times: number[] = [];
  let changes = 0;
  for (let run = 0; run < repeats; run += 1) {
    const startedAt = performance.now();
    changes = compareContents(before, after, { before: rules, after: rules }).changes;
    times.push(performance.now() - startedAt);
  }
  const sorted = times.toSorted((a, b) => a - b);
  const shown = (share: number) => `${sorted[Math.floor(share * (repeats - 1))]?.toFixed(1)} ms`;
  console.log(`compare ${clauses} clauses, ${changes} changes: median ${shown(0.5)}, 95 % ${shown(0.95)}`);
}
