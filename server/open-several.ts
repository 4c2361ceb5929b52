/** What one of several instances opens beside what it would have alone: a name, a listener for the others, the bus. */
import { networkInterfaces } from 'node:os';
import { Gauge } from 'prom-client';
import { openRedisBus, type RedisBus } from './adapters/redis/redis-bus.ts';
import { ConfigError, type SeveralConfig } from './config.ts';
import type { Machine } from './compose.ts';
import { type Listener, openListener } from './http/open-listener.ts';
import type { TextOwners } from './ports/text-owners.ts';
import { keyBetweenInstances } from './realtime/instances/between-instances.ts';
import type { Several } from './realtime/instances/instance-links.ts';
import { Neighbours } from './realtime/instances/neighbours.ts';

export type OpenSeveral = {
  readonly several: Several;
  readonly bus: RedisBus;
  /** Only the other instances reach it. */
  readonly listener: Listener;
};

export type SeveralOptions = Pick<Machine, 'store' | 'timers' | 'logger' | 'secret' | 'bus' | 'registry'> & {
  readonly config: SeveralConfig;
  /** A name no other process ever had. */
  readonly instance: string;
  readonly owners: TextOwners;
};

/** Opens and starts nothing that lets people in. Whoever calls ends the three parts. */
export async function openSeveral(options: SeveralOptions): Promise<OpenSeveral> {
  const { config, instance, owners, store, timers, logger, secret } = options;
  const host = config.host ?? firstAddress();
  const listener = await openListener({ host: withoutBrackets(host), port: config.port, timers });
  const self = { id: instance, address: `${host}:${listener.port}` };
  const neighbours = new Neighbours({ records: store.records, timers, logger, self });
  const bus = openRedisBus({
    url: config.redisUrl,
    instance,
    local: options.bus,
    timers,
    report: (state, error) =>
      logger.warn({ state, error }, 'News from and to the other instances: see REDIS_URL.'),
  });
  const several = {
    owners,
    neighbours,
    key: keyBetweenInstances(secret),
    hearsNews: () => bus.isHearing(),
  };
  measure(several, options.registry);
  return { several, bus, listener };
}

function measure({ neighbours, hearsNews }: Several, registry: Machine['registry']): void {
  const registers = [registry];
  new Gauge({
    name: 'concord_instances',
    help: 'Instances that live as far as this one sees, itself among them',
    registers,
    collect() {
      this.set(neighbours.living + 1);
    },
  });
  new Gauge({
    name: 'concord_news_heard',
    help: '1 while news of the other instances arrives over Redis',
    registers,
    collect() {
      this.set(hearsNews() ? 1 : 0);
    },
  });
}

function withoutBrackets(host: string): string {
  return host.replace(/^\[|\]$/g, '');
}

function firstAddress(): string {
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  const first = addresses.find(({ internal, family }) => !internal && family === 'IPv4');
  if (first === undefined)
    throw new ConfigError(['Set INSTANCE_ADDRESS: this machine has no address that others reach.']);
  return first.address;
}
