import { outboxMails } from '../../../server/features/outbox/outbox-mail.ts';
import type { Concord } from '../../../server/start-concord.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { ApiClient } from './api-client.ts';
import { signIn } from './sign-in.ts';

export type Person = {
  readonly personId: PersonId;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly client: ApiClient;
};

type Parts = { readonly concord: Concord; readonly visitor: () => ApiClient };

export function planPeople({ concord, visitor }: Parts) {
  return {
    async newPerson(name: string, options: { readonly isAdministrator?: boolean } = {}): Promise<Person> {
      const email = `${name.toLowerCase().replace(/\W+/g, '.')}@agency.example`;
      const password = `password of ${name}`;
      const created = await concord.auth.accounts.create({ name, email, password, ...options });
      if (!created.ok) throw new Error(`${name} has an account already.`);
      const client = await signIn(visitor(), { email, password });
      return { personId: created.value.personId, name, email, password, client };
    },
    async mails() {
      const order = { field: 'createdAt', direction: 'ascending' } as const;
      const page = await concord.machine.store.records.of(outboxMails).list({ order, limit: 1000 });
      return page.items.map(({ value }) => value);
    },
  };
}
