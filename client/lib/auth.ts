/** Sign-in, passwords, two-factor and sessions: the account routes below /api/auth (better-auth). */
import { z } from 'zod';
import { problem } from '../../shared/contract/problem.ts';
import { ApiProblem } from './api-problem.ts';
import { AuthRefusal } from './auth-refusal.ts';
import { send } from './send.ts';

const anything = z.unknown();
const signedIn = z.object({ twoFactorRedirect: z.boolean().optional() });
const enrolment = z.object({ totpURI: z.string(), backupCodes: z.array(z.string()) });
const backupCodes = z.object({ backupCodes: z.array(z.string()) });
const session = z.object({
  id: z.string(),
  token: z.string(),
  createdAt: z.coerce.date(),
  updatedAt: z.coerce.date(),
  expiresAt: z.coerce.date(),
  ipAddress: z.string().nullish(),
  userAgent: z.string().nullish(),
});
export type Session = z.output<typeof session>;
export type Enrolment = z.output<typeof enrolment>;

const ownSession = z.object({ session: z.object({ id: z.string() }) }).nullable();
const refusal = z.object({ code: z.string().optional() });

/** `second-factor` when the password was right and a code is asked for next. */
export async function signIn(credentials: {
  email: string;
  password: string;
}): Promise<'done' | 'second-factor'> {
  const answer = await post('/sign-in/email', credentials, signedIn);
  return answer.twoFactorRedirect === true ? 'second-factor' : 'done';
}

/** The second step of signing in, and the last of enrolling. */
export async function verifyCode(code: string): Promise<void> {
  await post('/two-factor/verify-totp', { code }, anything);
}

export async function verifyBackupCode(code: string): Promise<void> {
  await post('/two-factor/verify-backup-code', { code }, anything);
}

export async function signOut(): Promise<void> {
  await post('/sign-out', {}, anything);
}

/** Succeeds for unknown addresses too, so that nobody learns who has an account. */
export async function requestPasswordReset(email: string): Promise<void> {
  await post('/request-password-reset', { email, redirectTo: '/reset-password' }, anything);
}

export async function resetPassword(newPassword: string, token: string): Promise<void> {
  await post('/reset-password', { newPassword, token }, anything);
}

/** Signs every other device out. */
export async function changePassword(currentPassword: string, newPassword: string): Promise<void> {
  await post('/change-password', { currentPassword, newPassword, revokeOtherSessions: true }, anything);
}

/** Not on until `verifyCode` has taken a first code. */
export async function startTwoFactor(password: string): Promise<Enrolment> {
  return post('/two-factor/enable', { password, issuer: 'Concord' }, enrolment);
}

export async function stopTwoFactor(password: string): Promise<void> {
  await post('/two-factor/disable', { password }, anything);
}

export async function renewBackupCodes(password: string): Promise<readonly string[]> {
  return (await post('/two-factor/generate-backup-codes', { password }, backupCodes)).backupCodes;
}

export async function listSessions(): Promise<{ sessions: readonly Session[]; ownId: string | null }> {
  const [sessions, own] = await Promise.all([
    ask('/list-sessions', { method: 'GET' }, z.array(session)),
    ask('/get-session', { method: 'GET' }, ownSession),
  ]);
  return { sessions, ownId: own?.session.id ?? null };
}

export async function endSession(token: string): Promise<void> {
  await post('/revoke-session', { token }, anything);
}

export async function endOtherSessions(): Promise<void> {
  await post('/revoke-other-sessions', {}, anything);
}

function post<S extends z.ZodType>(path: string, body: unknown, answer: S): Promise<z.output<S>> {
  const headers = { 'content-type': 'application/json' };
  return ask(path, { method: 'POST', headers, body: JSON.stringify(body) }, answer);
}

async function ask<S extends z.ZodType>(path: string, init: RequestInit, answer: S): Promise<z.output<S>> {
  const response = await send(`/api/auth${path}`, init);
  const body: unknown = await response.json().catch(() => null);
  if (response.ok) return z.parse<S>(answer, body);
  const known = problem.safeParse(body);
  if (known.success) throw new ApiProblem(known.data);
  throw new AuthRefusal(refusal.safeParse(body).data?.code ?? 'UNKNOWN', response.status);
}
