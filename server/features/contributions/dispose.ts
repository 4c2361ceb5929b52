import type { z } from 'zod';
import type { contributionRoutes } from '../../../shared/contract/contribution-routes.ts';
import { isSameStored, shownProposal, storedProposal } from '../../../shared/content/shown-words.ts';
import { signsIn } from '../../../shared/content/spell-words.ts';
import type { Wording } from '../../../shared/domain/anchor.ts';
import type { ContributionCommand } from '../../../shared/domain/commands.ts';
import { decide } from '../../../shared/domain/decide.ts';
import { refuse } from '../../../shared/domain/refusal.ts';
import type { Result } from '../../../shared/domain/refusal.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import { nowOf } from '../../documents/document-context.ts';
import { decisionOn, withState } from '../../documents/open-document.ts';
import type { OpenedDocument } from '../../documents/open-document.ts';
import { contribute, showContribution } from './contribute.ts';
import type { Answered } from './contribute.ts';
import { referencesOf } from './kept-wording.ts';
import { withWording } from './with-wording.ts';

export type DispositionRequest = z.output<typeof contributionRoutes.dispose.body>;
type Dispose = Extract<ContributionCommand, { readonly type: 'dispose' }>;

/** Answers a thread or amendment; with `apply` the wording goes into the live text first, then the events (CM-4). */
export async function dispose(
  context: DocumentContext,
  opened: OpenedDocument,
  { apply, ...request }: DispositionRequest,
): Promise<Result<Answered>> {
  const wording = apply === null ? null : wordingToApply(opened, request.subject, apply);
  const resultingText = request.resultingText || (wording === null ? '' : shownProposal(wording));
  const command: Dispose = { type: 'dispose', ...request, resultingText, isApplied: apply !== null };
  const decision = decide(opened.state, command, decisionOn(opened, nowOf(context)));
  if (!decision.ok) return decision;
  const write = async (): Promise<Result<Answered>> => {
    const changed = await contribute(context, opened, command);
    return changed.ok
      ? showContribution(context, withState(opened, changed.value), request.subject)
      : changed;
  };
  if (apply === null) return write();
  if (wording === null) return refuse('unknown-contribution', {}, 'subject');
  if (apply.targets !== undefined && !saysAllTargets(wording))
    return refuse('invalid-input', {}, 'apply.targets');
  const writer = writerOf(opened, request.subject, wording);
  return withWording(context, opened, { wording, writer, isForced: apply.isForced, write });
}

/** Whether it is said of every reference in the words what it refers to. */
function saysAllTargets(wording: Wording): boolean {
  const { text, targets } = storedProposal(wording);
  return signsIn(text) === targets.length;
}

/** Who chose other words than the proposed ones has written them. */
function writerOf({ state, actor }: OpenedDocument, subject: Dispose['subject'], chosen: Wording) {
  const proposed = subject.kind === 'amendment' ? state.amendments.get(subject.id) : undefined;
  const isProposed =
    proposed !== undefined && isSameStored(storedProposal(proposed.wording), storedProposal(chosen));
  const writer = isProposed ? proposed.author : actor;
  return writer?.kind === 'person' ? writer.personId : '';
}

type Chosen = NonNullable<DispositionRequest['apply']>;

/** The proposed wording, or the one a person chose instead; chosen words for a deletion change the clause. */
function wordingToApply(
  { state }: OpenedDocument,
  subject: Dispose['subject'],
  { text, targets }: Chosen,
): Wording | null {
  const proposed = subject.kind === 'amendment' ? state.amendments.get(subject.id)?.wording : undefined;
  if (proposed === undefined) return null;
  if (text === null || text === '') return proposed;
  const kind = proposed.kind === 'delete' ? 'change' : proposed.kind;
  const references = referencesOf(targets ?? storedProposal(proposed).targets, proposed);
  return { ...proposed, kind, text, references };
}
