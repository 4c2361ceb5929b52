/** Who works in the test projects. Ids are the names tests use: `as('secretariat')`. */
import type { Actor, Membership } from '../../../shared/domain/actor.ts';
import type { PersonActor } from '../builders/actors.ts';
import {
  administrator,
  delegations,
  drafter,
  leadOf,
  memberOf,
  observer,
  secretariat,
  strangerAs,
  supervisor,
  personAs,
} from '../builders/actors.ts';

export const secondSecretary = personAs('secretariat', 'secretariat-2');

/** Everyone of the builders; the stranger is secretariat of the project `elsewhere`. */
export const people: readonly PersonActor[] = [
  drafter,
  secretariat,
  secondSecretary,
  supervisor,
  observer,
  administrator,
  strangerAs('secretariat'),
  ...delegations.map(leadOf),
  ...delegations.map(memberOf),
];

export function emailOf(personId: string): string {
  return `${personId}@example.org`;
}

/** The person with their membership in the given project only. */
export function actorIn(person: PersonActor, projectId: string): Actor {
  const membership: Membership | null = person.membership?.projectId === projectId ? person.membership : null;
  return { ...person, membership };
}
