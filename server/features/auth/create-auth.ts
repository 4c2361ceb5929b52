/**
 * better-auth as Concord wants it; what differs from its defaults is listed in docs/THREAT-MODEL.md and has a test each.
 * Accounts come by invitation only, so nothing here makes one.
 */
import { betterAuth } from 'better-auth';
import { APIError } from 'better-auth/api';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { asId, type PersonId } from '../../../shared/domain/ids.ts';
import type { Records } from '../../ports/records.ts';
import { signedInAs } from './attempt-limiter.ts';
import { addressIn, holdBack, type HoldingBack, release } from './hold-back.ts';
import { hashPassword, isPassword } from './password-hash.ts';
import { createRecordsAdapter } from './records-adapter.ts';

export type AuthParts = HoldingBack & {
  readonly records: Records;
  readonly secret: string;
  readonly publicUrl: string;
  readonly origins: readonly string[];
  readonly rateFactor: number;
  readonly sendReset: (mail: { readonly personId: PersonId; readonly token: string }) => Promise<void>;
  readonly isActive: (personId: PersonId) => Promise<boolean>;
  readonly onLog: (level: string, message: string) => void;
};

/** The header in which our own handler tells the client's address; what a client sends under this name is dropped. */
export const addressHeader = 'x-concord-client-address';
const ipAddress = { ipAddressHeaders: [addressHeader] };
export const sessionSeconds = 12 * 60 * 60;
const renewSeconds = 15 * 60;

export type Auth = ReturnType<typeof createAuth>;

export function createAuth(parts: AuthParts) {
  const perMinute = (max: number) => ({ window: 60, max: max * parts.rateFactor });
  return betterAuth({
    appName: 'Concord',
    baseURL: parts.publicUrl,
    basePath: '/api/auth',
    secret: parts.secret,
    trustedOrigins: [...parts.origins],
    telemetry: { enabled: false },
    logger: { log: (level, message) => parts.onLog(level, message) },
    database: createRecordsAdapter(parts.records, parts.ids),
    user: {
      additionalFields: {
        isActive: { type: 'boolean', input: false, defaultValue: true },
        language: { type: 'string', input: false, defaultValue: 'en' },
      },
    },
    session: { expiresIn: sessionSeconds, updateAge: renewSeconds, freshAge: 0 },
    verification: { storeIdentifier: 'hashed' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 10,
      maxPasswordLength: 200,
      resetPasswordTokenExpiresIn: 60 * 60,
      revokeSessionsOnPasswordReset: true,
      password: { hash: hashPassword, verify: ({ hash, password }) => isPassword(password, hash) },
      sendResetPassword: ({ user, token }) => parts.sendReset({ personId: asId(user.id), token }),
      onPasswordReset: async ({ user }, request) => {
        const address = addressIn(new Headers(request?.headers), { advanced: { ipAddress } });
        await parts.door.pardon({ email: user.email, address });
        await parts.limiter.succeeded(signedInAs(user.id));
        parts.sessionsEnded(asId(user.id));
      },
    },
    plugins: [twoFactor({ issuer: 'Concord' })],
    rateLimit: {
      enabled: true,
      storage: 'database',
      ...perMinute(300),
      // A whole working group may sit behind one address; guessing one account is held back by the account.
      customRules: {
        '/sign-in/email': perMinute(60),
        '/request-password-reset': perMinute(10),
        '/reset-password': perMinute(20),
        '/change-password': perMinute(20),
        '/two-factor/*': perMinute(30),
      },
    },
    advanced: {
      cookiePrefix: 'concord',
      useSecureCookies: parts.publicUrl.startsWith('https:'),
      ipAddress,
    },
    databaseHooks: { session: { create: { before: (session) => admit(parts, session) } } },
    hooks: { before: holdBack(parts), after: release(parts) },
  });
}

/** Also without "remember me", which the library would give a day, a session has twelve hours. */
async function admit(parts: AuthParts, session: { readonly userId: string; readonly expiresAt: Date }) {
  if (!(await parts.isActive(asId(session.userId))))
    throw new APIError('FORBIDDEN', { code: 'ACCOUNT_OFF', message: 'This account is switched off.' });
  const latest = new Date(Date.now() + sessionSeconds * 1000);
  return { data: { expiresAt: session.expiresAt < latest ? session.expiresAt : latest } };
}
