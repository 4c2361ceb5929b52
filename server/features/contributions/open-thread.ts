import type { z } from 'zod';
import type { contributionRoutes, ThreadView } from '../../../shared/contract/contribution-routes.ts';
import { blockText } from '../../../shared/content/block-text.ts';
import { nearestQuote } from '../../../shared/content/nearest-quote.ts';
import { keptReferences } from '../../../shared/content/shown-words.ts';
import { piecesOfBlock, signsIn, slicePieces, spellWords } from '../../../shared/content/spell-words.ts';
import type { Anchor, QuotedWords } from '../../../shared/domain/anchor.ts';
import type { ContributionCommand } from '../../../shared/domain/commands.ts';
import { decide } from '../../../shared/domain/decide.ts';
import { asId } from '../../../shared/domain/ids.ts';
import { ok } from '../../../shared/domain/refusal.ts';
import type { Result } from '../../../shared/domain/refusal.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import { nowOf } from '../../documents/document-context.ts';
import { decisionOn } from '../../documents/open-document.ts';
import type { OpenedDocument } from '../../documents/open-document.ts';
import { contributeToThread } from './contribute.ts';
import { findClause } from './find-clause.ts';
import type { FoundClause } from './find-clause.ts';
import { withMark } from './with-mark.ts';

export type NewThread = z.output<typeof contributionRoutes.openThread.body>;
type OpenThread = Extract<ContributionCommand, { readonly type: 'open-thread' }>;

/** The mark in the text first, then the event (CM-2): a thread about words never exists without its words. */
export async function openThread(
  context: DocumentContext,
  opened: OpenedDocument,
  request: NewThread,
): Promise<Result<ThreadView>> {
  const anchor = await anchorOf(context, opened, request.anchor);
  if (!anchor.ok) return anchor;
  const command: OpenThread = {
    type: 'open-thread',
    threadId: asId(context.ids.next()),
    commentId: asId(context.ids.next()),
    threadType: request.type,
    isBlocking: request.isBlocking,
    anchor: anchor.value,
    body: request.body,
  };
  const decision = decide(opened.state, command, decisionOn(opened, nowOf(context)));
  if (!decision.ok) return decision;
  const write = () => contributeToThread(context, opened, command);
  return anchor.value.scope === 'words' ? withMark(context, opened, { ...command, write }) : write();
}

/** The number is the clause's as it is now; the version is the last one, which `decide` sets (CM-3). */
async function anchorOf(
  context: DocumentContext,
  { state }: OpenedDocument,
  anchor: NewThread['anchor'],
): Promise<Result<Anchor>> {
  if (anchor.scope === 'document') return ok({ scope: 'document', version: null });
  const [first] = anchor.scope === 'words' ? anchor.words : [anchor];
  if (first === undefined) throw new Error('An anchor to words came without words.');
  const clause = await findClause(context, state, first.clauseId);
  if (!clause.ok) return clause;
  const place = { number: clause.value.number, version: null };
  if (anchor.scope === 'clause') return ok({ ...anchor, ...place });
  return ok({ ...anchor, words: anchor.words.map((words) => asRead(words, clause.value)), ...place });
}

/** The quote with what its references read now: later they may lead to another number, and the quote stays (CM-3). */
function asRead(words: QuotedWords, { content, cite }: FoundClause): QuotedWords {
  if (signsIn(words.quote) === 0) return words;
  const block = content.content.find(({ attrs }) => attrs.id === words.clauseId);
  const from = block === undefined ? null : nearestQuote(blockText(block), words.quote, words.from);
  // Words that are not there are refused when they are marked (CM-2).
  if (block === undefined || from === null) return words;
  const pieces = slicePieces(piecesOfBlock(block), { from, to: from + words.quote.length });
  const references = keptReferences(spellWords(pieces, cite));
  return references.length === 0 ? words : { ...words, references };
}
