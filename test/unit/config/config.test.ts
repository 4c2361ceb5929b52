import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ConfigError, type Environment, readConfig } from '../../../server/config.ts';
import { configTable } from '../../../server/config-table.ts';
import { defaultLimits } from '../../../shared/protocol/limits.ts';

const safe = {
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://concord.example.org',
  SESSION_SECRET: 'a secret of more than thirty-two characters',
};

function problemsOf(environment: Environment): readonly string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

describe('the configuration', () => {
  it('starts with nothing set, on this machine only and with the demo', () => {
    expect(readConfig({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      dataDir: './data',
      mongodbUri: null,
      smtp: null,
      isProduction: false,
      hasDemo: true,
    });
  });

  it('starts in production when it is safe, without the demo', () => {
    expect(readConfig(safe)).toMatchObject({ isProduction: true, host: '0.0.0.0', hasDemo: false });
  });

  it('refuses unsafe production with everything there is to do at once', () => {
    const problems = problemsOf({ NODE_ENV: 'production', CONCORD_DEMO: 'on' });
    expect(problems.map((problem) => /[A-Z]+_[A-Z]+/.exec(problem)?.[0])).toEqual([
      'PUBLIC_URL',
      'SESSION_SECRET',
      'CONCORD_DEMO',
    ]);
  });

  it.each([
    ['http', { ...safe, PUBLIC_URL: 'http://concord.example.org' }, 'https'],
    ['a short secret', { ...safe, SESSION_SECRET: 'short' }, 'SESSION_SECRET'],
    ['several instances on a file', { ...safe, REDIS_URL: 'redis://localhost' }, 'MONGODB_URI'],
    [
      'several instances with a secret each',
      { REDIS_URL: 'redis://localhost', MONGODB_URI: 'mongodb://localhost' },
      'SESSION_SECRET',
    ],
    ['another bus', { REDIS_URL: 'amqp://localhost' }, 'REDIS_URL'],
    ['an instance that is everywhere', { INSTANCE_ADDRESS: '0.0.0.0:7000' }, 'INSTANCE_ADDRESS'],
    ['an instance without a port', { INSTANCE_ADDRESS: '10.0.0.5' }, 'INSTANCE_ADDRESS'],
    ['an address with a path', { PUBLIC_URL: 'https://example.org/concord' }, 'PUBLIC_URL'],
    ['an address that is none', { PUBLIC_URL: 'concord' }, 'PUBLIC_URL'],
    ['a port that is none', { PORT: 'many' }, 'PORT'],
    ['another database', { MONGODB_URI: 'postgres://localhost' }, 'MONGODB_URI'],
    ['mail without a sender', { SMTP_URL: 'smtp://localhost' }, 'MAIL_FROM'],
    ['an unknown level', { LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
  ])('refuses %s and names the setting', (_, environment, name) => {
    expect(problemsOf(environment).join()).toContain(name);
  });

  it('listens for other instances where it is told, out of production on this machine, and makes no demo by itself', () => {
    const several = { ...safe, REDIS_URL: 'redis://bus', MONGODB_URI: 'mongodb://store' };
    const severalOf = (more: Environment) => readConfig({ ...several, ...more }).several;
    expect(severalOf({})).toEqual({ redisUrl: 'redis://bus', host: null, port: 0 });
    expect(severalOf({ NODE_ENV: '' })).toEqual({ redisUrl: 'redis://bus', host: '127.0.0.1', port: 0 });
    expect(severalOf({ INSTANCE_ADDRESS: '10.0.0.5:7000' })).toMatchObject({ host: '10.0.0.5', port: 7000 });
    expect(severalOf({ INSTANCE_ADDRESS: '[fd00::5]:80' })).toMatchObject({ host: '[fd00::5]', port: 80 });
    expect(readConfig({ ...several, NODE_ENV: '' }).hasDemo).toBe(false);
    expect(readConfig({ ...several, NODE_ENV: '', CONCORD_DEMO: 'on' }).hasDemo).toBe(true);
    expect(readConfig({}).several).toBeNull();
  });

  it('bounds the sockets of editors as it is told, and what may come at once with them', () => {
    const { limits } = readConfig({ COLLAB_CONNECTIONS_PER_PERSON: '9', COLLAB_FRAMES_PER_SECOND: '30' });
    expect(limits).toMatchObject({ connectionsPerPerson: 9, framesPerSecond: 30, framesAtOnce: 300 });
    expect(readConfig(safe).limits).toEqual(defaultLimits);
    expect(problemsOf({ COLLAB_BYTES_PER_SECOND: '0' }).join()).toContain('COLLAB_BYTES_PER_SECOND');
  });

  it('out of production one person may play many: only how many come from one is wider', () => {
    const { limits, rateFactor } = readConfig({});
    const { connectionsPerPerson, connectionsPerDocument } = defaultLimits;
    expect(rateFactor).toBe(100);
    expect(readConfig(safe).rateFactor).toBe(1);
    expect(limits).toEqual({
      ...defaultLimits,
      connectionsPerPerson: connectionsPerPerson * 100,
      connectionsPerDocument: connectionsPerDocument * 100,
    });
  });

  it('takes http in production on this machine', () => {
    expect(problemsOf({ ...safe, PUBLIC_URL: 'http://localhost:3000' })).toEqual([]);
  });

  it('does not show a secret in its refusal', () => {
    expect(problemsOf({ ...safe, SESSION_SECRET: 'hunter2' }).join()).not.toContain('hunter2');
  });

  it('is documented: docs/CONFIGURATION.md holds the table, and nothing is read that is not in it', () => {
    const page = readFileSync('docs/CONFIGURATION.md', 'utf8');
    const rows = configTable.map(
      ({ name, default: value, meaning }) => `| \`${name}\` | ${value} | ${meaning} |`,
    );
    const found = page.split('\n').filter((line) => line.startsWith('| `'));
    expect(found).toEqual(rows);
    const source = readFileSync('server/config.ts', 'utf8');
    const read = [...source.matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map(([, name]) => String(name));
    expect(read.toSorted()).toEqual(configTable.map(({ name }) => name).toSorted());
  });
});
