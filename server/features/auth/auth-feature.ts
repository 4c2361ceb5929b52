import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Accounts, Setup } from '../../ports/accounts.ts';
import type { Bus } from '../../ports/bus.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Outbox, Reauthentication } from '../../ports/directory.ts';
import type { Ids } from '../../ports/ids.ts';
import type { Records } from '../../ports/records.ts';
import type { Sessions } from '../../ports/sessions.ts';
import { createAccounts } from './accounts.ts';
import { createAdministration } from './administration.ts';
import { createAttemptLimiter } from './attempt-limiter.ts';
import { personType } from './auth-records.ts';
import { createAuth } from './create-auth.ts';
import { createDoorLimiter } from './door-limiter.ts';
import { createIdentify, createSessionOf, type Identified } from './identify.ts';
import { createReauthentication } from './reauthentication.ts';
import { sendResetMail } from './reset-mail.ts';
import { createSecondFactor } from './second-factor.ts';
import { createSessionBook } from './session-book.ts';
import { createSetup } from './setup.ts';

export type AuthPorts = {
  readonly records: Records;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly bus: Bus;
  readonly outbox: Outbox;
  readonly secret: string;
  /** Without a slash at the end. */
  readonly publicUrl: string;
  readonly origins: readonly string[];
  readonly rateFactor: number;
  readonly onLog: (level: string, message: string) => void;
};

export type AuthFeature = {
  readonly accounts: Accounts;
  readonly sessions: Sessions;
  readonly setup: Setup;
  readonly reauthentication: Reauthentication;
  readonly identify: (cookieHeader: string) => Promise<Identified>;
  /** better-auth's own routes below /api/auth. */
  readonly handle: (request: Request) => Promise<Response>;
};

export function createAuthFeature(ports: AuthPorts): AuthFeature {
  const { records, clock, ids } = ports;
  const administration = createAdministration(records);
  const limiter = createAttemptLimiter(records, clock);
  const book = createSessionBook(ports);
  const accounts = createAccounts({ records, clock, ids, administration, endSessions: book.endAll });
  const secondFactor = createSecondFactor(ports);
  const auth = createAuth({
    ...ports,
    limiter,
    door: createDoorLimiter(limiter, clock),
    secondFactor,
    sendReset: (reset) => sendResetMail({ ...ports, accounts }, reset),
    isActive: async (personId: PersonId) =>
      (await records.of(personType).get(personId))?.value.isActive === true,
    sessionsEnded: (personId) => ports.bus.publish({ type: 'sessions-ended', personId }),
  });
  return {
    accounts,
    sessions: { ...book, sessionOf: createSessionOf(auth) },
    setup: createSetup({ records, clock, ids, accounts, administration }),
    reauthentication: createReauthentication({ auth, records, accounts, limiter, secondFactor }),
    identify: createIdentify(auth, accounts),
    handle: auth.handler,
  };
}
