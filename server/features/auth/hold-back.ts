/** The hooks around the library's routes where a password can be guessed. */
import { APIError, createAuthMiddleware, getIP, getSessionFromCtx, isAPIError } from 'better-auth/api';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { asId } from '../../../shared/domain/ids.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Ids } from '../../ports/ids.ts';
import { type AttemptLimiter, signedInAs } from './attempt-limiter.ts';
import { keepDevice, readDevice } from './device-cookie.ts';
import type { HookContext } from './hook-context.ts';
import type { DoorAttempt, DoorLimiter } from './door-limiter.ts';
import type { SecondFactor } from './second-factor.ts';
import { spendCode } from './spend-code.ts';

export type HoldingBack = {
  readonly limiter: AttemptLimiter;
  readonly door: DoorLimiter;
  readonly secondFactor: SecondFactor;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly sessionsEnded: (personId: PersonId) => void;
};

const doorPath = '/sign-in/email';
/** Where somebody signed in says their password again; counted by the person. */
const guarded = [
  '/change-password',
  '/two-factor/enable',
  '/two-factor/disable',
  '/two-factor/generate-backup-codes',
  '/two-factor/get-totp-uri',
];

export function holdBack(parts: HoldingBack) {
  return createAuthMiddleware(async (context) => {
    await spendCode(context, parts.secondFactor);
    if (await isTooMuch(parts, context))
      throw new APIError('TOO_MANY_REQUESTS', {
        code: 'ACCOUNT_TEMPORARILY_LOCKED',
        message: 'Too many attempts. Wait a moment and try again.',
      });
    // A changed password ends the other sessions, whatever the page asks for.
    const isChange = context.path === '/change-password';
    return isChange ? { context: { body: { ...context.body, revokeOtherSessions: true } } } : undefined;
  });
}

async function isTooMuch({ limiter, door, clock }: HoldingBack, context: HookContext): Promise<boolean> {
  const attempt = await attemptAt(context, clock.now());
  if (attempt !== undefined) return !(await door.begin(attempt)).ok;
  const who = await guardedPerson(context);
  return who !== undefined && !(await limiter.begin(who)).ok;
}

export function release({ limiter, door, clock, ids, sessionsEnded }: HoldingBack) {
  return createAuthMiddleware(async (context) => {
    if (isAPIError(context.context.returned)) return;
    const now = clock.now();
    const attempt = await attemptAt(context, now);
    if (attempt !== undefined) {
      await door.succeeded(attempt);
      await keepDevice(context, { ...attempt, now, device: attempt.device ?? ids.secret() });
      return;
    }
    const who = await guardedPerson(context);
    if (who !== undefined) await limiter.succeeded(who);
    const person = context.context.newSession?.user ?? context.context.session?.user;
    if (context.path === '/change-password' && person !== undefined) sessionsEnded(asId(person.id));
  });
}

/** Of IPv6 the network counts: whoever has one address has all of it. */
export function addressIn(headers: Headers, options: Parameters<typeof getIP>[1]): string {
  return getIP(headers, options) ?? '';
}

async function attemptAt(context: HookContext, now: number): Promise<DoorAttempt | undefined> {
  const email: unknown = context.body?.email;
  if (context.path !== doorPath || typeof email !== 'string') return undefined;
  const address = addressIn(new Headers(context.headers), context.context.options);
  const account = email.trim().toLowerCase();
  return { email: account, address, device: await readDevice(context, { email: account, now }) };
}

async function guardedPerson(context: HookContext): Promise<string | undefined> {
  if (!guarded.includes(context.path)) return undefined;
  // After a change the session of the request is gone, and the new one says whose it was.
  const user = context.context.newSession?.user ?? (await getSessionFromCtx(context))?.user;
  return user === undefined ? undefined : signedInAs(user.id);
}
