import type { DocumentSubject } from './access.ts';
import type { Actor } from './actor.ts';
import { lifecycleRow } from './lifecycle.ts';
import type { LifecycleCommandName } from './lifecycle.ts';
import { ok, refuse } from './refusal.ts';
import type { Result } from './refusal.ts';
import type { Role } from './roles.ts';

export type CommandQuestion = {
  readonly actor: Actor;
  readonly action: LifecycleCommandName;
  readonly subject: DocumentSubject;
};

/** LC-3: what nobody does with a text they ever drafted. */
const notForDrafters: readonly LifecycleCommandName[] = ['take-position', 'clear'];

/** A lifecycle command by the table (LC-1) for a document the actor sees: role, own draft, profile, stage, in this order. */
export function canCommand(role: Role | 'clock', { actor, action, subject }: CommandQuestion): Result<true> {
  const row = lifecycleRow(action);
  if (!isForRole(role, action, subject)) return refuse('not-allowed');
  if (isOwnDraft(actor, subject) && notForDrafters.includes(action)) return refuse('own-draft');
  if (!row.profiles.includes(subject.profile)) return refuse('wrong-profile');
  if (!row.from.includes(subject.stage)) return refuse('wrong-stage', { stage: subject.stage });
  return ok(true);
}

function isForRole(role: Role | 'clock', action: LifecycleCommandName, subject: DocumentSubject): boolean {
  const row = lifecycleRow(action);
  if (role === 'clock') return row.byClock;
  if (action === 'open-review' && role === 'drafter') return subject.mayDrafterOpenReview;
  return row.roles.includes(role);
}

function isOwnDraft(actor: Actor, subject: DocumentSubject): boolean {
  return actor.kind === 'person' && subject.drafters.has(actor.personId);
}
