import express, { type Request, type Response } from 'express';
import { z } from 'zod';
import { ok, refuse, type Result } from '../../shared/domain/refusal.ts';

export const bodyLimitBytes = 2 * 1024 * 1024;

const longestMs = 60_000;

const parseJson = express.json({ limit: bodyLimitBytes, strict: false });
/** What body-parser throws; everything else is a fault of ours. */
const bodyError = z.object({ type: z.string(), status: z.number().int().min(400).max(499) });

/** The JSON body, read only now: who is refused before does not make the server read megabytes. */
export async function readJson(request: Request, response: Response): Promise<Result<unknown>> {
  if (hasNoBody(request)) return ok({});
  if (!request.is('application/json')) return refuse('invalid-input');
  const tooSlow = setTimeout(() => request.destroy(), longestMs);
  try {
    await new Promise<void>((resolve, reject) => {
      parseJson(request, response, (error?: unknown) => (error === undefined ? resolve() : reject(error)));
    });
  } catch (error) {
    const known = bodyError.safeParse(error);
    if (!known.success) throw error;
    return known.data.type === 'entity.too.large' ? refuse('too-large') : refuse('invalid-input');
  } finally {
    clearTimeout(tooSlow);
  }
  const body: unknown = request.body;
  return ok(body ?? {});
}

function hasNoBody(request: Request): boolean {
  return (
    request.headers['transfer-encoding'] === undefined && Number(request.headers['content-length'] ?? 0) === 0
  );
}
