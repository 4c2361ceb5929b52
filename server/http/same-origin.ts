import type { Request, RequestHandler } from 'express';
import { problemOf, sendProblem } from './problem-answer.ts';

const reading = ['GET', 'HEAD', 'OPTIONS'];

/**
 * A request that may change something comes from our own pages, or from a program that has no cookies to abuse. A
 * browser always says where a page comes from; one that sends cookies and does not say is not believed.
 */
export function requireSameOrigin(origins: readonly string[]): RequestHandler {
  return (request, response, next) => {
    if (reading.includes(request.method) || isOurs(request, origins)) return next();
    sendProblem(response, problemOf({ code: 'foreign-origin', params: {} }));
  };
}

function isOurs(request: Request, origins: readonly string[]): boolean {
  const site = request.get('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin') return false;
  const from = request.get('origin');
  if (from === undefined) return site !== undefined || request.get('cookie') === undefined;
  return origins.includes(from);
}
