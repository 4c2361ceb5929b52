import type { ErrorRequestHandler } from 'express';
import { z } from 'zod';
import { isStorageFault } from '../ports/storage-fault.ts';
import { problemOf, internalProblem, sendProblem } from './problem-answer.ts';
import { requestIdOf } from './request-id.ts';

/** A path that cannot be decoded and the like: Express marks what the client did with a status of 4xx. */
const clientError = z.object({ status: z.number().int().min(400).max(499) });

export type ReportFault = (fault: { readonly error: unknown; readonly requestId: string }) => void;

/** The last handler: whatever was thrown is reported with the number the person is given, and told to nobody. */
export function answerErrors(report: ReportFault): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    if (clientError.safeParse(error).success)
      return sendProblem(response, problemOf({ code: 'not-found', params: {} }));
    const requestId = requestIdOf(request);
    report({ error, requestId });
    if (isStorageFault(error)) {
      return sendProblem(response, problemOf({ code: 'storage-failing', params: {} }));
    }
    sendProblem(response, internalProblem(requestId));
  };
}
