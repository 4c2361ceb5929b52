/** Accounts, invitations, administration. Signing in and out, forgotten passwords and two-factor are better-auth's own routes below /api/auth. */
import { z } from 'zod';
import { installationActions } from '../domain/access.ts';
import {
  delegationId,
  done,
  email,
  inProject,
  instant,
  line,
  pageOf,
  pageQuery,
  personId,
  projectId,
  prose,
  role,
} from './fields.ts';
import { route } from './route.ts';

export const meView = z.object({
  id: personId,
  name: z.string(),
  email: z.string(),
  isAdministrator: z.boolean(),
  isTwoFactorOn: z.boolean(),
  language: z.string(),
  /** Mail is kept in the app's outbox because no SMTP_URL is set. */
  isMailKept: z.boolean(),
  abilities: z.array(z.enum(installationActions)),
});
export type MeView = z.infer<typeof meView>;

export const personView = z.object({
  id: personId,
  name: z.string(),
  email: z.string(),
  isAdministrator: z.boolean(),
  isActive: z.boolean(),
  createdAt: instant,
  memberships: z.array(
    z.object({ projectId, projectName: z.string(), role, delegationName: z.string().nullable() }),
  ),
});
export type PersonView = z.infer<typeof personView>;

export const invitationView = z.object({
  id: z.string(),
  email: z.string(),
  name: z.string(),
  role,
  delegationName: z.string().nullable(),
  projectName: z.string(),
  invitedBy: z.string(),
  expiresAt: instant,
  acceptedAt: instant.nullable(),
});
export type InvitationView = z.infer<typeof invitationView>;

export const openInvitationView = z.object({
  email: z.string(),
  name: z.string(),
  role,
  projectName: z.string(),
  delegationName: z.string().nullable(),
  invitedBy: z.string(),
  /** The address has an account: signing in is enough to accept. */
  hasAccount: z.boolean(),
});

export const outboxMailView = z.object({
  id: z.string(),
  to: z.string(),
  subject: z.string(),
  /** Empty where a mail server is set up: links in it are for the one it is sent to. */
  text: z.string(),
  createdAt: instant,
  sentAt: instant.nullable(),
  lastError: z.string().nullable(),
});
export type OutboxMailView = z.infer<typeof outboxMailView>;

export const peopleRoutes = {
  getMe: route({ method: 'get', path: '/api/me', summary: 'Who is signed in.', response: meView }),
  updateMe: route({
    method: 'patch',
    path: '/api/me',
    summary: 'Change own name or language.',
    body: z.object({ name: line(200).optional(), language: z.enum(['en', 'fr', 'es', 'sw']).optional() }),
    response: meView,
  }),
  listPeople: route({
    method: 'get',
    path: '/api/people',
    summary: 'Everyone with an account (administrators).',
    query: pageQuery,
    response: pageOf(personView),
  }),
  updatePerson: route({
    method: 'patch',
    path: '/api/people/:personId',
    summary: 'Make someone administrator or not, switch an account off or on (administrators).',
    params: z.object({ personId }),
    body: z.object({ isAdministrator: z.boolean().optional(), isActive: z.boolean().optional() }),
    response: personView,
  }),
  listOutbox: route({
    method: 'get',
    path: '/api/outbox',
    summary: 'Mail kept or sent (administrators).',
    query: pageQuery,
    response: pageOf(outboxMailView),
  }),
  invite: route({
    method: 'post',
    path: '/api/projects/:projectId/invitations',
    summary: 'Invite a person with a role and, for members and leads, a delegation.',
    params: inProject,
    body: z.object({
      email,
      name: line(200),
      title: prose(200).default(''),
      role,
      delegationId: delegationId.nullable().default(null),
    }),
    response: invitationView,
  }),
  listInvitations: route({
    method: 'get',
    path: '/api/projects/:projectId/invitations',
    summary: 'Open and accepted invitations.',
    params: inProject,
    query: pageQuery,
    response: pageOf(invitationView),
  }),
  withdrawInvitation: route({
    method: 'delete',
    path: '/api/projects/:projectId/invitations/:invitationId',
    summary: 'Withdraw an invitation not yet accepted.',
    params: inProject.extend({ invitationId: z.string().max(64) }),
    response: done,
  }),
  getInvitation: route({
    method: 'get',
    path: '/api/invitations/:token',
    summary: 'What an invitation link offers (no account needed).',
    params: z.object({ token: z.string().max(128) }),
    response: openInvitationView,
  }),
  acceptInvitation: route({
    method: 'post',
    path: '/api/invitations/:token/accept',
    summary:
      'Accept: makes the account with a password, or joins the signed-in account of the invited address.',
    params: z.object({ token: z.string().max(128) }),
    body: z.object({ name: line(200).optional(), password: z.string().min(10).max(200).optional() }),
    response: z.object({ email: z.string(), projectId: projectId.nullable() }),
  }),
  getSetup: route({
    method: 'get',
    path: '/api/setup/:token',
    summary: 'Whether a link for the first administrator is good (page /setup/{token}; 410 when it is not).',
    params: z.object({ token: z.string().max(128) }),
    response: z.object({ expiresAt: instant }),
  }),
  completeSetup: route({
    method: 'post',
    path: '/api/setup/:token',
    summary: 'Makes the first administrator; the link works once. Signing in follows.',
    params: z.object({ token: z.string().max(128) }),
    body: z.object({ email, name: line(200), password: z.string().min(10).max(200) }),
    response: z.object({ email: z.string() }),
  }),
};
