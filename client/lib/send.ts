import { NetworkFailure } from './api-problem.ts';

/** `fetch` with the session's cookie; throws `NetworkFailure` when no answer comes back. */
export async function send(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, { credentials: 'same-origin', ...init });
  } catch (error) {
    if (init.signal?.aborted === true) throw error;
    throw new NetworkFailure(error);
  }
}
