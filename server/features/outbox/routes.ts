import { peopleRoutes } from '../../../shared/contract/people-routes.ts';
import { can } from '../../../shared/domain/can.ts';
import { ok, refuse } from '../../../shared/domain/refusal.ts';
import type { Access, Api } from '../../ports/api.ts';
import type { Records } from '../../ports/records.ts';
import { outboxMails } from './outbox-mail.ts';

const administering: Access<unknown, true> = async ({ caller }) => {
  if (caller.kind === 'public') return refuse('not-signed-in');
  const actor = { ...caller, membership: null };
  return can({ actor, action: 'installation.administer', subject: { kind: 'installation' } });
};

type Parts = { readonly records: Records; readonly isMailKept: boolean };

/**
 * Words are shown only where the page takes the place of the mail: a link to a new password in them would let whoever
 * administers sign in, and sign, as anybody else.
 */
export function mountOutbox(api: Api, { records, isMailKept }: Parts): void {
  api.mount({
    route: peopleRoutes.listOutbox,
    access: administering,
    async handle({ query: { limit, after } }) {
      const order = { field: 'createdAt', direction: 'descending' } as const;
      const page = await records
        .of(outboxMails)
        .list({ order, limit, ...(after === undefined ? {} : { after }) });
      const items = page.items.map(({ value }) => (isMailKept ? value : { ...value, text: '' }));
      return ok({ items, next: page.next });
    },
  });
}
