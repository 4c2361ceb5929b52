import type { Request, RequestHandler } from 'express';
import { problemOf, sendProblem } from './problem-answer.ts';

const reading = ['GET', 'HEAD', 'OPTIONS'];

/**
 * A request that may change something comes from our own pages, or from a program that has no cookies to abuse. A
 * browser always says where a page comes from; one that sends cookies and does not say is not believed.
 */
export function requireSameOrigin(publicUrl: string): RequestHandler {
  const { origin } = new URL(publicUrl);
  return (request, response, next) => {
    if (reading.includes(request.method) || isOurs(request, origin)) return next();
    sendProblem(response, problemOf({ code: 'foreign-origin', params: {} }));
  };
}

function isOurs(request: Request, origin: string): boolean {
  const site = request.get('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin') return false;
  const from = request.get('origin');
  return from === undefined ? site !== undefined || request.get('cookie') === undefined : from === origin;
}
