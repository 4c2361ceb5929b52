import { hash, verify } from '@node-rs/argon2';

/** OWASP's argon2id: 19 MiB, two passes, one lane. */
const argon2id = 2;
const cost = { algorithm: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export function hashPassword(password: string): Promise<string> {
  return hash(normal(password), cost);
}

export function isPassword(password: string, stored: string): Promise<boolean> {
  return verify(stored, normal(password));
}

/** Two keyboards may spell one letter in two ways. */
function normal(password: string): string {
  return password.normalize('NFKC');
}
