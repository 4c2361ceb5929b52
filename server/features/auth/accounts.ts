import { asId, type PersonId } from '../../../shared/domain/ids.ts';
import { ok, refuse, type Result } from '../../../shared/domain/refusal.ts';
import type { Account, Accounts } from '../../ports/accounts.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Ids } from '../../ports/ids.ts';
import type { Records } from '../../ports/records.ts';
import type { Administration } from './administration.ts';
import { credentialType, personType, type PersonRecord } from './auth-records.ts';
import { hashPassword } from './password-hash.ts';

export type AccountParts = {
  readonly records: Records;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly administration: Administration;
  readonly endSessions: (personId: PersonId) => Promise<void>;
};

export function createAccounts(parts: AccountParts): Accounts {
  const { records, administration, endSessions } = parts;
  const people = records.of(personType);
  const shown = async (record: PersonRecord): Promise<Account> =>
    accountOf(record, await administration.members());
  const change = async (
    personId: PersonId,
    to: (record: PersonRecord) => PersonRecord,
  ): Promise<Result<Account>> => {
    const stored = await people.get(personId);
    if (stored === undefined) return refuse('not-found');
    const next = { ...to(stored.value), updatedAt: nowOf(parts) };
    const outcome = await people.replace(next, stored.revision);
    return outcome === 'ok' ? ok(await shown(next)) : change(personId, to);
  };
  return {
    async find(personId) {
      const stored = await people.get(personId);
      return stored && shown(stored.value);
    },
    async findAll(personIds) {
      if (personIds.length === 0) return [];
      const where = { id: { in: [...new Set(personIds)] } };
      const [{ items }, members] = await Promise.all([
        people.list({ where, limit: 1000 }),
        administration.members(),
      ]);
      return items.map(({ value }) => accountOf(value, members));
    },
    async findByEmail(email) {
      const found = await people.list({ where: { email: { equals: email.toLowerCase() } }, limit: 1 });
      const stored = found.items[0];
      return stored && shown(stored.value);
    },
    async list({ limit, after }) {
      const order = { field: 'createdAt', direction: 'ascending' } as const;
      const page = await people.list({ order, limit, ...(after === undefined ? {} : { after }) });
      const members = await administration.members();
      return { items: page.items.map(({ value }) => accountOf(value, members)), next: page.next };
    },
    async create({ email, name, password, isAdministrator = false }) {
      const record = newPerson(parts, { email: email.toLowerCase(), name });
      const passwordHash = await hashPassword(password);
      if ((await people.insert(record)) === 'duplicate') return refuse('in-use', {}, 'email');
      await keepPassword(parts, record, passwordHash);
      if (isAdministrator) await administration.add(asId(record.id));
      return ok(await shown(record));
    },
    rename: (personId, { name, language }) =>
      change(personId, (record) => ({
        ...record,
        name: name ?? record.name,
        language: language ?? record.language,
      })),
    async setAdministrator(personId, { to }) {
      const stored = await people.get(personId);
      if (stored === undefined) return refuse('not-found');
      if (to && !stored.value.isActive) return refuse('not-allowed', {}, 'isAdministrator');
      const done = to ? await administration.add(personId) : await administration.remove(personId);
      return done.ok ? ok(await shown(stored.value)) : done;
    },
    async setActive(personId, { to }) {
      if (to) return change(personId, (record) => ({ ...record, isActive: true }));
      const dismissed = await administration.remove(personId);
      if (!dismissed.ok) return dismissed;
      const changed = await change(personId, (record) => ({ ...record, isActive: false }));
      await endSessions(personId);
      return changed;
    },
  };
}

function newPerson(
  parts: AccountParts,
  { email, name }: { readonly email: string; readonly name: string },
): PersonRecord {
  const now = nowOf(parts);
  return {
    id: parts.ids.next(),
    name,
    email,
    // The address was proved by the link that came to it.
    emailVerified: true,
    image: null,
    createdAt: now,
    updatedAt: now,
    twoFactorEnabled: false,
    isActive: true,
    language: 'en',
  };
}

/** A person whose password was not kept because the server died here gets one by "forgotten password". */
async function keepPassword(parts: AccountParts, { id, createdAt }: PersonRecord, password: string) {
  await parts.records.of(credentialType).insert({
    id: parts.ids.next(),
    accountId: id,
    providerId: 'credential',
    userId: id,
    password,
    createdAt,
    updatedAt: createdAt,
  });
}

function accountOf(record: PersonRecord, administrators: ReadonlySet<string>): Account {
  const { id, name, email, language, isActive, twoFactorEnabled, createdAt } = record;
  return {
    personId: asId(id),
    name,
    email,
    language,
    isAdministrator: isActive && administrators.has(id),
    isActive,
    isTwoFactorOn: twoFactorEnabled === true,
    createdAt,
  };
}

function nowOf({ clock }: AccountParts): string {
  return new Date(clock.now()).toISOString();
}
