import type { Actor, Membership } from '../../shared/domain/actor.ts';
import type { Named } from '../../shared/domain/events.ts';
import type { DelegationId, PersonId, ProjectId } from '../../shared/domain/ids.ts';
import type { Role } from '../../shared/domain/roles.ts';
import type { ProjectSettings } from '../../shared/contract/project-routes.ts';

export type ProjectFacts = {
  readonly id: ProjectId;
  readonly name: string;
  readonly description: string;
  readonly settings: ProjectSettings;
};

export type MemberFacts = {
  readonly personId: PersonId;
  readonly name: string;
  readonly email: string;
  readonly title: string;
  readonly role: Role;
  readonly delegation: Named<DelegationId> | null;
};

/** Who is who: what features about documents need to know of people and projects, without knowing those features. */
export interface Directory {
  /** The person as an actor in the project (`membership` null when not in it); undefined when there is no such active person. */
  actor(personId: PersonId, projectId: ProjectId): Promise<Actor | undefined>;
  project(projectId: ProjectId): Promise<ProjectFacts | undefined>;
  delegations(projectId: ProjectId): Promise<readonly Named<DelegationId>[]>;
  members(projectId: ProjectId): Promise<readonly MemberFacts[]>;
  projectsOf(
    personId: PersonId,
  ): Promise<readonly { readonly project: ProjectFacts; readonly membership: Membership }[]>;
}

/** How many documents of a project a person may see. */
export interface DocumentCounter {
  countVisible(actor: Actor, projectId: ProjectId): Promise<number>;
}

/**
 * Proof at the moment of signing (DE-5). Null when it fails; failures count towards the account's lockout. `code-used`: all
 * is right, but the code of the second factor was used before, and the next one is asked for.
 */
export interface Reauthentication {
  check(
    personId: PersonId,
    proof: { readonly password: string; readonly secondFactor?: string | undefined },
  ): Promise<'password' | 'password-and-second-factor' | 'code-used' | null>;
}

/** Mail to be sent later by the outbox job; durable when resolved. */
export interface Outbox {
  put(mail: { readonly to: string; readonly subject: string; readonly text: string }): Promise<void>;
}
