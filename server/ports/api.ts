/**
 * How features offer their routes without knowing HTTP. A route has no way in without an `access`: the guard answers
 * what the handler may then work with (`granted`), or the refusal that is sent. Input is parsed by the contract before
 * `handle` sees it; the order is params, access, query, body, so that nobody learns about a shape they may not use.
 */
import type { z } from 'zod';
import type { Route } from '../../shared/contract/route.ts';
import type { UploadRoute } from '../../shared/contract/upload-route.ts';
import type { PersonId } from '../../shared/domain/ids.ts';
import { ok, refuse } from '../../shared/domain/refusal.ts';
import type { Result } from '../../shared/domain/refusal.ts';

export type SignedIn = {
  readonly kind: 'person';
  readonly personId: PersonId;
  readonly name: string;
  readonly email: string;
  readonly isAdministrator: boolean;
  readonly sessionId: string;
};
export type Caller = SignedIn | { readonly kind: 'public' };

export type Access<Params, Granted> = (question: {
  readonly caller: Caller;
  readonly params: Params;
}) => Promise<Result<Granted>>;

/** For routes that are open to everyone; the handler is told who asks. */
export const anyone: Access<unknown, Caller> = async ({ caller }) => ok(caller);

/** For routes about the person who asks, and nobody else. */
export const signedIn: Access<unknown, SignedIn> = async ({ caller }) =>
  caller.kind === 'person' ? ok(caller) : refuse('not-signed-in');

type Plain = string | number | boolean | null | undefined;
export type Unchangeable<T> = T extends Plain
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Unchangeable<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Unchangeable<T[Key]> }
      : T;

export type ApiRequest<Params, Query, Body, Granted> = {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly granted: Granted;
  /** The `Cookie` header as it came; for the few use cases about the session itself. */
  readonly cookieHeader: string;
};

export type Endpoint<
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  R extends z.ZodType,
  Granted,
> = {
  readonly route: Route<P, Q, B, R>;
  readonly access: Access<z.output<P>, Granted>;
  readonly handle: (
    request: ApiRequest<z.output<P>, z.output<Q>, z.output<B>, Granted>,
  ) => Promise<Result<Unchangeable<z.input<R>>>>;
};

/** Bytes or a page instead of JSON. The page gets a policy of its own that lets no script run. */
export type FileAnswer = {
  readonly bytes: Uint8Array | string;
  /** With charset where it is text, e.g. `text/html; charset=utf-8`. */
  readonly contentType: string;
  /** Offered as a download under this name; shown in the browser when null. */
  readonly fileName: string | null;
  /**
   * `forever`: the path names this content and no other. `checked`: kept, and shown again only after the guard has said yes
   * again. `never`: asked again each time.
   */
  readonly caching: 'forever' | 'checked' | 'never';
};

export type FileEndpoint<P extends z.ZodType, Q extends z.ZodType, Granted> = {
  /** Express form; answered to GET. */
  readonly path: string;
  readonly params: P;
  readonly query: Q;
  readonly access: Access<z.output<P>, Granted>;
  readonly handle: (
    request: Omit<ApiRequest<z.output<P>, z.output<Q>, unknown, Granted>, 'body'>,
  ) => Promise<Result<FileAnswer>>;
};

/** A file as it was handed in: the name is whatever the sender says. */
export type HandedInFile = { readonly name: string; readonly bytes: Uint8Array };

export type UploadEndpoint<P extends z.ZodType, F extends z.ZodType, R extends z.ZodType, Granted> = {
  readonly route: UploadRoute<P, F, R>;
  /** A larger file is refused `file-too-large`. */
  readonly limitBytes: number;
  readonly access: Access<z.output<P>, Granted>;
  readonly handle: (request: {
    readonly params: z.output<P>;
    readonly fields: z.output<F>;
    readonly file: HandedInFile;
    readonly granted: Granted;
  }) => Promise<Result<Unchangeable<z.input<R>>>>;
};

export interface Api {
  mount<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType, Granted>(
    endpoint: Endpoint<P, Q, B, R, Granted>,
  ): void;
  mountFile<P extends z.ZodType, Q extends z.ZodType, Granted>(endpoint: FileEndpoint<P, Q, Granted>): void;
  /** Nothing of the file is read before `access` has said yes. */
  mountUpload<P extends z.ZodType, F extends z.ZodType, R extends z.ZodType, Granted>(
    endpoint: UploadEndpoint<P, F, R, Granted>,
  ): void;
}
