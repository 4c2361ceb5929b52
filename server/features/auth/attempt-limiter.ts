import { ok, refuse, type Result } from '../../../shared/domain/refusal.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Collection, Records } from '../../ports/records.ts';
import { type Attempts, attemptType } from './auth-records.ts';
import { hashSecret } from './secret-hash.ts';

/** Three free failures in a row, then 2, 4, 8 … seconds, from the tenth on 15, 30, 60 … minutes up to four hours. */
const freeFailures = 3;
const lockFailures = 10;
const lockMs = 15 * 60_000;
const longestLockMs = 4 * 60 * 60_000;
/** A series of failures ends by itself after this. */
const forgetMs = 24 * 60 * 60_000;
/** How many forgotten series go when a new one begins, so that they do not heap up. */
const tidied = 20;

/** How long nobody may try again after so many failures, in milliseconds. */
export type Delay = (failures: number) => number;

export type AttemptLimiter = {
  /** Counts an attempt as failed before it is made, so that many at once do not slip by. Refused `too-many`. */
  begin(who: string, delay?: Delay): Promise<Result<true>>;
  isHeldBack(who: string): Promise<boolean>;
  /** The series is over. */
  succeeded(who: string): Promise<void>;
  /** This one attempt was no failure; the others count on. */
  takeBack(who: string): Promise<void>;
};

/**
 * Under which name attempts of somebody signed in are counted. It is none of the names at the door, so that a stranger who
 * guesses there keeps nobody from signing before a deadline (DE-5).
 */
export function signedInAs(personId: string): string {
  return `person:${personId}`;
}

export function createAttemptLimiter(records: Records, clock: Clock): AttemptLimiter {
  const attempts = records.of(attemptType);
  const begin = async (who: string, delay: Delay = delayInSeries): Promise<Result<true>> => {
    const id = idOf(who);
    const now = clock.now();
    const stored = await attempts.get(id);
    if (stored === undefined) {
      const first = { id, failures: 1, blockedUntil: 0, lastAt: now };
      if ((await attempts.insert(first)) !== 'ok') return begin(who, delay);
      await forget(attempts, now);
      return ok(true);
    }
    const { blockedUntil, lastAt, failures } = stored.value;
    if (blockedUntil > now)
      return refuse('too-many', { seconds: Math.ceil((blockedUntil - now) / 1000) }, 'password');
    const count = now - lastAt > forgetMs ? 1 : failures + 1;
    const next = { id, failures: count, blockedUntil: now + delay(count), lastAt: now };
    return (await attempts.replace(next, stored.revision)) === 'ok' ? ok(true) : begin(who, delay);
  };
  const takeBack = async (who: string): Promise<void> => {
    const stored = await attempts.get(idOf(who));
    if (stored === undefined) return;
    const next = { ...stored.value, failures: Math.max(0, stored.value.failures - 1), blockedUntil: 0 };
    if ((await attempts.replace(next, stored.revision)) !== 'ok') await takeBack(who);
  };
  return {
    begin,
    takeBack,
    async isHeldBack(who) {
      return ((await attempts.get(idOf(who)))?.value.blockedUntil ?? 0) > clock.now();
    },
    async succeeded(who) {
      await attempts.remove(idOf(who));
    },
  };
}

/** A lock outlasts no series: the longest is shorter than the time after which one is forgotten. */
async function forget(attempts: Collection<Attempts>, now: number): Promise<void> {
  const old = await attempts.list({ where: { lastAt: { before: now - forgetMs } }, limit: tidied });
  for (const { value } of old.items) await attempts.remove(value.id);
}

function delayInSeries(failures: number): number {
  if (failures >= lockFailures) return Math.min(lockMs * 2 ** (failures - lockFailures), longestLockMs);
  return failures <= freeFailures ? 0 : 1000 * 2 ** (failures - freeFailures);
}

function idOf(who: string): string {
  return hashSecret(who.trim().toLowerCase());
}
