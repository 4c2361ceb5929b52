/**
 * What signing in needs to keep. The first six are better-auth's models as records: dates are ISO strings, and what its
 * adapter asks for is declared here. The last four are our own.
 */
import { z } from 'zod';
import type { RecordType } from '../../ports/records.ts';

const optionalText = z.string().nullable().default(null);

export const personType = recordType({
  name: 'people',
  schema: z.object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    emailVerified: z.boolean(),
    image: optionalText,
    createdAt: z.string(),
    updatedAt: z.string(),
    twoFactorEnabled: z.boolean().nullable().default(false),
    isActive: z.boolean(),
    language: z.string(),
  }),
  indexed: ['email', 'createdAt'],
  unique: [['email']],
});
export type PersonRecord = z.output<(typeof personType)['schema']>;

export const sessionType = recordType({
  name: 'sessions',
  schema: z.object({
    id: z.string(),
    /** SHA-256 of the token; who reads the store cannot sign in with it. */
    token: z.string(),
    userId: z.string(),
    expiresAt: z.string(),
    createdAt: z.string(),
    updatedAt: z.string(),
    ipAddress: optionalText,
    userAgent: optionalText,
  }),
  indexed: ['token', 'userId', 'expiresAt'],
  unique: [['token']],
});

export const credentialType = recordType({
  name: 'credentials',
  schema: z.object({
    id: z.string(),
    accountId: z.string(),
    providerId: z.string(),
    userId: z.string(),
    /** argon2id in PHC form. */
    password: optionalText,
    createdAt: z.string(),
    updatedAt: z.string(),
  }),
  indexed: ['userId', 'providerId', 'accountId'],
  unique: [['providerId', 'accountId']],
});

export const verificationType = recordType({
  name: 'verifications',
  schema: z.object({
    id: z.string(),
    identifier: z.string(),
    value: z.string(),
    expiresAt: z.string(),
    createdAt: z.string(),
    updatedAt: z.string(),
  }),
  indexed: ['identifier', 'expiresAt', 'createdAt'],
  unique: [],
});

export const secondFactorType = recordType({
  name: 'second-factors',
  schema: z.object({
    id: z.string(),
    userId: z.string(),
    /** Encrypted with the installation's secret, as the backup codes are. */
    secret: z.string(),
    backupCodes: z.string(),
    verified: z.boolean().nullable().default(true),
    failedVerificationCount: z.number().nullable().default(0),
    lockedUntil: optionalText,
  }),
  indexed: ['userId'],
  unique: [['userId']],
});

export const rateLimitType = recordType({
  name: 'sign-in-rates',
  schema: z.object({ id: z.string(), key: z.string(), count: z.number(), lastRequest: z.number() }),
  indexed: ['key', 'lastRequest'],
  unique: [['key']],
});

/** A series of failed attempts; `id` is a hash of whose and from where. The accounts need not exist. */
export const attemptType = recordType({
  name: 'sign-in-attempts',
  schema: z.object({ id: z.string(), failures: z.number(), blockedUntil: z.number(), lastAt: z.number() }),
  indexed: ['lastAt'],
  unique: [],
});

export type Attempts = z.output<(typeof attemptType)['schema']>;

/** A code of a second factor that was used (RFC 6238 §5.2); `id` is the person and the step of 30 seconds. */
export const spentCodeType = recordType({
  name: 'spent-codes',
  schema: z.object({ id: z.string(), personId: z.string(), step: z.number() }),
  indexed: ['personId'],
  unique: [],
});
export type SpentCode = z.output<(typeof spentCodeType)['schema']>;

/** One record: who administers is one fact, so that two people cannot dismiss each other at once. */
export const administrationType = recordType({
  name: 'administration',
  schema: z.object({ id: z.string(), administrators: z.array(z.string()) }),
  indexed: [],
  unique: [],
});

/** At most one; gone once used. */
export const setupType = recordType({
  name: 'setup-links',
  schema: z.object({ id: z.string(), tokenHash: z.string(), expiresAt: z.string() }),
  indexed: [],
  unique: [],
});

function recordType<S extends z.ZodType<{ readonly id: string }>>(
  type: Omit<RecordType<z.output<S>>, 'schema'> & { readonly schema: S },
) {
  return type;
}
