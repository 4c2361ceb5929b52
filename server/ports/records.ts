import type { ZodType } from 'zod';

export type FieldValue = string | number | boolean | null;

/** A record type declares its shape, and which fields may be asked for or must be unique. Nothing else can be asked. */
export type RecordType<T extends { readonly id: string }> = {
  /** Plural, kebab-case; the table or collection name. */
  readonly name: string;
  readonly schema: ZodType<T>;
  /** Fields usable in `where` and `order`. */
  readonly indexed: readonly (keyof T & string)[];
  /** Combinations of indexed fields that no two records share; a combination with a null in it is not checked. */
  readonly unique: readonly (readonly (keyof T & string)[])[];
};

export type Stored<T> = {
  readonly value: T /** Starts at 1 and grows by 1 with every replace. */;
  readonly revision: number;
};

export type Condition =
  | { readonly equals: FieldValue }
  | { readonly in: readonly FieldValue[] }
  | { readonly from?: string | number /** exclusive */; readonly before?: string | number };

export type Query<T> = {
  readonly where?: { readonly [Field in keyof T & string]?: Condition };
  /** Ties are broken by id in the same direction; null comes first going up, text is ordered by code point. Default: id ascending. */
  readonly order?: { readonly field: keyof T & string; readonly direction: 'ascending' | 'descending' };
  /** 1 to 1000. */
  readonly limit: number;
  /** `next` of the page before. Anything else, and the list is empty: marks come back from browsers. */
  readonly after?: string;
};

export type Page<T> = { readonly items: readonly Stored<T>[]; readonly next: string | null };

export interface Collection<T extends { readonly id: string }> {
  get(id: string): Promise<Stored<T> | undefined>;
  insert(value: T): Promise<'ok' | 'duplicate'>;
  /** `stale` when the revision is another or the record is gone. */
  replace(value: T, expectedRevision: number): Promise<'ok' | 'stale' | 'duplicate'>;
  /** Answers whether it was there. */
  remove(id: string): Promise<boolean>;
  list(query: Query<T>): Promise<Page<T>>;
  /** How many match `where`. */
  count(where: NonNullable<Query<T>['where']>): Promise<number>;
}

/** Everything that is neither ledger nor text. No transactions and no joins: every invariant lives in one record or one unique key. */
export interface Records {
  of<T extends { readonly id: string }>(type: RecordType<T>): Collection<T>;
}
