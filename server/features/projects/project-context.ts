import type { Accounts } from '../../ports/accounts.ts';
import type { Bus } from '../../ports/bus.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Directory, DocumentCounter, Outbox } from '../../ports/directory.ts';
import type { Ids } from '../../ports/ids.ts';
import type { Collection, Records } from '../../ports/records.ts';
import {
  type DelegationRecord,
  delegationType,
  type InvitationRecord,
  invitationType,
  type MembershipRecord,
  membershipType,
  type ProjectRecord,
  projectType,
} from './project-records.ts';

/** The collections of this feature; they stay within it. */
export type ProjectStore = {
  readonly projects: Collection<ProjectRecord>;
  readonly delegations: Collection<DelegationRecord>;
  readonly memberships: Collection<MembershipRecord>;
  readonly invitations: Collection<InvitationRecord>;
};

export type ProjectContext = {
  readonly store: ProjectStore;
  readonly accounts: Accounts;
  readonly directory: Directory;
  readonly documents: DocumentCounter;
  readonly outbox: Outbox;
  readonly bus: Bus;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Without a slash at the end; for links in mail. */
  readonly publicUrl: string;
};

export function openProjectStore(records: Records): ProjectStore {
  return {
    projects: records.of(projectType),
    delegations: records.of(delegationType),
    memberships: records.of(membershipType),
    invitations: records.of(invitationType),
  };
}

export function nowOf({ clock }: Pick<ProjectContext, 'clock'>): string {
  return new Date(clock.now()).toISOString();
}
