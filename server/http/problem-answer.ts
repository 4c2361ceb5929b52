import type { Response } from 'express';
import type { z } from 'zod';
import { type Problem, statusOf } from '../../shared/contract/problem.ts';
import { messageOf, type Refusal } from '../../shared/domain/refusal.ts';

/** AC-2: the refusal as RFC 9457 problem; 409 where the table names no other status. */
export function problemOf(refusal: Refusal, fields: Problem['fields'] = []): Problem {
  const detail = messageOf(refusal);
  const own = refusal.field === undefined ? [] : [{ path: refusal.field, message: detail }];
  return {
    type: `urn:concord:problem:${refusal.code}`,
    title: titles[statusFor(refusal)] ?? 'Not possible now',
    status: statusFor(refusal),
    detail,
    code: refusal.code,
    params: refusal.params,
    fields: [...own, ...fields],
  };
}

/** What anyone may know of a fault of ours: that it is in the log, and where. */
export function internalProblem(requestId: string): Problem {
  return {
    type: 'urn:concord:problem:internal',
    title: 'Something went wrong here',
    status: 500,
    detail: `Something went wrong on our side and was written to the log. Try again; if it stays, tell your administrator this number: ${requestId}`,
    code: 'internal',
    params: { requestId },
    fields: [],
  };
}

export function fieldsOf(error: z.ZodError): Problem['fields'] {
  return error.issues.map(({ path, message }) => ({ path: path.map(String).join('.'), message }));
}

export function sendProblem(response: Response, problem: Problem): void {
  response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
}

function statusFor(refusal: Refusal): number {
  return statusOf[refusal.code] ?? 409;
}

const titles: Readonly<Record<number, string>> = {
  401: 'Not signed in',
  403: 'Not allowed',
  404: 'Not found',
  410: 'Gone',
  412: 'Changed meanwhile',
  413: 'Too large',
  422: 'Not accepted',
  429: 'Too many attempts',
  503: 'Storage failing',
};
