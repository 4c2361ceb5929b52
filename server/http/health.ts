import type { RequestHandler } from 'express';

/** Names what is checked; resolves when it is well and rejects when not. */
export type HealthChecks = Readonly<Record<string, () => Promise<void>>>;

/** 200 when everything is well, else 503; tells which part, not why. */
export function answerHealth(
  checks: HealthChecks,
  report: (error: unknown, part: string) => void,
): RequestHandler {
  return async (_request, response) => {
    const parts = await Promise.all(
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
    const isWell = parts.every(([, state]) => state === 'ok');
    response
      .status(isWell ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json({ status: isWell ? 'ok' : 'failing', parts: Object.fromEntries(parts) });
  };
}
