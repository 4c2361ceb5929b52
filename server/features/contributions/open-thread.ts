import type { z } from 'zod';
import type { contributionRoutes, ThreadView } from '../../../shared/contract/contribution-routes.ts';
import type { Anchor } from '../../../shared/domain/anchor.ts';
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
  return ok({ ...anchor, number: clause.value.number, version: null });
}
