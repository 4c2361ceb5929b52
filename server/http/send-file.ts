import type { Response } from 'express';
import type { FileAnswer } from '../ports/api.ts';

/** A page of ours may show its styles and pictures; no script, no frame, no form, nothing from elsewhere. */
const filePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-downloads allow-popups";
const cacheControl = {
  forever: 'private, max-age=31536000, immutable',
  checked: 'private, no-cache',
  never: 'no-store',
} as const;

export function sendFile(response: Response, file: FileAnswer): void {
  response.set({
    'Content-Type': file.contentType,
    'Content-Disposition': dispositionOf(file.fileName),
    'Cache-Control': cacheControl[file.caching],
    'X-Content-Type-Options': 'nosniff',
  });
  // Chromium shows no PDF in a sandbox.
  if (file.fileName !== null || !file.contentType.startsWith('application/pdf'))
    response.set('Content-Security-Policy', filePolicy);
  response.send(typeof file.bytes === 'string' ? file.bytes : Buffer.from(file.bytes));
}

/** RFC 6266: a plain name for old programs, the true one in UTF-8. */
function dispositionOf(fileName: string | null): string {
  if (fileName === null) return 'inline';
  const plain = fileName.replace(/[^A-Za-z0-9._-]+/g, '-');
  const encoded = encodeURIComponent(fileName.replace(/\p{Surrogate}/gu, '')).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
