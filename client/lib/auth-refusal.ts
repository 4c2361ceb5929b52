/** The words for what the account routes refuse; their codes are those of better-auth. */
import { refusalMessages } from '../../shared/domain/refusal.ts';

export const authRefusalWords: Readonly<Record<string, string>> = {
  INVALID_EMAIL_OR_PASSWORD: 'The e-mail address or the password is not right.',
  INVALID_PASSWORD: 'The password is not right.',
  INVALID_EMAIL: 'This is not an e-mail address.',
  PASSWORD_TOO_SHORT: 'A password has at least 10 characters.',
  PASSWORD_TOO_LONG: 'This password is too long.',
  INVALID_CODE: 'The code is not right. Look at your app for the current one.',
  CODE_USED: 'This code was used already. Wait for the next one in your app.',
  INVALID_BACKUP_CODE: 'The backup code is not right, or it was used already.',
  INVALID_TWO_FACTOR_COOKIE: 'This took too long. Sign in again from the beginning.',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'Too many wrong codes. Sign in again from the beginning.',
  ACCOUNT_TEMPORARILY_LOCKED:
    'Too many wrong attempts. Try again later, use a browser in which you signed in before, or reset the password.',
  INVALID_TOKEN: 'This link has expired or was used already. Ask for a new one.',
  TOKEN_EXPIRED: 'This link has expired or was used already. Ask for a new one.',
  SESSION_NOT_FRESH: 'For this, sign out and sign in again first.',
  SESSION_EXPIRED: 'Sign in to continue.',
};

const unknownRefusalWords = 'This could not be done. Check what you typed and try again.';

/** A sign-in, password or two-factor request that was refused. */
export class AuthRefusal extends Error {
  readonly code: string;
  /** The sentence, which is the key for translation. */
  readonly template: string;

  constructor(code: string, status: number) {
    const template =
      authRefusalWords[code] ?? (status === 429 ? refusalMessages['too-many'] : unknownRefusalWords);
    super(template);
    this.name = 'AuthRefusal';
    this.code = code;
    this.template = template;
  }
}
