/**
 * better-auth's database on our records. Every write is a compare-and-swap on one record, so its race-safe primitives
 * (`consumeOne`, `incrementOne`) hold on every store. Session tokens are hashed on the way in and looked up by hash.
 */
import { type CustomAdapter, createAdapterFactory } from 'better-auth/adapters';
import type { Ids } from '../../ports/ids.ts';
import type { Records } from '../../ports/records.ts';
import {
  credentialType,
  personType,
  rateLimitType,
  secondFactorType,
  sessionType,
  verificationType,
} from './auth-records.ts';
import { openRows, type Rows } from './rows.ts';
import { hiddenToken } from './session-token.ts';

export function createRecordsAdapter(records: Records, ids: Ids) {
  const tables = new Map<string, Rows>([
    ['user', openRows(records, personType)],
    ['session', openRows(records, sessionType)],
    ['account', openRows(records, credentialType)],
    ['verification', openRows(records, verificationType)],
    ['twoFactor', openRows(records, secondFactorType)],
    ['rateLimit', openRows(records, rateLimitType)],
  ]);
  const rowsOf = (model: string): Rows => {
    const rows = tables.get(model);
    if (rows === undefined) throw new Error(`better-auth asks for ${model}, which is not kept here.`);
    return rows;
  };
  return createAdapterFactory({
    config: {
      adapterId: 'concord-records',
      supportsNumericIds: false,
      supportsDates: false,
      supportsJSON: false,
      supportsArrays: false,
      transaction: false,
      customIdGenerator: () => ids.next(),
    },
    // The library types rows by the caller's wish; what comes out of our records was checked by their schemas.
    adapter: () => methodsOn(rowsOf) as unknown as CustomAdapter,
  });
}

function methodsOn(rowsOf: (model: string) => Rows): LooseAdapter {
  return {
    async create({ model, data }) {
      const hidden = hiddenToken(model);
      return hidden.shown(await rowsOf(model).insert(hidden.kept(data)), data);
    },
    async findOne({ model, where }) {
      const hidden = hiddenToken(model);
      const [row] = await rowsOf(model).find({ where: hidden.asked(where), limit: 1 });
      return row === undefined ? null : hidden.found(row, where);
    },
    async findMany({ model, where = [], limit, sortBy, offset = 0 }) {
      const hidden = hiddenToken(model);
      const found = await rowsOf(model).find({ where: hidden.asked(where), limit: limit + offset, sortBy });
      return found.slice(offset).map((row) => hidden.found(row, where));
    },
    async update({ model, where, update }) {
      const hidden = hiddenToken(model);
      const row = await rowsOf(model).changeOne(hidden.asked(where), (old) => ({ ...old, ...update }));
      return row === null ? null : hidden.found(row, where);
    },
    updateMany: ({ model, where, update }) =>
      rowsOf(model).changeAll(hiddenToken(model).asked(where), (old) => ({ ...old, ...update })),
    async delete({ model, where }) {
      await rowsOf(model).takeOne(hiddenToken(model).asked(where));
    },
    deleteMany: ({ model, where }) => rowsOf(model).removeAll(hiddenToken(model).asked(where)),
    consumeOne: ({ model, where }) => rowsOf(model).takeOne(hiddenToken(model).asked(where)),
    incrementOne: ({ model, where, increment, set = {} }) =>
      rowsOf(model).changeOne(hiddenToken(model).asked(where), (old) => ({
        ...old,
        ...set,
        ...Object.fromEntries(
          Object.entries(increment).map(([field, by]) => [field, Number(old[field] ?? 0) + by]),
        ),
      })),
    count: async ({ model, where = [] }) =>
      (await rowsOf(model).find({ where: hiddenToken(model).asked(where), limit: Infinity })).length,
  };
}

type Asked = { readonly model: string; readonly where: Where };
type Where = Parameters<CustomAdapter['deleteMany']>[0]['where'];
type Values = Readonly<Record<string, string | number | boolean | null>>;
type Found = Values & { readonly id: string };

type LooseAdapter = {
  create(request: { readonly model: string; readonly data: Found }): Promise<Found>;
  findOne(request: Asked): Promise<Found | null>;
  findMany(request: {
    readonly model: string;
    readonly where?: Where;
    readonly limit: number;
    readonly sortBy?: { readonly field: string; readonly direction: 'asc' | 'desc' };
    readonly offset?: number;
  }): Promise<readonly Found[]>;
  update(request: Asked & { readonly update: Values }): Promise<Found | null>;
  updateMany(request: Asked & { readonly update: Values }): Promise<number>;
  delete(request: Asked): Promise<void>;
  deleteMany(request: Asked): Promise<number>;
  consumeOne(request: Asked): Promise<Found | null>;
  incrementOne(
    request: Asked & { readonly increment: Readonly<Record<string, number>>; readonly set?: Values },
  ): Promise<Found | null>;
  count(request: { readonly model: string; readonly where?: Where }): Promise<number>;
};
