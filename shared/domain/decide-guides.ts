import { canonicalJson } from './canonical-json.ts';
import type { CommandOf } from './commands.ts';
import type { Decision } from './decision-context.ts';
import type { DocumentState } from './document-state.ts';
import { guideLimits, saysSomething } from './guides.ts';
import type { Guide } from './guides.ts';
import { ok, refuse } from './refusal.ts';

/** What the template says about one clause, from now on. The title is the document's own and has no guide. */
export function decideGuide({ guides }: DocumentState, { guide }: CommandOf<'set-guide'>): Decision {
  if (guide.kind === 'title') return refuse('invalid-input', {}, 'clauseId');
  if (guide.prompt.length > guideLimits.prompt) return refuse('too-large', {}, 'prompt');
  if (guide.isLocked && guide.words.length > guideLimits.words) return refuse('too-large', {}, 'isLocked');
  const known = guides.find(({ clauseId }) => clauseId === guide.clauseId);
  if (known === undefined && guides.length >= guideLimits.guides) return refuse('too-large', {}, 'clauseId');
  if (isSame(known, guide)) return refuse('already-done');
  return ok([{ type: 'guideSet', data: { guide } }]);
}

function isSame(known: Guide | undefined, guide: Guide): boolean {
  return known === undefined ? !saysSomething(guide) : canonicalJson(known) === canonicalJson(guide);
}

/** How many pages the text has at most; `null` for no limit. */
export function decidePageLimit(
  { pageLimit }: DocumentState,
  { pages }: CommandOf<'set-page-limit'>,
): Decision {
  const isSound = pages === null || (Number.isInteger(pages) && pages >= 1 && pages <= guideLimits.pages);
  if (!isSound) return refuse('invalid-input', {}, 'pages');
  if (pages === pageLimit) return refuse('already-done');
  return ok([{ type: 'pageLimitSet', data: { pages } }]);
}
