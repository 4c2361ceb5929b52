import { ok, refuse, type Result } from '../../../shared/domain/refusal.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Records } from '../../ports/records.ts';
import { attemptType } from './auth-records.ts';
import { hashSecret } from './secret-hash.ts';

/** Three free failures in a row, then 2, 4, 8 … seconds, from the tenth on a quarter of an hour. */
const freeFailures = 3;
const lockFailures = 10;
const lockMs = 15 * 60_000;
/** A series of failures ends by itself after this. */
const forgetMs = 24 * 60 * 60_000;

export type AttemptLimiter = {
  /** Counts an attempt as failed before it is made, so that many at once do not slip by. Refused `too-many`. */
  begin(who: string): Promise<Result<true>>;
  succeeded(who: string): Promise<void>;
};

/**
 * Under which name attempts of somebody signed in are counted. It is not the address at the door, so that a stranger who
 * guesses there keeps nobody from signing before a deadline (DE-5).
 */
export function signedInAs(personId: string): string {
  return `person:${personId}`;
}

/** Guessing one account's password from many addresses, and whether an address has an account is not told. */
export function createAttemptLimiter(records: Records, clock: Clock): AttemptLimiter {
  const attempts = records.of(attemptType);
  const begin = async (who: string): Promise<Result<true>> => {
    const id = idOf(who);
    const now = clock.now();
    const stored = await attempts.get(id);
    if (stored === undefined) {
      const first = { id, failures: 1, blockedUntil: 0, lastAt: now };
      return (await attempts.insert(first)) === 'ok' ? ok(true) : begin(who);
    }
    const { blockedUntil, lastAt, failures } = stored.value;
    if (blockedUntil > now)
      return refuse('too-many', { seconds: Math.ceil((blockedUntil - now) / 1000) }, 'password');
    const count = now - lastAt > forgetMs ? 1 : failures + 1;
    const next = { id, failures: count, blockedUntil: now + delayAfter(count), lastAt: now };
    return (await attempts.replace(next, stored.revision)) === 'ok' ? ok(true) : begin(who);
  };
  return {
    begin,
    async succeeded(who) {
      await attempts.remove(idOf(who));
    },
  };
}

function delayAfter(failures: number): number {
  if (failures >= lockFailures) return lockMs;
  return failures <= freeFailures ? 0 : 1000 * 2 ** (failures - freeFailures);
}

function idOf(who: string): string {
  return hashSecret(who.trim().toLowerCase());
}
