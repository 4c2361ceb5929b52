import type { mongo } from 'mongoose';
import type { Collection, Records, RecordType, Stored } from '../../ports/records.ts';
import { pageOf, planQuery, planWhere } from '../records/plan-query.ts';
import { isUniqueViolation } from './unique-violation.ts';
import type { KeyedQueue } from './keyed-queue.ts';
import { prepareCollection } from './prepare-collection.ts';
import { documentOf, type RecordDocument } from './record-document.ts';
import { afterFilter, recordFilter, recordOrder } from './record-filter.ts';

type Documents = mongo.Collection<RecordDocument>;

export function createMongoRecords(db: mongo.Db, inTurn: KeyedQueue): Records {
  const prepared = new Map<object, Promise<Documents>>();
  const documentsOf = async <T extends { readonly id: string }>(type: RecordType<T>): Promise<Documents> => {
    const opening = prepared.get(type) ?? prepareCollection(db, type);
    prepared.set(type, opening);
    try {
      return await opening;
    } catch (error) {
      prepared.delete(type);
      throw error;
    }
  };
  return {
    of: (type) =>
      createCollection({
        type,
        documents: () => documentsOf(type),
        inTurn: (id, work) => inTurn(`${type.name}:${id}`, work),
      }),
  };
}

type Access<T extends { readonly id: string }> = {
  readonly type: RecordType<T>;
  readonly documents: () => Promise<Documents>;
  readonly inTurn: KeyedQueue;
};

function createCollection<T extends { readonly id: string }>(access: Access<T>): Collection<T> {
  const { type, documents, inTurn } = access;
  const stored = ({ body, revision }: RecordDocument): Stored<T> => ({
    value: type.schema.parse(JSON.parse(body)),
    revision,
  });
  return {
    async get(id) {
      const found = await (await documents()).findOne({ _id: id });
      return found === null ? undefined : stored(found);
    },
    async insert(value) {
      const document = documentOf(type, value, 1);
      const collection = await documents();
      return orDuplicate(async () => {
        await collection.insertOne(document);
        return 'ok' as const;
      });
    },
    replace: (value, expectedRevision) => inTurn(value.id, () => replaceOne(access, value, expectedRevision)),
    remove: (id) =>
      inTurn(id, async () => (await (await documents()).deleteOne({ _id: id })).deletedCount === 1),
    async list(query) {
      const plan = planQuery(type, query);
      if (plan.isBeyond) return { items: [], next: null };
      const found = await (await documents())
        .find(recordFilter(plan.demands, afterFilter(plan)))
        .sort([...recordOrder(plan)])
        .limit(plan.limit + 1)
        .toArray();
      return pageOf(plan, query.order?.field ?? 'id', found.map(stored));
    },
    async count(where) {
      return (await documents()).countDocuments(recordFilter(planWhere(type, where)));
    },
  };
}

async function replaceOne<T extends { readonly id: string }>(
  { type, documents }: Access<T>,
  value: T,
  expectedRevision: number,
): Promise<'ok' | 'stale' | 'duplicate'> {
  const { _id, ...replacement } = documentOf(type, value, expectedRevision + 1);
  const collection = await documents();
  return orDuplicate(async () => {
    const { matchedCount } = await collection.replaceOne({ _id, revision: expectedRevision }, replacement);
    return matchedCount === 1 ? 'ok' : 'stale';
  });
}

async function orDuplicate<Answer>(write: () => Promise<Answer>): Promise<Answer | 'duplicate'> {
  try {
    return await write();
  } catch (error) {
    if (isUniqueViolation(error)) return 'duplicate';
    throw error;
  }
}
