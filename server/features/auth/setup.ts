import { timingSafeEqual } from 'node:crypto';
import { ok, refuse, type Result } from '../../../shared/domain/refusal.ts';
import type { Accounts, Setup } from '../../ports/accounts.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Ids } from '../../ports/ids.ts';
import type { Records } from '../../ports/records.ts';
import type { Administration } from './administration.ts';
import { setupType } from './auth-records.ts';
import { hashSecret } from './secret-hash.ts';

const id = 'first-administrator';
const lifetimeMs = 24 * 60 * 60_000;

type Parts = {
  readonly records: Records;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly accounts: Accounts;
  readonly administration: Administration;
};

export function createSetup({ records, clock, ids, accounts, administration }: Parts): Setup {
  const links = records.of(setupType);
  const check = async (token: string): Promise<Result<{ readonly expiresAt: string }>> => {
    const stored = await links.get(id);
    if (stored === undefined || (await administration.members()).size > 0) return refuse('link-expired');
    const { tokenHash, expiresAt } = stored.value;
    const isGood = timingSafeEqual(Buffer.from(tokenHash), Buffer.from(hashSecret(token)));
    return isGood && Date.parse(expiresAt) > clock.now() ? ok({ expiresAt }) : refuse('link-expired');
  };
  return {
    check,
    async begin() {
      if ((await administration.members()).size > 0) return undefined;
      const token = ids.secret();
      const expiresAt = new Date(clock.now() + lifetimeMs).toISOString();
      await links.remove(id);
      await links.insert({ id, tokenHash: hashSecret(token), expiresAt });
      return { token, expiresAt };
    },
    async complete(token, account) {
      const checked = await check(token);
      if (!checked.ok) return checked;
      if ((await accounts.findByEmail(account.email)) !== undefined) return refuse('in-use', {}, 'email');
      // Taking the link away succeeds for one request only.
      if (!(await links.remove(id))) return refuse('link-expired');
      return accounts.create({ ...account, isAdministrator: true });
    },
  };
}
