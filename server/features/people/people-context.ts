import type { Accounts, Setup } from '../../ports/accounts.ts';
import type { Directory } from '../../ports/directory.ts';
import type { Sessions } from '../../ports/sessions.ts';

export type PeopleContext = {
  readonly accounts: Accounts;
  readonly directory: Directory;
  readonly sessions: Sessions;
  readonly setup: Setup;
  /** No SMTP_URL is set: mail is only kept for the outbox page. */
  readonly isMailKept: boolean;
};
