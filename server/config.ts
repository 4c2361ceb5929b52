/** The only reader of the environment. What cannot be started safely is refused with everything there is to do, at once. */
import process from 'node:process';
import { z } from 'zod';
import { defaultLimits, limitsOf, type RealtimeLimits } from '../shared/protocol/limits.ts';

export type Config = {
  readonly isProduction: boolean;
  readonly port: number;
  readonly host: string;
  /** Without a slash at the end; null where it follows from the port. */
  readonly publicUrl: string | null;
  readonly dataDir: string;
  readonly mongodbUri: string | null;
  /** Null where one instance has the store to itself. */
  readonly several: SeveralConfig | null;
  readonly smtp: { readonly url: string; readonly from: string } | null;
  /** Null where it is made and kept in `dataDir`. */
  readonly sessionSecret: string | null;
  readonly trustProxy: number | string;
  readonly rateFactor: number;
  readonly metricsToken: string | null;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
  readonly hasDemo: boolean;
  /** How large one attachment may be. */
  readonly attachmentBytes: number;
  /** Of the sockets of editors. */
  readonly limits: RealtimeLimits;
};

export type SeveralConfig = {
  readonly redisUrl: string;
  /** Where this instance listens for the others; a host that is null is found out, port 0 takes a free one. */
  readonly host: string | null;
  readonly port: number;
};

/** `problems` are sentences that say what to do. */
export class ConfigError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(`Concord cannot start like this:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

export type Environment = Readonly<Record<string, string | undefined>>;

const optional = z.string().trim().min(1).optional();
const leastSecret = 32;

/** A whole number from 1 on, far below what a counter can hold. */
const amount = (name: string) =>
  z.coerce
    .number(`${name} is a number.`)
    .int(`${name} is a whole number.`)
    .min(1, `${name} is at least 1.`)
    .max(2 ** 40, `${name} is too large.`)
    .optional();
/** Out of production one person plays many, and a whole test is one address: limits per person and address are this much wider. */
const developmentLenience = 100;

const environmentSchema = z.object({
  NODE_ENV: z.string().default('development'),
  PORT: z.coerce.number('PORT is a number.').int().min(0).max(65_535, 'PORT is at most 65535.').default(3000),
  HOST: optional,
  PUBLIC_URL: optional.refine(
    isOrigin,
    'PUBLIC_URL is scheme, host and port, e.g. https://concord.example.org',
  ),
  DATA_DIR: z.string().trim().min(1).default('./data'),
  MONGODB_URI: optional.refine(
    startsWith('mongodb://', 'mongodb+srv://'),
    'MONGODB_URI begins with mongodb://',
  ),
  REDIS_URL: optional.refine(
    startsWith('redis://', 'rediss://'),
    'REDIS_URL begins with redis:// or rediss://',
  ),
  INSTANCE_ADDRESS: optional.refine(
    isAddress,
    'INSTANCE_ADDRESS is host and port at which the other instances reach this one alone, e.g. 10.0.0.5:7000',
  ),
  SMTP_URL: optional.refine(startsWith('smtp://', 'smtps://'), 'SMTP_URL begins with smtp:// or smtps://'),
  MAIL_FROM: optional,
  SESSION_SECRET: optional.refine(
    (value) => value === undefined || value.length >= leastSecret,
    `SESSION_SECRET has ${leastSecret} characters or more; make one with: openssl rand -base64 48`,
  ),
  TRUST_PROXY: z.string().trim().default('0'),
  RATE_LIMIT_FACTOR: z.coerce.number('RATE_LIMIT_FACTOR is a number.').min(0.1).max(10_000).optional(),
  METRICS_TOKEN: optional.refine(
    (value) => value === undefined || value.length >= 16,
    'METRICS_TOKEN has 16 characters or more.',
  ),
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'silent'],
      'LOG_LEVEL is one of the levels in docs/CONFIGURATION.md.',
    )
    .default('info'),
  CONCORD_DEMO: z.enum(['on', 'off'], 'CONCORD_DEMO is on or off.').optional(),
  ATTACHMENT_BYTES: amount('ATTACHMENT_BYTES').refine(
    (bytes) => bytes === undefined || bytes <= 256_000_000,
    'ATTACHMENT_BYTES is at most 256000000: files wait in memory until they are whole.',
  ),
  COLLAB_CONNECTIONS_PER_PERSON: amount('COLLAB_CONNECTIONS_PER_PERSON'),
  COLLAB_CONNECTIONS_PER_DOCUMENT: amount('COLLAB_CONNECTIONS_PER_DOCUMENT'),
  COLLAB_FRAMES_PER_SECOND: amount('COLLAB_FRAMES_PER_SECOND'),
  COLLAB_BYTES_PER_SECOND: amount('COLLAB_BYTES_PER_SECOND'),
  COLLAB_FRAME_BYTES: amount('COLLAB_FRAME_BYTES'),
  COLLAB_TEXT_BYTES: amount('COLLAB_TEXT_BYTES'),
});
type Values = z.output<typeof environmentSchema>;

/** Throws `ConfigError`. An empty variable counts as not set. */
export function readConfig(environment: Environment = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim() !== ''));
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) throw new ConfigError(parsed.error.issues.map(sentenceOf));
  const problems = [mailProblems, severalProblems, productionProblems].flatMap((find) => find(parsed.data));
  if (problems.length > 0) throw new ConfigError(problems);
  return configOf(parsed.data);
}

function configOf(values: Values): Config {
  const isProduction = values.NODE_ENV === 'production';
  const lenience = isProduction ? 1 : developmentLenience;
  const usual = defaultLimits;
  const { SMTP_URL: url, MAIL_FROM: from } = values;
  return {
    isProduction,
    port: values.PORT,
    host: values.HOST ?? (isProduction ? '0.0.0.0' : '127.0.0.1'),
    publicUrl: values.PUBLIC_URL === undefined ? null : new URL(values.PUBLIC_URL).origin,
    dataDir: values.DATA_DIR,
    mongodbUri: values.MONGODB_URI ?? null,
    several: severalOf(values),
    smtp: url === undefined || from === undefined ? null : { url, from },
    sessionSecret: values.SESSION_SECRET ?? null,
    trustProxy: /^\d+$/.test(values.TRUST_PROXY) ? Number(values.TRUST_PROXY) : values.TRUST_PROXY,
    rateFactor: values.RATE_LIMIT_FACTOR ?? lenience,
    metricsToken: values.METRICS_TOKEN ?? null,
    logLevel: values.LOG_LEVEL,
    hasDemo: !isProduction && (values.CONCORD_DEMO ?? demoDefault(values)) === 'on',
    attachmentBytes: values.ATTACHMENT_BYTES ?? 25_000_000,
    limits: limitsOf({
      connectionsPerPerson: values.COLLAB_CONNECTIONS_PER_PERSON ?? usual.connectionsPerPerson * lenience,
      connectionsPerDocument:
        values.COLLAB_CONNECTIONS_PER_DOCUMENT ?? usual.connectionsPerDocument * lenience,
      framesPerSecond: values.COLLAB_FRAMES_PER_SECOND ?? usual.framesPerSecond,
      bytesPerSecond: values.COLLAB_BYTES_PER_SECOND ?? usual.bytesPerSecond,
      frameBytes: values.COLLAB_FRAME_BYTES ?? usual.frameBytes,
      textBytes: values.COLLAB_TEXT_BYTES ?? usual.textBytes,
    }),
  };
}

function severalOf({ REDIS_URL, INSTANCE_ADDRESS, NODE_ENV }: Values): SeveralConfig | null {
  if (REDIS_URL === undefined) return null;
  if (INSTANCE_ADDRESS === undefined)
    return { redisUrl: REDIS_URL, host: NODE_ENV === 'production' ? null : '127.0.0.1', port: 0 };
  const { hostname, port } = new URL(`http://${INSTANCE_ADDRESS}`);
  return { redisUrl: REDIS_URL, host: hostname, port: Number(port === '' ? 80 : port) };
}

/** Two instances that start at the same moment would both make one. */
function demoDefault({ REDIS_URL }: Values): 'on' | 'off' {
  return REDIS_URL === undefined ? 'on' : 'off';
}

function severalProblems({ REDIS_URL, MONGODB_URI, SESSION_SECRET }: Values): readonly string[] {
  if (REDIS_URL === undefined) return [];
  return [
    ...(MONGODB_URI === undefined
      ? [
          'Set MONGODB_URI, or remove REDIS_URL: several instances share a store, and a database file cannot be shared.',
        ]
      : []),
    ...(SESSION_SECRET === undefined
      ? ['Set SESSION_SECRET to one secret for all instances; make one with: openssl rand -base64 48']
      : []),
  ];
}

function mailProblems({ SMTP_URL, MAIL_FROM }: Values): readonly string[] {
  const isHalf = SMTP_URL !== undefined && MAIL_FROM === undefined;
  return isHalf ? ['Set MAIL_FROM to the sender of mail, e.g. Concord <concord@example.org>.'] : [];
}

function productionProblems(values: Values): readonly string[] {
  if (values.NODE_ENV !== 'production') return [];
  const url = values.PUBLIC_URL === undefined ? null : new URL(values.PUBLIC_URL);
  const isHere = url !== null && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  return [
    ...(url === null
      ? ['Set PUBLIC_URL to where people open Concord, e.g. https://concord.example.org']
      : []),
    ...(url === null || url.protocol === 'https:' || isHere
      ? []
      : ['Use https in PUBLIC_URL: passwords and cookies must not travel in the clear.']),
    ...(values.SESSION_SECRET === undefined
      ? ['Set SESSION_SECRET to a secret of your own; make one with: openssl rand -base64 48']
      : []),
    ...(values.CONCORD_DEMO === 'on'
      ? ['Remove CONCORD_DEMO: the demo has passwords that everyone knows.']
      : []),
  ];
}

function sentenceOf({ path, message }: z.core.$ZodIssue): string {
  const name = String(path[0] ?? '');
  return message.includes(name) ? message : `${name}: ${message}`;
}

function isOrigin(value: string | undefined): boolean {
  if (value === undefined) return true;
  if (!URL.canParse(value)) return false;
  const url = new URL(value);
  if (!['http:', 'https:'].includes(url.protocol)) return false;
  return url.username === '' && url.pathname === '/' && url.search === '' && url.hash === '';
}

function startsWith(...schemes: readonly string[]) {
  return (value: string | undefined) =>
    value === undefined || schemes.some((scheme) => value.startsWith(scheme));
}

/** An address of one machine: whoever listens everywhere cannot be found there. */
function isAddress(value: string | undefined): boolean {
  if (value === undefined) return true;
  if (!/^([\w.-]+|\[[0-9a-fA-F:]+\]):\d+$/.test(value) || !URL.canParse(`http://${value}`)) return false;
  return !['0.0.0.0', '[::]'].includes(new URL(`http://${value}`).hostname);
}
