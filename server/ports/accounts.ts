import type { PersonId } from '../../shared/domain/ids.ts';
import type { Result } from '../../shared/domain/refusal.ts';

export type Account = {
  readonly personId: PersonId;
  readonly name: string;
  /** Lower case. */
  readonly email: string;
  readonly language: string;
  readonly isAdministrator: boolean;
  /** An account that is switched off cannot sign in; everything it did stays. */
  readonly isActive: boolean;
  readonly isTwoFactorOn: boolean;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
};

export type AccountPage = { readonly items: readonly Account[]; readonly next: string | null };

/** Everyone who can sign in. */
export interface Accounts {
  find(personId: PersonId): Promise<Account | undefined>;
  findAll(personIds: readonly PersonId[]): Promise<readonly Account[]>;
  findByEmail(email: string): Promise<Account | undefined>;
  /** Oldest first. */
  list(page: { readonly limit: number; readonly after?: string | undefined }): Promise<AccountPage>;
  /** Refused `in-use` when the address has an account. */
  create(account: {
    readonly email: string;
    readonly name: string;
    readonly password: string;
    readonly isAdministrator?: boolean;
  }): Promise<Result<Account>>;
  rename(
    personId: PersonId,
    change: { readonly name?: string | undefined; readonly language?: string | undefined },
  ): Promise<Result<Account>>;
  /** Refused `last-administrator` for the last one. */
  setAdministrator(personId: PersonId, change: { readonly to: boolean }): Promise<Result<Account>>;
  /** Switching off takes administration away and ends all sessions; refused `last-administrator` for the last one. */
  setActive(personId: PersonId, change: { readonly to: boolean }): Promise<Result<Account>>;
}

/** The link by which the first administrator makes an account; only its hash is kept. */
export interface Setup {
  /** A new link's token when there is no administrator; earlier links stop working. */
  begin(): Promise<{ readonly token: string; readonly expiresAt: string } | undefined>;
  /** Refused `link-expired`. */
  check(token: string): Promise<Result<{ readonly expiresAt: string }>>;
  /** Works once. Refused `link-expired`, or `in-use` when the address has an account. */
  complete(
    token: string,
    account: { readonly email: string; readonly name: string; readonly password: string },
  ): Promise<Result<Account>>;
}
