import type { Request, Response } from 'express';
import multer from 'multer';
import { z } from 'zod';
import { ok, refuse, type Result } from '../../shared/domain/refusal.ts';
import type { HandedInFile } from '../ports/api.ts';

export type Upload = { readonly file: HandedInFile; readonly fields: Readonly<Record<string, string>> };

/** What a form adds around the file. */
const aroundBytes = 64 * 1024;
const megabyte = 1_000_000;
const formFields = z.record(z.string(), z.string());
const formError = z.object({ code: z.string() });

/** The one file of a form, whole in memory; a form that breaks off, lies about itself or holds more is refused. */
export async function readUpload(
  request: Request,
  response: Response,
  limitBytes: number,
): Promise<Result<Upload>> {
  const tooLarge = refuse('file-too-large', { limit: Math.floor(limitBytes / megabyte) }, 'file');
  if (!request.is('multipart/form-data')) return refuse('invalid-input');
  if (Number(request.headers['content-length'] ?? 0) > limitBytes + aroundBytes) {
    // The answer arrives only where the sender may end what it began.
    request.resume();
    return tooLarge;
  }
  const failure = await parse(request, response, limitBytes);
  if (failure !== null) return failure === 'LIMIT_FILE_SIZE' ? tooLarge : refuse('invalid-input', {}, 'file');
  const fields = formFields.safeParse({ ...Object(request.body) });
  if (!fields.success) return refuse('invalid-input');
  if (request.file === undefined) return refuse('file-missing', {}, 'file');
  return ok({
    file: { name: request.file.originalname, bytes: new Uint8Array(request.file.buffer) },
    fields: fields.data,
  });
}

/** Null when the form was read. Nothing is stored here, so whatever goes wrong is the form's doing. */
async function parse(request: Request, response: Response, fileSize: number): Promise<string | null> {
  const upload = multer({
    storage: multer.memoryStorage(),
    limits: {
      fileSize,
      files: 1,
      fields: 4,
      fieldNameSize: 100,
      fieldSize: 16_384,
      parts: 5,
      headerPairs: 20,
    },
    defParamCharset: 'utf8',
  }).single('file');
  return new Promise((resolve) => {
    upload(request, response, (error?: unknown) => {
      if (error === undefined || error === null) return resolve(null);
      const known = formError.safeParse(error);
      resolve(known.success ? known.data.code : 'BROKEN');
    });
  });
}
