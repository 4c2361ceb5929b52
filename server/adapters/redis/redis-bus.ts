/**
 * News between instances over Redis. Every instance also hears its own pulse; one that does not hear it is deaf, whatever
 * the connection says of itself, and has everything that depends on news looked at again until it hears. Nothing else
 * depends on Redis: whoever misses news is still right, only later or with more work.
 */
import { Redis } from 'ioredis';
import { z } from 'zod';
import type { Bus, News } from '../../ports/bus.ts';
import type { Timers } from '../../ports/timers.ts';
import { newsSchema } from './news-message.ts';

export type RedisBus = Bus & {
  /** Whether news from the others arrives, as its own does. */
  isHearing(): boolean;
  stop(): void;
};

export type RedisBusOptions = {
  readonly url: string;
  /** Names this instance. */
  readonly instance: string;
  /** Brings news to the parts of this process. */
  readonly local: Bus;
  readonly timers: Timers;
  /** Told when the bus falls silent and when it is heard again. */
  readonly report: (state: 'deaf' | 'hearing', error: string) => void;
};

const channel = 'concord:news';
const pulseMs = 500;
/** Counted, not timed: after this process stood still the pulses that came meanwhile are read before the next is sent. */
const mostUnheard = 2;
/** A connection that hangs is made anew. */
const renewAfterMs = 5000;

const messageSchema = z.object({ from: z.string(), news: z.unknown() });

/** Connects in the background: until Redis answers the bus is deaf. */
export function openRedisBus(options: RedisBusOptions): RedisBus {
  const connection = new RedisConnection(options);
  connection.start();
  return {
    publish(news) {
      options.local.publish(news);
      connection.send(news);
    },
    subscribe: (listener) => options.local.subscribe(listener),
    isHearing: () => connection.isHearing,
    stop: () => connection.stop(),
  };
}

class RedisConnection {
  readonly #options: RedisBusOptions;
  readonly #sender: Redis;
  readonly #receiver: Redis;
  #heardAt = performance.now();
  /** Pulses since the last that came back; the one before there is a connection does not count. */
  #unheard = -1;
  #renewedAt = performance.now();
  #state: 'deaf' | 'hearing' | 'starting' = 'starting';
  #lastError = '';
  #endTimer = () => {};

  constructor(options: RedisBusOptions) {
    this.#options = options;
    this.#sender = this.#connect();
    this.#receiver = this.#connect();
  }

  get isHearing(): boolean {
    return this.#state === 'hearing';
  }

  start(): void {
    this.#sender.on('ready', () => this.send({ type: 'news-missed' }));
    this.#receiver.on('ready', () => this.#quietly(this.#receiver.subscribe(channel)));
    this.#receiver.on('message', (...[, message]: [string, string]) => this.#hear(message));
    this.#tick();
  }

  stop(): void {
    this.#endTimer();
    this.#sender.disconnect();
    this.#receiver.disconnect();
  }

  /** What cannot be sent now is not kept: when the line is back everyone is told to look again. */
  send(news: News | null): void {
    const message = JSON.stringify({ from: this.#options.instance, news });
    if (this.#sender.status === 'ready') this.#quietly(this.#sender.publish(channel, message));
  }

  #connect(): Redis {
    const redis = new Redis(this.#options.url, {
      enableOfflineQueue: false,
      autoResubscribe: false,
      maxRetriesPerRequest: null,
      connectTimeout: 2000,
      retryStrategy: (attempts) => Math.min(attempts * 100, 1000),
    });
    redis.on('error', (error: Error) => {
      this.#lastError = error.message;
    });
    return redis;
  }

  #tick(): void {
    if (this.#unheard >= mostUnheard) this.#beDeaf(performance.now());
    this.#unheard += 1;
    this.send(null);
    this.#endTimer = this.#options.timers.after(pulseMs, () => this.#tick());
  }

  #beDeaf(now: number): void {
    this.#enter('deaf');
    this.#options.local.publish({ type: 'news-missed' });
    if (now - this.#heardAt < renewAfterMs || now - this.#renewedAt < renewAfterMs) return;
    this.#renewedAt = now;
    this.#sender.disconnect(true);
    this.#receiver.disconnect(true);
  }

  #hear(text: string): void {
    const message = messageSchema.safeParse(parsed(text));
    if (!message.success) return;
    const { from, news } = message.data;
    if (from === this.#options.instance) return this.#hearPulse();
    if (news === null) return;
    // What a later version of Concord says is not understood: to be safe everything is looked at.
    const known = newsSchema.safeParse(news);
    this.#options.local.publish(known.success ? known.data : { type: 'news-missed' });
  }

  #hearPulse(): void {
    this.#heardAt = performance.now();
    this.#unheard = 0;
    if (this.#state !== 'hearing') this.#options.local.publish({ type: 'news-missed' });
    this.#enter('hearing');
  }

  #enter(state: 'deaf' | 'hearing'): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#options.report(state, state === 'deaf' ? this.#lastError : '');
  }

  /** The pulse that does not come back tells of every failure. */
  #quietly(sending: Promise<unknown>): void {
    sending.catch((error: unknown) => {
      this.#lastError = String(error);
    });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Somebody else's message on our channel.
    return undefined;
  }
}
