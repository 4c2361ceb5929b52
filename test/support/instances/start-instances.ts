import { randomUUID } from 'node:crypto';
import process from 'node:process';
import { type ApiClient, createApiClient } from '../server/api-client.ts';
import { type Program, startProgram } from '../server/start-program.ts';
import { databaseUri } from '../services/database-uri.ts';
import { freePort } from '../services/free-port.ts';

export type Instance = Pick<Program, 'setupPath' | 'lines' | 'kill' | 'stop'> & {
  /** Where this instance answers; people know the installation under `publicUrl`. */
  readonly baseUrl: string;
  /** Host and port at which only the other instance should ask. */
  readonly innerAddress: string;
  visitor(): ApiClient;
  /** It does nothing any more, and keeps everything, until `resume`. */
  pause(): void;
  resume(): void;
};

export type Instances = {
  readonly publicUrl: string;
  readonly first: Instance;
  readonly second: Instance;
  readonly secret: string;
  /** One more, with settings of its own besides those that all have. */
  readonly start: (variables: Readonly<Record<string, string>>) => Promise<Instance>;
  stop(): Promise<void>;
};

type Services = { readonly mongo: string; readonly redis: string };

/** Two processes of the built server on one new database. No load balancer: a test chooses whom it asks. */
export async function startInstances(
  { mongo, redis }: Services,
  more: Readonly<Record<string, string>> = {},
): Promise<Instances> {
  const publicUrl = `http://localhost:${await freePort()}`;
  const secret = randomUUID() + randomUUID();
  const variables = {
    ...more,
    PUBLIC_URL: publicUrl,
    MONGODB_URI: databaseUri(mongo, `instances-${randomUUID()}`),
    REDIS_URL: redis,
    SESSION_SECRET: secret,
  };
  const started: Instance[] = [];
  const start = async (own: Readonly<Record<string, string>>) => {
    const [port, inner] = [await freePort(), await freePort()];
    const places = { PORT: String(port), INSTANCE_ADDRESS: `127.0.0.1:${inner}` };
    const instance = await startInstance({ ...variables, ...own, ...places });
    started.push(instance);
    return instance;
  };
  const [first, second] = [await start({}), await start({})];
  return {
    publicUrl,
    first,
    second,
    secret,
    start,
    async stop() {
      for (const instance of started) {
        instance.resume();
        await instance.kill();
      }
    },
  };
}

type Variables = Readonly<Record<string, string>> & {
  readonly PORT: string;
  readonly PUBLIC_URL: string;
  readonly INSTANCE_ADDRESS: string;
};

async function startInstance(variables: Variables): Promise<Instance> {
  const program = await startProgram(variables);
  const baseUrl = `http://127.0.0.1:${variables.PORT}`;
  let isEnded = false;
  const ending = (end: () => Promise<void>) => () => {
    isEnded = true;
    return end();
  };
  const signal = (name: 'SIGSTOP' | 'SIGCONT') => {
    if (!isEnded) process.kill(program.pid, name);
  };
  return {
    setupPath: program.setupPath,
    lines: program.lines,
    baseUrl,
    innerAddress: variables.INSTANCE_ADDRESS,
    visitor: () => createApiClient(baseUrl, { origin: variables.PUBLIC_URL }),
    kill: ending(() => program.kill()),
    stop: ending(() => program.stop()),
    pause: () => signal('SIGSTOP'),
    resume: () => signal('SIGCONT'),
  };
}
