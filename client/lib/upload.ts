/** Sending a file with its progress, which `fetch` does not tell. */
import { z } from 'zod';
import { problem } from '../../shared/contract/problem.ts';
import type { UploadRoute } from '../../shared/contract/upload-route.ts';
import { addressOf } from './api.ts';
import { ApiProblem, NetworkFailure, unreadableProblem } from './api-problem.ts';
import { announceSessionEnded } from './session-ended.ts';

export type Upload<R extends UploadRoute> = {
  readonly params: z.input<R['params']>;
  readonly fields: Readonly<Record<string, string>>;
  readonly file: File;
  readonly signal: AbortSignal;
  /** From 0 to 1; 1 is before the server has answered. */
  readonly onProgress: (share: number) => void;
};

/** Throws as `call` does, and an `AbortError` when the signal says so. */
export async function upload<R extends UploadRoute>(
  route: R,
  sent: Upload<R>,
): Promise<z.output<R['response']>> {
  const request = new XMLHttpRequest();
  request.open('POST', addressOf(route, { params: sent.params }));
  request.upload.addEventListener('progress', ({ loaded, total }) => {
    sent.onProgress(total === 0 ? 0 : loaded / total);
  });
  await ended(request, formOf(sent), sent.signal);
  if (request.status !== 200) throw refusalOf(request);
  return z.parse<R['response']>(route.response, JSON.parse(request.responseText));
}

function formOf({ fields, file }: Pick<Upload<UploadRoute>, 'fields' | 'file'>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', file);
  return form;
}

function ended(request: XMLHttpRequest, form: FormData, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => request.abort();
    signal.addEventListener('abort', stop);
    request.addEventListener('load', () => resolve());
    request.addEventListener('error', () => reject(new NetworkFailure(new Error('The upload broke off.'))));
    request.addEventListener('abort', () => reject(new DOMException('Stopped.', 'AbortError')));
    request.addEventListener('loadend', () => signal.removeEventListener('abort', stop));
    request.send(form);
  });
}

function refusalOf(request: XMLHttpRequest): ApiProblem {
  const answer = problem.safeParse(answerIn(request.responseText));
  const refused = new ApiProblem(answer.success ? answer.data : unreadableProblem(request.status));
  if (refused.code === 'not-signed-in') announceSessionEnded();
  return refused;
}

function answerIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A proxy's own page, which says nothing that could be shown.
    return null;
  }
}
