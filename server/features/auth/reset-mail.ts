import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Accounts } from '../../ports/accounts.ts';
import type { Outbox } from '../../ports/directory.ts';

type Parts = { readonly accounts: Accounts; readonly outbox: Outbox; readonly publicUrl: string };
type Reset = { readonly personId: PersonId; readonly token: string };

/** Nothing goes to an account that is switched off; whoever asked is told the same. */
export async function sendResetMail({ accounts, outbox, publicUrl }: Parts, { personId, token }: Reset) {
  const account = await accounts.find(personId);
  if (account === undefined || !account.isActive) return;
  const text = [
    `Hello ${account.name},`,
    '',
    'someone, most likely you, asked to set a new password for your Concord account. Open this link within one hour:',
    '',
    `${publicUrl}/reset-password?token=${encodeURIComponent(token)}`,
    '',
    'If it was not you, do nothing: your password stays as it is.',
  ].join('\n');
  await outbox.put({ to: account.email, subject: 'Set a new password for Concord', text });
}
