import type { RequestHandler } from 'express';

/** Names what is checked; resolves when it is well and rejects when not. */
export type HealthChecks = Readonly<Record<string, () => Promise<void>>>;

export type Health = {
  /** Without any of these nobody can work. */
  readonly vital: HealthChecks;
  /** Without these everything goes on, more slowly. */
  readonly other: HealthChecks;
};

type State = 'ok' | 'failing';

/**
 * 200 while people can work, else 503; tells which part fails, not why. `degraded` is 200: who took an instance out of service
 * for what all of them lack would take out all of them.
 */
export function answerHealth(
  { vital, other }: Health,
  report: (error: unknown, part: string) => void,
): RequestHandler {
  return async (_request, response) => {
    const [needed, wished] = await Promise.all([statesOf(vital, report), statesOf(other, report)]);
    response
      .status(isWell(needed) ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json({ status: statusOf(needed, wished), parts: Object.fromEntries([...needed, ...wished]) });
  };
}

type States = readonly (readonly [part: string, state: State])[];

function statusOf(needed: States, wished: States): 'ok' | 'degraded' | 'failing' {
  if (!isWell(needed)) return 'failing';
  return isWell(wished) ? 'ok' : 'degraded';
}

function isWell(states: States): boolean {
  return states.every(([, state]) => state === 'ok');
}

function statesOf(checks: HealthChecks, report: (error: unknown, part: string) => void): Promise<States> {
  return Promise.all(
    Object.entries(checks).map(async ([part, check]) => {
      try {
        await check();
        return [part, 'ok'] as const;
      } catch (error) {
        report(error, part);
        return [part, 'failing'] as const;
      }
    }),
  );
}
