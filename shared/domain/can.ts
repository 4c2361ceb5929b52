/**
 * The one answer to "may they?" (AC-1). It fails closed: an action no table gives is refused. The order of reasons is
 * part of the rule (AC-2): invisible says `not-found` and nothing else; then the role, then the person's own draft
 * (LC-3), then the profile, then the stage.
 */
import type { AccessQuestion, Can, DocumentQuestion, ProjectAction, ProjectQuestion } from './access.ts';
import type { Actor } from './actor.ts';
import { canDocument } from './can-document.ts';
import { ok, refuse } from './refusal.ts';
import type { Result } from './refusal.ts';
import { roleIn } from './role-in.ts';
import { roles } from './roles.ts';
import type { Role } from './roles.ts';

const secretariat: readonly Role[] = ['secretariat'];

/** `project.people` is to manage them: change a role or delegation, remove; `project.read` shows them. */
export const projectRoles: Readonly<Record<ProjectAction, readonly Role[]>> = {
  'project.read': roles,
  'project.settings': secretariat,
  'project.people': secretariat,
  'project.invite': secretariat,
  'document.create': ['drafter', 'secretariat'],
  'glossary.write': ['drafter', 'secretariat'],
  'template.write': secretariat,
};

/** What an administrator may do without being a member: look after a project, never read its texts. */
const forAdministrators: readonly ProjectAction[] = [
  'project.read',
  'project.settings',
  'project.people',
  'project.invite',
];

/** AC-1: the answer of the tables, as a refusal with its code where it is no. */
export const can: Can = (question) => {
  if (isAboutDocument(question)) return canDocument(question);
  if (isAboutProject(question)) return canInProject(question);
  return canInstall(question.actor);
};

function isAboutDocument(question: AccessQuestion): question is DocumentQuestion {
  return question.subject.kind === 'document';
}

function isAboutProject(question: AccessQuestion): question is ProjectQuestion {
  return question.subject.kind === 'project';
}

function canInProject({ actor, action, subject }: ProjectQuestion): Result<true> {
  if (actor.kind !== 'person') return refuse('not-found');
  if (actor.isAdministrator && forAdministrators.includes(action)) return ok(true);
  const role = roleIn(actor, subject.projectId);
  if (role === null) return refuse(actor.isAdministrator ? 'not-allowed' : 'not-found');
  return projectRoles[action].includes(role) ? ok(true) : refuse('not-allowed');
}

function canInstall(actor: Actor): Result<true> {
  if (actor.kind === 'public') return refuse('not-signed-in');
  return actor.kind === 'person' && actor.isAdministrator ? ok(true) : refuse('not-allowed');
}
