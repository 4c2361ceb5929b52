import type { LifecycleRequest } from '../../../shared/contract/document-routes.ts';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import { can } from '../../../shared/domain/can.ts';
import type { DocumentState } from '../../../shared/domain/document-state.ts';
import { ok } from '../../../shared/domain/refusal.ts';
import type { Result } from '../../../shared/domain/refusal.ts';
import { changeDocument, overtakenBy } from '../../documents/change-document.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import { nowOf } from '../../documents/document-context.ts';
import { withState } from '../../documents/open-document.ts';
import type { OpenedDocument } from '../../documents/open-document.ts';
import { presentDocument } from '../../documents/present-document.ts';
import { announce } from './announce.ts';
import { freezesText, prepareCommand } from './prepare-command.ts';

export type SentCommand = {
  readonly command: LifecycleRequest;
  /** The last event the person was looking at. */
  readonly expectedSeq?: number | undefined;
};

/** A lifecycle command: allowed, made complete by the server, decided and appended; then those concerned are told. */
export async function sendCommand(
  context: DocumentContext,
  opened: OpenedDocument,
  { command: request, expectedSeq }: SentCommand,
): Promise<Result<DocumentView>> {
  const seenSeq = Math.min(expectedSeq ?? opened.state.seq, opened.state.seq);
  const allowed = await isAllowed(context, opened, { action: request.type, seenSeq });
  if (!allowed.ok) return allowed;
  const send = () => prepareAndChange(context, opened, { request, seenSeq });
  // No letter may come between the frozen text and the stage in which it is answered to.
  const changed = freezesText(request) ? await context.liveText.hold(opened.state.id, send) : await send();
  if (!changed.ok) return changed;
  const latest = await afterwards(context, changed.value);
  return ok(presentDocument(withState(opened, latest), nowOf(context)));
}

type Sending = { readonly request: LifecycleRequest; readonly seenSeq: number };

async function prepareAndChange(
  context: DocumentContext,
  opened: OpenedDocument,
  { request, seenSeq }: Sending,
): Promise<Result<DocumentState>> {
  const prepared = await prepareCommand(context, opened, request);
  if (!prepared.ok) return prepared;
  const { state, actor, project } = opened;
  const { settings } = project;
  return changeDocument(context, {
    documentId: state.id,
    actor,
    settings,
    command: prepared.value,
    seenSeq,
  });
}

type Asked = { readonly action: LifecycleRequest['type']; readonly seenSeq: number };

/** Who comes a moment too late is told what happened, not that the stage is wrong (LC-4). */
async function isAllowed(
  context: DocumentContext,
  { state, actor, subject }: OpenedDocument,
  { action, seenSeq }: Asked,
): Promise<Result<true>> {
  const may = can({ actor, action, subject });
  if (!may.ok && may.refusal.code !== 'wrong-stage') return may;
  const current = await overtakenBy(context, state, seenSeq);
  return current.ok ? may : current;
}

/** The event is durable: mail that could not be written now is written by the job. */
async function afterwards(context: DocumentContext, state: DocumentState): Promise<DocumentState> {
  try {
    await announce(context, state);
  } catch (error) {
    context.onFault(error, 'announcing a round or an endorsement');
  }
  return (await context.store.load(state.id)) ?? state;
}
