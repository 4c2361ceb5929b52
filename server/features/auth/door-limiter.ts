/**
 * Guessing at the door ([why](../../../docs/adr/0017-browsers-that-are-known.md)). A browser that signed in to the account before has
 * attempts of its own, which nobody else can use up. All others are counted twice: by account and address, so that a stranger
 * holds back nobody elsewhere, and by account over all addresses in a day, so that many addresses together guess no more
 * than a few words a day. Accounts that do not exist are counted alike, so that nothing tells them apart.
 */
import { refuse, type Result } from '../../../shared/domain/refusal.ts';
import type { Clock } from '../../ports/clock.ts';
import type { AttemptLimiter, Delay } from './attempt-limiter.ts';

/** Of browsers that are not known, from all addresses; then one in an hour until the day (UTC) ends. */
export const failuresOfADay = 100;
const hourMs = 60 * 60_000;
const dayMs = 24 * hourMs;

export type DoorAttempt = {
  readonly email: string;
  /** As the client is known by it; of an IPv6 address its network. */
  readonly address: string;
  /** The name of a browser that signed in to this account before; null for any other. */
  readonly device: string | null;
};

export type DoorLimiter = {
  /** Counts the attempt as failed before it is made. Refused `too-many`. */
  begin(attempt: DoorAttempt): Promise<Result<true>>;
  succeeded(attempt: DoorAttempt): Promise<void>;
  /** The person showed otherwise who they are: what others guessed no longer counts against them. */
  pardon(attempt: Omit<DoorAttempt, 'device'>): Promise<void>;
};

export function createDoorLimiter(limiter: AttemptLimiter, clock: Clock): DoorLimiter {
  const everywhere = (email: string) => `day ${Math.floor(clock.now() / dayMs)}:${email}`;
  return {
    async begin({ email, address, device }) {
      if (device !== null) return limiter.begin(known(device));
      // Asked before anything is counted, so that waiting out one limit does not run into the other.
      if (await limiter.isHeldBack(everywhere(email))) return refuse('too-many', {}, 'password');
      const here = await limiter.begin(fromAddress(email, address));
      return here.ok ? limiter.begin(everywhere(email), delayInDay) : here;
    },
    async succeeded({ email, address, device }) {
      if (device !== null) return limiter.succeeded(known(device));
      await limiter.succeeded(fromAddress(email, address));
      await limiter.takeBack(everywhere(email));
    },
    async pardon({ email, address }) {
      await limiter.succeeded(fromAddress(email, address));
      await limiter.succeeded(everywhere(email));
    },
  };
}

const delayInDay: Delay = (failures) => (failures < failuresOfADay ? 0 : hourMs);

function known(device: string): string {
  return `device:${device}`;
}

/** An address of mail has no blank in it, so that no two pairs read alike. */
function fromAddress(email: string, address: string): string {
  return `from ${address} ${email}`;
}
