/** Every setting there is: read by `config.ts`, printed in docs/CONFIGURATION.md. */
export type Setting = {
  readonly name: string;
  /** In words where it is not a plain value. */
  readonly default: string;
  readonly meaning: string;
};

export const configTable: readonly Setting[] = [
  {
    name: 'NODE_ENV',
    default: 'development',
    meaning: '`production` refuses to start with unsafe settings and makes no demo.',
  },
  { name: 'PORT', default: '3000', meaning: 'TCP port; 0 takes a free one.' },
  {
    name: 'HOST',
    default: '127.0.0.1; in production 0.0.0.0',
    meaning: 'Address to listen on.',
  },
  {
    name: 'PUBLIC_URL',
    default: 'http://localhost:{PORT}',
    meaning:
      'Where people open Concord: scheme, host and port, no path. Requests from other origins are refused, links in mail begin with it. Required in production, with https unless it is localhost.',
  },
  {
    name: 'DATA_DIR',
    default: './data',
    meaning: 'Folder for the database file and uploaded files. docs/OPERATIONS.md says how to back it up.',
  },
  {
    name: 'MONGODB_URI',
    default: 'not set',
    meaning: 'Use MongoDB (or what speaks its protocol) in place of the database file in DATA_DIR.',
  },
  {
    name: 'REDIS_URL',
    default: 'not set',
    meaning:
      'For several instances on one MongoDB: `redis://` or `rediss://…`, the same for all. News travels over it; texts never do. Needs MONGODB_URI and SESSION_SECRET. With it the demo is off unless CONCORD_DEMO says otherwise.',
  },
  {
    name: 'INSTANCE_ADDRESS',
    default: '127.0.0.1 and a free port; in production the first address of the machine',
    meaning:
      'With REDIS_URL: host and port at which the other instances reach this one, e.g. `10.0.0.5:7000`. Different for each. Only they may reach it: what goes over it is not encrypted.',
  },
  {
    name: 'SMTP_URL',
    default: 'not set',
    meaning:
      '`smtp://user:password@host:port` or `smtps://…`. Until it is set, mail is kept in the outbox shown to administrators.',
  },
  {
    name: 'MAIL_FROM',
    default: 'Concord <concord@localhost>',
    meaning: 'Sender of mail. Required with SMTP_URL.',
  },
  {
    name: 'SESSION_SECRET',
    default: 'made once and kept in DATA_DIR',
    meaning:
      'Signs session cookies and encrypts second factors; 32 characters or more, e.g. from `openssl rand -base64 48`. Required in production. Changing it signs everyone out and makes second factors useless and known browsers unknown.',
  },
  {
    name: 'TRUST_PROXY',
    default: '0',
    meaning:
      'Number of reverse proxies in front, or their addresses separated by commas. Wrong values let clients lie about their address.',
  },
  {
    name: 'RATE_LIMIT_FACTOR',
    default: '1; out of production 100',
    meaning:
      'Multiplies how many requests one client address may make; raise it where a whole ministry shares one address.',
  },
  {
    name: 'METRICS_TOKEN',
    default: 'not set',
    meaning:
      '`GET /metrics` asks for it as a bearer token. Without one the page is open outside production and does not exist in it.',
  },
  { name: 'LOG_LEVEL', default: 'info', meaning: '`fatal`, `error`, `warn`, `info`, `debug` or `silent`.' },
  {
    name: 'CONCORD_DEMO',
    default: 'on; in production and with REDIS_URL off',
    meaning: '`on` fills an empty installation with the demo on its first start. Refused in production.',
  },
  {
    name: 'ATTACHMENT_BYTES',
    default: '25000000',
    meaning: 'How large one file beside a text may be, at most 256000000. Sixteen at once wait in memory.',
  },
  {
    name: 'COLLAB_CONNECTIONS_PER_PERSON',
    default: '50; out of production 5000',
    meaning: 'Documents one person may have open for editing at once, each tab counted.',
  },
  {
    name: 'COLLAB_CONNECTIONS_PER_DOCUMENT',
    default: '500; out of production 50000',
    meaning: 'How many editors, each tab counted, may have one document open at once.',
  },
  {
    name: 'COLLAB_FRAMES_PER_SECOND',
    default: '200',
    meaning:
      'Messages an editor may send per second on average, ten times as many at once. Above it the server reads more slowly.',
  },
  {
    name: 'COLLAB_BYTES_PER_SECOND',
    default: '1048576',
    meaning: 'Bytes an editor may send per second on average, sixteen times as many at once.',
  },
  {
    name: 'COLLAB_FRAME_BYTES',
    default: '8388608',
    meaning: 'Bytes of one message of an editor; a larger one closes its connection.',
  },
  {
    name: 'COLLAB_TEXT_BYTES',
    default: '67108864',
    meaning: 'Bytes of one stored live text; changes that would grow it further are refused.',
  },
];
