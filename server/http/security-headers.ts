import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** Scripts come from here only and never from within a page; styles may be inline, which the interface's library needs. */
export function securityHeaders(origins: readonly string[]): RequestHandler {
  const isEncrypted = origins.every((origin) => origin.startsWith('https:'));
  // A policy has no way to name an address of IPv6; there `self` must do.
  const sockets = origins.filter((each) => !each.includes('[')).map((each) => each.replace(/^http/, 'ws'));
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        scriptSrcAttr: ["'none'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'", ...sockets],
        workerSrc: ["'self'"],
        frameSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'self'"],
        ...(isEncrypted ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: isEncrypted ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    xFrameOptions: { action: 'sameorigin' },
  });
}
