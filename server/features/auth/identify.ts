import { asId } from '../../../shared/domain/ids.ts';
import type { Accounts } from '../../ports/accounts.ts';
import type { Caller } from '../../ports/api.ts';
import type { SessionFacts } from '../../ports/sessions.ts';
import type { Auth } from './create-auth.ts';

/** Who asks, and the cookies that prolong the session where it was time to. */
export type Identified = { readonly caller: Caller; readonly cookies: readonly string[] };

const nobody: Caller = { kind: 'public' };

export function createIdentify(auth: Auth, accounts: Accounts) {
  return async (cookieHeader: string): Promise<Identified> => {
    if (cookieHeader === '') return { caller: nobody, cookies: [] };
    const { response, headers } = await auth.api.getSession({
      headers: new Headers({ cookie: cookieHeader }),
      returnHeaders: true,
    });
    const cookies = headers.getSetCookie();
    if (response === null) return { caller: nobody, cookies };
    const account = await accounts.find(asId(response.user.id));
    if (account === undefined || !account.isActive) return { caller: nobody, cookies };
    const { personId, name, email, isAdministrator } = account;
    const sessionId = response.session.id;
    return { caller: { kind: 'person', personId, name, email, isAdministrator, sessionId }, cookies };
  };
}

export function createSessionOf(auth: Auth) {
  return async (cookieHeader: string): Promise<SessionFacts | null> => {
    if (cookieHeader === '') return null;
    const found = await auth.api.getSession({
      headers: new Headers({ cookie: cookieHeader }),
      query: { disableRefresh: true },
    });
    if (found === null || found.user.isActive === false) return null;
    const { session, user } = found;
    return { personId: asId(user.id), sessionId: session.id, expiresAt: session.expiresAt.getTime() };
  };
}
