import { AuthRefusal } from './auth-refusal.ts';
import { refusalMessages } from '../../shared/domain/refusal.ts';
import type { Problem } from '../../shared/contract/problem.ts';
import type { Sentence } from '../../shared/domain/sentence.ts';

const internalWords =
  'Something went wrong on the server. Try again; if it happens again, tell your administrator.';
const numberedWords =
  'Something went wrong on the server. Try again; if it happens again, tell your administrator this number: {{requestId}}';
const unreachableWords =
  'The server cannot be reached. Check your connection and try again. Nothing was changed.';
const unforeseenWords = 'Something went wrong in this page. Reload it and try again.';

/** The server's answer to a request it refused (RFC 9457), as an exception of the client. */
export class ApiProblem extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.name = 'ApiProblem';
    this.problem = problem;
  }

  get code(): Problem['code'] {
    return this.problem.code;
  }
}

/** The request did not reach the server, or no answer came back. */
export class NetworkFailure extends Error {
  constructor(cause: unknown) {
    super(unreachableWords, { cause });
    this.name = 'NetworkFailure';
  }
}

/** What an answer that is no problem+json (a proxy's error page) counts as. */
export function unreadableProblem(status: number): Problem {
  return {
    type: 'about:blank',
    title: internalWords,
    status,
    detail: internalWords,
    code: 'internal',
    params: {},
    fields: [],
  };
}

/** The words for an error: a template that is also the key for translation. */
export function sentenceOfError(error: unknown): Sentence {
  if (error instanceof NetworkFailure) return { template: unreachableWords, params: {} };
  if (error instanceof AuthRefusal) return { template: error.template, params: {} };
  if (!(error instanceof ApiProblem)) return { template: unforeseenWords, params: {} };
  if (error.problem.code === 'internal') return internalSentence(error.problem.params);
  return { template: refusalMessages[error.problem.code], params: error.problem.params };
}

/** With the number of the log entry where the server gave one. */
function internalSentence(params: Sentence['params']): Sentence {
  return { template: params['requestId'] === undefined ? internalWords : numberedWords, params };
}

export function isProblem(error: unknown, code: Problem['code']): error is ApiProblem {
  return error instanceof ApiProblem && error.code === code;
}
