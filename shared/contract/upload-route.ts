import type { z } from 'zod';

/** A request of `multipart/form-data`: one `file`, and fields that are strings. Answered to POST, as every other route is. */
export type UploadRoute<
  Params extends z.ZodType = z.ZodType,
  Fields extends z.ZodType = z.ZodType,
  Response extends z.ZodType = z.ZodType,
> = {
  readonly path: string;
  readonly summary: string;
  readonly params: Params;
  readonly fields: Fields;
  readonly response: Response;
};

/** Keeps the schemas of an upload for the types of server and client. */
export function uploadRoute<P extends z.ZodType, F extends z.ZodType, R extends z.ZodType>(
  input: UploadRoute<P, F, R>,
): UploadRoute<P, F, R> {
  return input;
}
