import type { DocumentQuestion, DocumentSubject } from './access.ts';
import { accessTable, grantFor, readersOf } from './access-table.ts';
import type { AccessCell, Grant } from './access-table.ts';
import { canCommand } from './can-command.ts';
import { canTemplate } from './can-template.ts';
import { isLifecycleCommand } from './lifecycle.ts';
import { ok, refuse } from './refusal.ts';
import type { Result } from './refusal.ts';
import { roleIn } from './role-in.ts';
import type { Role } from './roles.ts';
import type { Stage } from './stages.ts';

/** Access to a document: first whether it exists for the actor (AC-4), then whether the action is theirs, now. */
export function canDocument(question: DocumentQuestion): Result<true> {
  const { actor, action, subject } = question;
  if (actor.kind === 'clock') return canClock(question);
  const role = roleIn(actor, subject.projectId);
  if (!isVisible(role, subject)) return refuse('not-found');
  if (action === 'document.read') return ok(true);
  if (actor.kind === 'public') return refuse('not-signed-in');
  if (role === null) return refuse('not-allowed');
  if (subject.isTemplate) return canTemplate(role, action);
  if (isLifecycleCommand(action)) return canCommand(role, { ...question, action });
  if (readersOf[action]?.includes(role) === false) return refuse('not-allowed');
  return canByGrant(role, grantFor[action], subject);
}

function canClock({ actor, action, subject }: DocumentQuestion): Result<true> {
  if (subject.isTemplate) return refuse('is-template');
  return isLifecycleCommand(action) ? canCommand('clock', { actor, action, subject }) : refuse('not-allowed');
}

/** A confidential document is for those who work on it: neither observers nor anyone outside the project. */
function isVisible(role: Role | null, subject: DocumentSubject): boolean {
  if (subject.isTemplate) return role !== null;
  if (subject.isConfidential && (role === null || role === 'observer')) return false;
  return subject.isPublished || (role !== null && grantsNow(role, subject).includes('read'));
}

function canByGrant(role: Role, grant: Grant, subject: DocumentSubject): Result<true> {
  if (grantsNow(role, subject).includes(grant)) return ok(true);
  const stage = subject.stage;
  return hasSomewhere(role, grant) ? refuse('wrong-stage', { stage }) : refuse('not-allowed');
}

function grantsNow(role: Role, subject: DocumentSubject): readonly Grant[] {
  if (subject.stage !== 'withdrawn') return grantsOf(accessTable[subject.stage][role], subject);
  const before = seenBefore(subject);
  const then = before === null ? [] : grantsOf(accessTable[before][role], subject);
  return then.filter((grant) => grant === 'read' || grant === 'govern');
}

/** The stage a withdrawn document was in; null says that nobody knows, and then nobody reads. */
function seenBefore({ withdrawnFrom }: DocumentSubject): Exclude<Stage, 'withdrawn'> | null {
  return withdrawnFrom === 'withdrawn' ? null : withdrawnFrom;
}

function grantsOf(cell: AccessCell, subject: DocumentSubject): readonly Grant[] {
  return cell.whenOpen && !subject.isDraftingOpen ? [] : cell.grants;
}

function hasSomewhere(role: Role, grant: Grant): boolean {
  return Object.values(accessTable).some((row) => row[role].grants.includes(grant));
}
