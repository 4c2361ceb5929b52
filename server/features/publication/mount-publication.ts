import { z } from 'zod';
import { documentId } from '../../../shared/contract/fields.ts';
import { ok } from '../../../shared/domain/refusal.ts';
import type { Result } from '../../../shared/domain/refusal.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import { mayInDocument } from '../../documents/open-document.ts';
import type { Api, FileAnswer } from '../../ports/api.ts';
import { mayReadPublished } from './find-published.ts';
import { createOutputCache } from './output-cache.ts';
import type { OutputCache } from './output-cache.ts';
import { publicationOf } from './publication-of.ts';
import type { VersionToPrint } from './publication-of.ts';

const versionNumber = z.coerce.number().int().min(1).max(100_000);
const inVersion = z.object({ documentId, number: versionNumber });
const inPublic = z.object({ slug: z.string().regex(/^[a-z0-9-]{1,120}$/) });
const noQuery = z.object({});

/** The outputs of frozen versions, for those who may read the text and, once published, for everyone. */
export function mountPublication(api: Api, context: DocumentContext): void {
  const cache = createOutputCache(context);
  api.mountFile({
    path: '/api/documents/:documentId/versions/:number/pdf',
    params: inVersion,
    query: noQuery,
    access: mayInDocument(context, 'text.read'),
    handle: ({ granted, params: { number } }) => pdfAnswer(context, cache, { ...granted, number }),
  });
  api.mountFile({
    path: '/public/:slug',
    params: inPublic,
    query: noQuery,
    access: mayReadPublished(context),
    handle: ({ granted }) => pageAnswer(context, { ...granted, number: granted.publication.version }),
  });
  api.mountFile({
    path: '/public/:slug/document.pdf',
    params: inPublic,
    query: noQuery,
    access: mayReadPublished(context),
    handle: ({ granted }) => pdfAnswer(context, cache, { ...granted, number: granted.publication.version }),
  });
}

async function pdfAnswer(
  context: DocumentContext,
  cache: OutputCache,
  version: VersionToPrint,
): Promise<Result<FileAnswer>> {
  const publication = await publicationOf(context, version);
  if (!publication.ok) return publication;
  const bytes = await cache.pdf(publication.value);
  // What is printed around the text (positions, whether it is in force) changes, so a browser asks again.
  return ok({ bytes, contentType: 'application/pdf', fileName: null, caching: 'never' });
}

async function pageAnswer(context: DocumentContext, version: VersionToPrint): Promise<Result<FileAnswer>> {
  const publication = await publicationOf(context, version);
  if (!publication.ok) return publication;
  const bytes = context.publisher.html(publication.value);
  return ok({ bytes, contentType: 'text/html; charset=utf-8', fileName: null, caching: 'never' });
}
