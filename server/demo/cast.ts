import type { DelegationId, PersonId, ProjectId } from '../../shared/domain/ids.ts';
import type { Role } from '../../shared/domain/roles.ts';
import type { SignedIn } from '../ports/api.ts';

/** `key` is how the stories name a person. */
export type CastMember = {
  readonly key: string;
  readonly name: string;
  readonly email: string;
  readonly title: string;
  readonly role: Role;
  /** The short name of the delegation; members and leads only. */
  readonly delegation?: string;
};

/** The first person is the head of the secretariat, who invites the others. */
export type ProjectPlan = {
  readonly name: string;
  readonly description: string;
  readonly timeZone: string;
  readonly isDraftingOpen: boolean;
  readonly delegations: readonly { readonly name: string; readonly shortName: string }[];
  readonly people: readonly [CastMember, ...CastMember[]];
};

/** A project with its people in it. */
export type Cast = {
  readonly projectId: ProjectId;
  readonly person: (key: string) => SignedIn;
  delegation(shortName: string): DelegationId;
  /** All delegations, or those with these short names. */
  delegations(shortNames?: readonly string[]): DelegationId[];
};

/** A person as the routes know one who has signed in. */
export function signedIn(person: {
  readonly personId: PersonId;
  readonly name: string;
  readonly email: string;
}) {
  const { personId, name, email } = person;
  return { kind: 'person', personId, name, email, isAdministrator: false, sessionId: 'demo' } as const;
}
