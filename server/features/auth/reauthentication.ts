import { symmetricDecrypt } from 'better-auth/crypto';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Accounts } from '../../ports/accounts.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Reauthentication } from '../../ports/directory.ts';
import type { Records } from '../../ports/records.ts';
import { type AttemptLimiter, signedInAs } from './attempt-limiter.ts';
import { credentialType, secondFactorType } from './auth-records.ts';
import type { Auth } from './create-auth.ts';
import { isPassword } from './password-hash.ts';
import { isTotpCode } from './totp.ts';

type Parts = {
  readonly auth: Auth;
  readonly records: Records;
  readonly clock: Clock;
  readonly accounts: Accounts;
  readonly limiter: AttemptLimiter;
};

/** DE-5: asked again at the moment of signing; wrong answers are held back as at the door, but counted by themselves. */
export function createReauthentication(parts: Parts): Reauthentication {
  return {
    async check(personId, { password, secondFactor }) {
      const account = await parts.accounts.find(personId);
      if (account === undefined || !account.isActive) return null;
      const who = signedInAs(personId);
      if (!(await parts.limiter.begin(who)).ok) return null;
      if (!(await knowsPassword(parts, personId, password))) return null;
      if (account.isTwoFactorOn && !(await hasCode(parts, personId, secondFactor ?? ''))) return null;
      await parts.limiter.succeeded(who);
      return account.isTwoFactorOn ? 'password-and-second-factor' : 'password';
    },
  };
}

async function knowsPassword({ records }: Parts, personId: PersonId, password: string): Promise<boolean> {
  const where = { userId: { equals: personId }, providerId: { equals: 'credential' } };
  const { items } = await records.of(credentialType).list({ where, limit: 1 });
  const stored = items[0]?.value.password ?? null;
  return stored !== null && isPassword(password, stored);
}

async function hasCode({ auth, records, clock }: Parts, personId: PersonId, code: string): Promise<boolean> {
  const where = { userId: { equals: personId } };
  const { items } = await records.of(secondFactorType).list({ where, limit: 1 });
  const stored = items[0]?.value;
  if (stored === undefined) return false;
  const { secretConfig } = await auth.$context;
  const secret = await symmetricDecrypt({ key: secretConfig, data: stored.secret });
  return isTotpCode(code, { secret, now: clock.now() });
}
