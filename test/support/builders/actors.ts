import type { Actor } from '../../../shared/domain/actor.ts';
import type { Named } from '../../../shared/domain/events.ts';
import { asId } from '../../../shared/domain/ids.ts';
import type { DelegationId, ProjectId } from '../../../shared/domain/ids.ts';
import { speaksForDelegation } from '../../../shared/domain/roles.ts';
import type { Role } from '../../../shared/domain/roles.ts';

export type PersonActor = Extract<Actor, { readonly kind: 'person' }>;

export const project: ProjectId = asId('kenya-cbm');

export const kenyaCustoms = delegation('kra', 'Kenya Customs');
export const immigration = delegation('dis', 'Immigration');
export const police = delegation('nps', 'Police');
export const health = delegation('moh', 'Port Health');
export const delegations: readonly Named<DelegationId>[] = [kenyaCustoms, immigration, police, health];

export const clock: Actor = { kind: 'clock' };
export const thePublic: Actor = { kind: 'public' };

function delegation(id: string, name: string): Named<DelegationId> {
  return { id: asId(id), name };
}

/** A person with a role in the project; members and leads speak for Kenya Customs unless told otherwise. */
export function personAs(role: Role, personId = `${role}-1`, from = kenyaCustoms): PersonActor {
  return {
    kind: 'person',
    personId: asId(personId),
    name: personId,
    isAdministrator: false,
    membership: {
      projectId: project,
      role,
      delegation: speaksForDelegation(role) ? from : null,
      title: 'Chief Officer',
    },
  };
}

export function leadOf(from: Named<DelegationId>): PersonActor {
  return personAs('lead', `lead-${from.id}`, from);
}

export function memberOf(from: Named<DelegationId>): PersonActor {
  return personAs('member', `member-${from.id}`, from);
}

/** Someone who signed in and belongs to another project. */
export function strangerAs(role: Role): PersonActor {
  const person = personAs(role, 'stranger');
  const membership = person.membership;
  if (membership === null) throw new Error('A person has a membership here.');
  return { ...person, membership: { ...membership, projectId: asId('elsewhere') } };
}

export const administrator: PersonActor = {
  kind: 'person',
  personId: asId('admin'),
  name: 'Admin',
  isAdministrator: true,
  membership: null,
};

export const drafter = personAs('drafter');
export const secretariat = personAs('secretariat');
export const supervisor = personAs('supervisor');
export const observer = personAs('observer');
export const member = memberOf(kenyaCustoms);
export const lead = leadOf(kenyaCustoms);

/** One person of each role, all in the same project. */
export const everyRole = [drafter, member, lead, secretariat, supervisor, observer];
