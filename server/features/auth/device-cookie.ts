/**
 * A signed cookie by which a browser that signed in to an account is known again at its door. It opens nothing: it is worth a few
 * attempts of its own, for this account only.
 */
import type { HookContext } from './hook-context.ts';
import { hashSecret } from './secret-hash.ts';

/** `email` in small letters; `now` in milliseconds. */
type Asked = { readonly email: string; readonly now: number };

/** Counted from the last time the browser signed in. */
const lifeSeconds = 180 * 24 * 60 * 60;
const devicePattern = /^[\w-]{20,64}$/;

/** The name of this browser for the account; null where it has none, or one that is not ours, too old or of another account. */
export async function readDevice(context: HookContext, { email, now }: Asked): Promise<string | null> {
  const value = await context.getSignedCookie(cookieOf(context, email).name, context.context.secret);
  if (typeof value !== 'string') return null;
  const [account, device = '', since] = value.split('.');
  const isFresh = now - Number(since) < lifeSeconds * 1000;
  return account === accountOf(email) && isFresh && devicePattern.test(device) ? device : null;
}

export async function keepDevice(
  context: HookContext,
  { email, now, device }: Asked & { readonly device: string },
): Promise<void> {
  const { name, attributes } = cookieOf(context, email);
  const value = `${accountOf(email)}.${device}.${now}`;
  await context.setSignedCookie(name, value, context.context.secret, attributes);
}

/** One for each account, as several people may sit at one desk; it goes to the door and nowhere else. */
function cookieOf(context: HookContext, email: string) {
  const name = `device_${accountOf(email).slice(0, 12)}`;
  return context.context.createAuthCookie(name, { maxAge: lifeSeconds, path: '/api/auth/sign-in' });
}

function accountOf(email: string): string {
  return hashSecret(email);
}
