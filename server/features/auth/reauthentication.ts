import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Accounts } from '../../ports/accounts.ts';
import type { Reauthentication } from '../../ports/directory.ts';
import type { Records } from '../../ports/records.ts';
import { type AttemptLimiter, signedInAs } from './attempt-limiter.ts';
import { credentialType } from './auth-records.ts';
import type { Auth } from './create-auth.ts';
import { isPassword } from './password-hash.ts';
import type { SecondFactor } from './second-factor.ts';

type Parts = {
  readonly auth: Auth;
  readonly records: Records;
  readonly accounts: Accounts;
  readonly limiter: AttemptLimiter;
  readonly secondFactor: SecondFactor;
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
      const code = account.isTwoFactorOn ? await codeOutcome(parts, personId, secondFactor ?? '') : null;
      if (code === 'wrong') return null;
      await parts.limiter.succeeded(who);
      if (code === 'used') return 'code-used';
      return code === null ? 'password' : 'password-and-second-factor';
    },
  };
}

async function knowsPassword({ records }: Parts, personId: PersonId, password: string): Promise<boolean> {
  const where = { userId: { equals: personId }, providerId: { equals: 'credential' } };
  const { items } = await records.of(credentialType).list({ where, limit: 1 });
  const stored = items[0]?.value.password ?? null;
  return stored !== null && isPassword(password, stored);
}

async function codeOutcome({ auth, secondFactor }: Parts, personId: PersonId, code: string) {
  const { secretConfig } = await auth.$context;
  return secondFactor.use(personId, { code, key: secretConfig });
}
