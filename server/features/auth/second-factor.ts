import { symmetricDecrypt } from 'better-auth/crypto';
import type { Clock } from '../../ports/clock.ts';
import type { Collection, Records } from '../../ports/records.ts';
import { secondFactorType, type SpentCode, spentCodeType } from './auth-records.ts';
import { stepOfCode } from './totp.ts';

type DecryptionKey = Parameters<typeof symmetricDecrypt>[0]['key'];

export type SecondFactor = {
  /** A code is right once, wherever it is asked for (RFC 6238 §5.2): whoever saw it being typed has no use for it. */
  use(
    personId: string,
    given: { readonly code: string; readonly key: DecryptionKey },
  ): Promise<'right' | 'used' | 'wrong'>;
};

export function createSecondFactor({
  records,
  clock,
}: {
  readonly records: Records;
  readonly clock: Clock;
}): SecondFactor {
  const factors = records.of(secondFactorType);
  const spent = records.of(spentCodeType);
  return {
    async use(personId, { code, key }) {
      const { items } = await factors.list({ where: { userId: { equals: personId } }, limit: 1 });
      const stored = items[0]?.value;
      if (stored === undefined) return 'wrong';
      const secret = await symmetricDecrypt({ key, data: stored.secret });
      const step = stepOfCode(code, { secret, now: clock.now() });
      if (step === undefined) return 'wrong';
      // The unique id decides between two who use it at once, also at two instances.
      if ((await spent.insert({ id: `${personId}:${step}`, personId, step })) !== 'ok') return 'used';
      await forget(spent, personId, step);
      return 'right';
    },
  };
}

/** What the clock has made useless; a code may be used up to three steps after the first that could have been its own. */
async function forget(spent: Collection<SpentCode>, personId: string, step: number): Promise<void> {
  const { items } = await spent.list({ where: { personId: { equals: personId } }, limit: 100 });
  for (const { value } of items) if (value.step < step - 3) await spent.remove(value.id);
}
