import type { z } from 'zod';
import type { peopleRoutes } from '../../../shared/contract/people-routes.ts';
import type { PersonId, ProjectId } from '../../../shared/domain/ids.ts';
import { ok, refuse, type Result } from '../../../shared/domain/refusal.ts';
import type { Caller } from '../../ports/api.ts';
import type { Stored } from '../../ports/records.ts';
import { presentInvitation } from './invitations.ts';
import { nowOf, type ProjectContext } from './project-context.ts';
import { type InvitationRecord, membershipId } from './project-records.ts';
import { tokenHashOf } from './token-hash.ts';

type Offer = z.input<typeof peopleRoutes.getInvitation.response>;
type Input = z.output<typeof peopleRoutes.acceptInvitation.body>;
type Accepted = { readonly email: string; readonly projectId: ProjectId };

export async function openInvitation(context: ProjectContext, token: string): Promise<Result<Offer>> {
  const found = await findOpen(context, token);
  if (!found.ok) return found;
  const { value: record } = found.value;
  const { email, name, role, projectName, delegationName, invitedBy } = await presentInvitation(
    context,
    record,
  );
  const hasAccount = (await context.accounts.findByEmail(email)) !== undefined;
  return ok({ email, name, role, projectName, delegationName, invitedBy, hasAccount });
}

/**
 * The account first, then the place in the project, then the mark that the link was used: whoever is cut off between
 * them opens the link again and goes on.
 */
export async function acceptInvitation(
  context: ProjectContext,
  { token, caller, input }: { readonly token: string; readonly caller: Caller; readonly input: Input },
): Promise<Result<Accepted>> {
  const found = await findOpen(context, token);
  if (!found.ok) return found;
  const { value: record, revision } = found.value;
  const person = await personFor(context, { record, caller, input });
  if (!person.ok) return person;
  await join(context, record, person.value);
  await context.store.invitations.replace({ ...record, acceptedAt: nowOf(context) }, revision);
  return ok({ email: record.email, projectId: record.projectId });
}

async function findOpen(
  { store, clock }: ProjectContext,
  token: string,
): Promise<Result<Stored<InvitationRecord>>> {
  const { items } = await store.invitations.list({
    where: { tokenHash: { equals: tokenHashOf(token) } },
    limit: 1,
  });
  const stored = items[0];
  if (stored === undefined || stored.value.acceptedAt !== null) return refuse('link-expired');
  return Date.parse(stored.value.expiresAt) > clock.now() ? ok(stored) : refuse('link-expired');
}

type Arrival = { readonly record: InvitationRecord; readonly caller: Caller; readonly input: Input };

async function personFor(
  { accounts }: ProjectContext,
  { record, caller, input }: Arrival,
): Promise<Result<PersonId>> {
  const existing = await accounts.findByEmail(record.email);
  if (existing !== undefined) {
    if (caller.kind === 'public') return refuse('not-signed-in');
    return caller.personId === existing.personId ? ok(existing.personId) : refuse('not-allowed');
  }
  if (input.password === undefined) return refuse('invalid-input', {}, 'password');
  const name = input.name ?? record.name;
  const created = await accounts.create({ email: record.email, name, password: input.password });
  return created.ok ? ok(created.value.personId) : created;
}

/** An earlier place in the project is kept: an old link changes nobody's role. */
async function join(context: ProjectContext, record: InvitationRecord, personId: PersonId): Promise<void> {
  const { projectId, role, delegationId, title } = record;
  const createdAt = nowOf(context);
  const id = membershipId(projectId, personId);
  await context.store.memberships.insert({ id, projectId, personId, role, delegationId, title, createdAt });
  context.bus.publish({ type: 'membership-changed', projectId, personId });
}
