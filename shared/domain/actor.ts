import type { DelegationId, PersonId, ProjectId } from './ids.ts';
import type { Role } from './roles.ts';

/** A person's place in one project. `delegation` is set exactly when the role speaks for one. */
export type Membership = {
  readonly projectId: ProjectId;
  readonly role: Role;
  readonly delegation: { readonly id: DelegationId; readonly name: string } | null;
  /** Printed title, e.g. "Chief Immigration Officer"; may be empty. */
  readonly title: string;
};

/** Whoever asks for something. `membership` is the person's in the project of the subject, or null. */
export type Actor =
  | {
      readonly kind: 'person';
      readonly personId: PersonId;
      readonly name: string;
      readonly isAdministrator: boolean;
      readonly membership: Membership | null;
    }
  | { readonly kind: 'clock' }
  | { readonly kind: 'public' };

/** The actor as an event keeps it: who, and in which capacity, at that time. */
export type EventActor =
  | {
      readonly kind: 'person';
      readonly personId: PersonId;
      readonly name: string;
      readonly role: Role | null;
      readonly delegationId: DelegationId | null;
      readonly delegationName: string | null;
    }
  | { readonly kind: 'clock' };

/** How an event keeps the actor. Throws for the public, who never changes anything. */
export function eventActorOf(actor: Actor): EventActor {
  if (actor.kind === 'clock') return { kind: 'clock' };
  if (actor.kind === 'public') throw new Error('The public cannot be the actor of an event.');
  const { personId, name, membership } = actor;
  return {
    kind: 'person',
    personId,
    name,
    role: membership?.role ?? null,
    delegationId: membership?.delegation?.id ?? null,
    delegationName: membership?.delegation?.name ?? null,
  };
}
