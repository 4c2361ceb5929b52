/** How often a job runs: so long after it ended, or by the clock of an IANA time zone. */
export type Schedule =
  | { readonly everyMilliseconds: number }
  | { readonly cron: string; readonly timeZone: string };

/**
 * Something the server does by itself. It runs on one instance at a time, but it may be cut off and run again, so `run`
 * must be idempotent. It rejects when it failed; then it is tried again after a while.
 */
export type JobDefinition = {
  /** Kebab-case; unique; names the job's record. */
  readonly name: string;
  readonly every: Schedule;
  /** `signal` aborts when the server stops or another instance has taken over: end soon and write nothing more. */
  readonly run: (signal: AbortSignal) => Promise<void>;
};

/** What of a logger the jobs need; pino's fits. */
export type JobLogger = { error(details: object, message: string): void };
