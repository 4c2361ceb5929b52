import { APIError, getSessionFromCtx } from 'better-auth/api';
import type { HookContext } from './hook-context.ts';
import type { SecondFactor } from './second-factor.ts';

/** The cookie of somebody whose password was right; its value names what is kept of the person meanwhile. */
const challengeCookie = 'two_factor';

/** The library takes a code as often as it comes in its time. A wrong one is left to it, which counts it. */
export async function spendCode(context: HookContext, secondFactor: SecondFactor): Promise<void> {
  const code: unknown = context.body?.code;
  if (context.path !== '/two-factor/verify-totp' || typeof code !== 'string') return;
  const personId = await personOf(context);
  if (personId === undefined) return;
  const { secretConfig } = context.context;
  if ((await secondFactor.use(personId, { code, key: secretConfig })) === 'used')
    throw new APIError('UNAUTHORIZED', { code: 'CODE_USED', message: 'This code was used already.' });
}

/** As the library finds who the code is of: signed in, or on the way. */
async function personOf(context: HookContext): Promise<string | undefined> {
  const session = await getSessionFromCtx(context);
  if (session !== null) return session.user.id;
  const { name } = context.context.createAuthCookie(challengeCookie);
  const challenge = await context.getSignedCookie(name, context.context.secret);
  if (typeof challenge !== 'string') return undefined;
  return (await context.context.internalAdapter.findVerificationValue(challenge))?.value;
}
