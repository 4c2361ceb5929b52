import type { Actor } from '../../shared/domain/actor.ts';
import type { DocumentCommand } from '../../shared/domain/commands.ts';
import { decide } from '../../shared/domain/decide.ts';
import type { DocumentState } from '../../shared/domain/document-state.ts';
import type { DocumentSettings } from '../../shared/domain/document-subject.ts';
import type { DocumentId } from '../../shared/domain/ids.ts';
import { ok, refuse } from '../../shared/domain/refusal.ts';
import type { Result } from '../../shared/domain/refusal.ts';
import { whatHappened } from './describe.ts';
import type { DocumentContext } from './document-context.ts';
import { nowOf } from './document-context.ts';
import { isTransition } from './transitions.ts';

export type Change = {
  readonly documentId: DocumentId;
  readonly actor: Actor;
  readonly settings: DocumentSettings;
  readonly command: DocumentCommand;
  /**
   * For commands that depend on the stage: the last event the person had seen. A transition after it refuses the
   * command as `stale` and tells what happened (LC-4). Null for commands that are decided again on whatever came between.
   */
  readonly seenSeq: number | null;
};

const attempts = 5;

/** Load, decide, append; after a lost race again, up to five times. Rejects only when the storage fails. */
export async function changeDocument(
  context: DocumentContext,
  change: Change,
): Promise<Result<DocumentState>> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const state = await context.store.load(change.documentId);
    if (state === undefined) return refuse('not-found');
    const overtaken = await overtakenBy(context, state, change.seenSeq);
    if (!overtaken.ok) return overtaken;
    const outcome = await decideAndAppend(context, state, change);
    if (outcome !== 'conflict') return outcome;
  }
  return overtakenAtLast(context, change.documentId);
}

async function decideAndAppend(
  context: DocumentContext,
  state: DocumentState,
  { actor, settings, command }: Change,
): Promise<Result<DocumentState> | 'conflict'> {
  const now = nowOf(context);
  const decision = decide(state, command, { actor, now, settings });
  if (!decision.ok) return decision;
  const appended = await context.store.append({ state, events: decision.value, actor, at: now });
  return appended.ok ? ok(appended.state) : appended.reason;
}

/** Refused `stale` with the last transition after `seenSeq` in words, if there was one. */
export async function overtakenBy(
  context: DocumentContext,
  state: DocumentState,
  seenSeq: number | null,
): Promise<Result<true>> {
  if (seenSeq === null || seenSeq >= state.seq) return ok(true);
  const transition = (await context.store.ledger(state.id, seenSeq)).findLast(isTransition);
  return transition === undefined ? ok(true) : refuse('stale', { what: whatHappened(transition) });
}

async function overtakenAtLast(context: DocumentContext, documentId: DocumentId): Promise<Result<never>> {
  const state = await context.store.load(documentId);
  const last = (await context.store.ledger(documentId, (state?.seq ?? 1) - 1)).at(-1);
  return refuse('stale', { what: last === undefined ? '' : whatHappened(last) });
}
