import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type RequestHandler, Router } from 'express';

const year = 31_536_000;
/** Addresses that are never a page of the client. */
const notPages = /^\/(api|collab|assets|healthz|metrics)(\/|$)/;

/** The built client: hashed files for ever, and its one page for every address that asks for a page. */
export function serveClient(folder: string): RequestHandler {
  const router = Router();
  const page = join(folder, 'index.html');
  router.use(
    '/assets',
    express.static(join(folder, 'assets'), { immutable: true, maxAge: year * 1000, index: false }),
  );
  router.use(express.static(folder, { index: false, maxAge: 0 }));
  router.get(/.*/, (request, response, next) => {
    if (notPages.test(request.path) || !request.accepts('html') || !existsSync(page)) return next();
    response.set('Cache-Control', 'no-cache').sendFile('index.html', { root: folder });
  });
  return router;
}
