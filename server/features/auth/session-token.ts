import type { CleanedWhere } from 'better-auth/adapters';
import { hashSecret } from './secret-hash.ts';
import type { Row } from './where-clause.ts';

type TokenRule = {
  /** The row as the store keeps it. */
  kept(row: Row): Row;
  /** The question as it is put to the store. */
  asked(where: readonly CleanedWhere[]): readonly CleanedWhere[];
  /** A new row as its maker is shown it. */
  shown(stored: Row, made: Row): Row;
  /** A row as whoever asked for it is shown it: the token only to those who named it. */
  found(row: Row, where: readonly CleanedWhere[]): Row;
};

const plainRule: TokenRule = {
  kept: (row) => row,
  asked: (where) => where,
  shown: (stored) => stored,
  found: (row) => row,
};

/** A session's token is in the cookie only; the store has its hash. */
const sessionRule: TokenRule = {
  kept: (row) => ({ ...row, token: hashSecret(String(row['token'])) }),
  asked: (where) => where.map((clause) => (clause.field === 'token' ? hashed(clause) : clause)),
  shown: (stored, made) => ({ ...stored, token: made['token'] ?? '' }),
  found(row, where) {
    const token = where.flatMap(tokensIn).find((each) => hashSecret(each) === row['token']);
    return token === undefined ? row : { ...row, token };
  },
};

export function hiddenToken(model: string): TokenRule {
  return model === 'session' ? sessionRule : plainRule;
}

function hashed(clause: CleanedWhere): CleanedWhere {
  const hashes = tokensIn(clause).map(hashSecret);
  return { ...clause, value: Array.isArray(clause.value) ? hashes : (hashes[0] ?? '') };
}

function tokensIn({ field, value }: CleanedWhere): readonly string[] {
  if (field !== 'token') return [];
  return (Array.isArray(value) ? value : [value]).map(String);
}
