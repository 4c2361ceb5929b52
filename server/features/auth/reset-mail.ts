import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Accounts } from '../../ports/accounts.ts';
import type { Outbox } from '../../ports/directory.ts';
import { resetWords } from './reset-words.ts';

type Parts = { readonly accounts: Accounts; readonly outbox: Outbox; readonly publicUrl: string };
type Reset = { readonly personId: PersonId; readonly token: string };

/** Nothing goes to an account that is switched off; whoever asked is told the same. */
export async function sendResetMail({ accounts, outbox, publicUrl }: Parts, { personId, token }: Reset) {
  const account = await accounts.find(personId);
  if (account === undefined || !account.isActive) return;
  const link = `${publicUrl}/reset-password?token=${encodeURIComponent(token)}`;
  const { subject, paragraphs } = resetWords(account.language, { name: account.name, link });
  await outbox.put({ to: account.email, subject, text: paragraphs.join('\n\n') });
}
