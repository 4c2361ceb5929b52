import type { DocumentAction, DocumentSubject } from '../../shared/domain/access.ts';
import type { Actor } from '../../shared/domain/actor.ts';
import { can } from '../../shared/domain/can.ts';
import type { DocumentState } from '../../shared/domain/document-state.ts';
import { subjectOf } from '../../shared/domain/document-subject.ts';
import type { DecisionContext } from '../../shared/domain/decision-context.ts';
import type { Instant } from '../../shared/domain/events.ts';
import type { DocumentId } from '../../shared/domain/ids.ts';
import { ok, refuse } from '../../shared/domain/refusal.ts';
import type { Result } from '../../shared/domain/refusal.ts';
import type { Access, Caller } from '../ports/api.ts';
import type { ProjectFacts } from '../ports/directory.ts';
import type { DocumentContext } from './document-context.ts';

/** A document as one person found it when they asked. */
export type OpenedDocument = {
  readonly state: DocumentState;
  readonly project: ProjectFacts;
  readonly actor: Actor;
  readonly subject: DocumentSubject;
};

export type Opening = {
  readonly caller: Caller;
  readonly documentId: DocumentId;
  readonly action: DocumentAction;
};

/** Loads a document and asks `can` (AC-1). Refused `not-signed-in`, `not-found` when invisible, or as `can` says. */
export async function openDocument(
  context: DocumentContext,
  { caller, documentId, action }: Opening,
): Promise<Result<OpenedDocument>> {
  if (caller.kind === 'public') return refuse('not-signed-in');
  const state = await context.store.load(documentId);
  if (state === undefined) return refuse('not-found');
  const actor = await context.directory.actor(caller.personId, state.projectId);
  const project = await context.directory.project(state.projectId);
  if (actor === undefined) return refuse('not-signed-in');
  if (project === undefined) return refuse('not-found');
  const subject = subjectOf(state, project.settings);
  const allowed = can({ actor, action, subject });
  return allowed.ok ? ok({ state, project, actor, subject }) : allowed;
}

type InDocument = { readonly documentId: DocumentId };

/** The guard of a route below `/api/documents/:documentId`. */
export function mayInDocument(
  context: DocumentContext,
  action: DocumentAction,
): Access<InDocument, OpenedDocument> {
  return ({ caller, params }) => openDocument(context, { caller, documentId: params.documentId, action });
}

/** Who asks, when, and under which settings: what `decide` and the presenters need. */
export function decisionOn({ actor, project }: OpenedDocument, now: Instant): DecisionContext {
  return { actor, now, settings: project.settings };
}

/** The same document for the same person, a change later. */
export function withState(opened: OpenedDocument, state: DocumentState): OpenedDocument {
  return { ...opened, state, subject: subjectOf(state, opened.project.settings) };
}
