import type { z } from 'zod';
import type { InvitationView, peopleRoutes } from '../../../shared/contract/people-routes.ts';
import type { ProjectId } from '../../../shared/domain/ids.ts';
import { ok, refuse, type Result } from '../../../shared/domain/refusal.ts';
import { every } from './every.ts';
import { invitationMail } from './invitation-mail.ts';
import type { InProject } from './project-access.ts';
import { nowOf, type ProjectContext } from './project-context.ts';
import { type InvitationRecord, membershipId } from './project-records.ts';
import { delegationFor } from './speak-for.ts';
import { tokenHashOf } from './token-hash.ts';

const lifetimeMs = 14 * 24 * 60 * 60_000;
type Invite = z.output<typeof peopleRoutes.invite.body>;

/** Takes the place of an earlier open invitation of the same address. Refused `in-use` for someone who is in already. */
export async function invite(
  context: ProjectContext,
  { actor, project }: InProject,
  input: Invite,
): Promise<Result<InvitationView>> {
  const { store, ids, outbox, clock } = context;
  const projectId = project.value.id;
  const delegation = await delegationFor(store, { projectId, ...input });
  if (!delegation.ok) return delegation;
  if (await isMember(context, projectId, input.email)) return refuse('in-use', {}, 'email');
  await withdrawOpen(context, projectId, input.email);
  const token = ids.secret();
  const record: InvitationRecord = {
    ...input,
    id: ids.next(),
    projectId,
    delegationId: delegation.value,
    tokenHash: tokenHashOf(token),
    invitedBy: actor.personId,
    invitedByName: actor.name,
    createdAt: nowOf(context),
    expiresAt: new Date(clock.now() + lifetimeMs).toISOString(),
    acceptedAt: null,
  };
  await store.invitations.insert(record);
  await outbox.put(invitationMail({ record, project: project.value, publicUrl: context.publicUrl, token }));
  return ok(await presentInvitation(context, record));
}

export async function listInvitations(
  context: ProjectContext,
  projectId: ProjectId,
  page: { readonly limit: number; readonly after?: string | undefined },
): Promise<{ items: InvitationView[]; next: string | null }> {
  const found = await context.store.invitations.list({
    where: { projectId: { equals: projectId } },
    order: { field: 'createdAt', direction: 'descending' },
    limit: page.limit,
    ...(page.after === undefined ? {} : { after: page.after }),
  });
  const items = await Promise.all(found.items.map(({ value }) => presentInvitation(context, value)));
  return { items, next: found.next };
}

/** An accepted one stays as the record of how somebody came in. */
export async function withdrawInvitation(
  { store }: ProjectContext,
  { projectId, invitationId }: { readonly projectId: ProjectId; readonly invitationId: string },
): Promise<Result<{ ok: true }>> {
  const stored = await store.invitations.get(invitationId);
  if (stored?.value.projectId !== projectId) return refuse('not-found');
  if (stored.value.acceptedAt !== null) return refuse('already-done');
  await store.invitations.remove(invitationId);
  return ok({ ok: true });
}

export async function presentInvitation(
  { store }: ProjectContext,
  record: InvitationRecord,
): Promise<InvitationView> {
  const { id, email, name, role, expiresAt, acceptedAt, invitedByName } = record;
  const [project, delegation] = await Promise.all([
    store.projects.get(record.projectId),
    record.delegationId === null ? undefined : store.delegations.get(record.delegationId),
  ]);
  const projectName = project?.value.name ?? '';
  const delegationName = delegation?.value.name ?? null;
  return {
    id,
    email,
    name,
    role,
    expiresAt,
    acceptedAt,
    projectName,
    delegationName,
    invitedBy: invitedByName,
  };
}

async function isMember({ accounts, store }: ProjectContext, projectId: ProjectId, email: string) {
  const account = await accounts.findByEmail(email);
  if (account === undefined) return false;
  return (await store.memberships.get(membershipId(projectId, account.personId))) !== undefined;
}

async function withdrawOpen({ store }: ProjectContext, projectId: ProjectId, email: string) {
  const earlier = await every(store.invitations, {
    projectId: { equals: projectId },
    email: { equals: email },
  });
  const open = earlier.filter(({ acceptedAt }) => acceptedAt === null);
  await Promise.all(open.map(({ id }) => store.invitations.remove(id)));
}
