import { z } from 'zod';
import { delegationId, personId, projectId } from '../../../shared/contract/fields.ts';
import { projectSettings } from '../../../shared/contract/project-routes.ts';
import { roles } from '../../../shared/domain/roles.ts';
import type { PersonId, ProjectId } from '../../../shared/domain/ids.ts';
import type { RecordType } from '../../ports/records.ts';

const project = z.object({
  id: projectId,
  name: z.string(),
  description: z.string(),
  settings: projectSettings,
  createdAt: z.string(),
});
export type ProjectRecord = z.output<typeof project>;

const delegation = z.object({
  id: delegationId,
  projectId,
  name: z.string(),
  shortName: z.string(),
  createdAt: z.string(),
});
export type DelegationRecord = z.output<typeof delegation>;

const membership = z.object({
  /** `membershipId`: one membership per person and project. */
  id: z.string(),
  projectId,
  personId,
  role: z.enum(roles),
  delegationId: delegationId.nullable(),
  title: z.string(),
  createdAt: z.string(),
});
export type MembershipRecord = z.output<typeof membership>;

const invitation = z.object({
  id: z.string(),
  projectId,
  email: z.string(),
  name: z.string(),
  title: z.string(),
  role: z.enum(roles),
  delegationId: delegationId.nullable(),
  tokenHash: z.string(),
  invitedBy: personId,
  invitedByName: z.string(),
  createdAt: z.string(),
  expiresAt: z.string(),
  acceptedAt: z.string().nullable(),
});
export type InvitationRecord = z.output<typeof invitation>;

export const projectType: RecordType<ProjectRecord> = {
  name: 'projects',
  schema: project,
  indexed: ['createdAt'],
  unique: [],
};
export const delegationType: RecordType<DelegationRecord> = {
  name: 'delegations',
  schema: delegation,
  indexed: ['projectId', 'name', 'createdAt'],
  unique: [['projectId', 'name']],
};
export const membershipType: RecordType<MembershipRecord> = {
  name: 'memberships',
  schema: membership,
  indexed: ['projectId', 'personId', 'delegationId', 'createdAt'],
  unique: [],
};
export const invitationType: RecordType<InvitationRecord> = {
  name: 'invitations',
  schema: invitation,
  indexed: ['projectId', 'email', 'tokenHash', 'createdAt'],
  unique: [['tokenHash']],
};

export function membershipId(project: ProjectId, person: PersonId): string {
  return `${project}.${person}`;
}
