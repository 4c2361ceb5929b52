import type { ContributionCommand } from '../../../shared/domain/commands.ts';
import type { DocumentState } from '../../../shared/domain/document-state.ts';
import type { ContributionRef } from '../../../shared/domain/events.ts';
import type { ThreadId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/refusal.ts';
import type { Result } from '../../../shared/domain/refusal.ts';
import type { AmendmentView, ThreadView } from '../../../shared/contract/contribution-routes.ts';
import { changeDocument } from '../../documents/change-document.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import { nowOf } from '../../documents/document-context.ts';
import { decisionOn, withState } from '../../documents/open-document.ts';
import type { OpenedDocument } from '../../documents/open-document.ts';
import { presentAmendment, presentThread } from '../../documents/present-contribution.ts';

/** Decides a contribution on whatever came between and appends it. */
export async function contribute(
  context: DocumentContext,
  { state, actor, project }: OpenedDocument,
  command: ContributionCommand,
): Promise<Result<DocumentState>> {
  const { settings } = project;
  return changeDocument(context, { documentId: state.id, actor, settings, command, seenSeq: null });
}

export type Answered = { readonly thread: ThreadView | null; readonly amendment: AmendmentView | null };

/** The contribution as the person sees it now; refused `unknown-contribution`. */
export function showContribution(
  context: DocumentContext,
  opened: OpenedDocument,
  subject: ContributionRef,
): Result<Answered> {
  const decision = decisionOn(opened, nowOf(context));
  const { state } = opened;
  const thread = subject.kind === 'thread' ? state.threads.get(subject.id) : undefined;
  const amendment = subject.kind === 'amendment' ? state.amendments.get(subject.id) : undefined;
  if (thread === undefined && amendment === undefined) return refuse('unknown-contribution');
  return ok({
    thread: thread === undefined ? null : presentThread(state, thread, decision),
    amendment: amendment === undefined ? null : presentAmendment(state, amendment, decision),
  });
}

/** Contributes to a thread and answers it as it is afterwards. */
export async function contributeToThread(
  context: DocumentContext,
  opened: OpenedDocument,
  command: ContributionCommand & { readonly threadId: ThreadId },
): Promise<Result<ThreadView>> {
  const changed = await contribute(context, opened, command);
  if (!changed.ok) return changed;
  const subject = { kind: 'thread', id: command.threadId } as const;
  const shown = showContribution(context, withState(opened, changed.value), subject);
  if (!shown.ok) return shown;
  return shown.value.thread === null ? refuse('unknown-contribution') : ok(shown.value.thread);
}
