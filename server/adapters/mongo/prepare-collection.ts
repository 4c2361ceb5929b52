import type { mongo } from 'mongoose';
import type { RecordType } from '../../ports/records.ts';
import { declaredFields, fieldName, type RecordDocument, uniqueName } from './record-document.ts';
import { isUniqueViolation } from './unique-violation.ts';

type Declaration = { readonly _id: string; readonly fields: string };

/** Makes the indexes a record type declares. Where it declared other fields before, every document gets the new ones first. */
export async function prepareCollection<T extends { readonly id: string }>(
  db: mongo.Db,
  type: RecordType<T>,
): Promise<mongo.Collection<RecordDocument>> {
  const records = db.collection<RecordDocument>(`records-${type.name}`);
  const declarations = db.collection<Declaration>('record-types');
  const fields = JSON.stringify([type.indexed, type.unique]);
  const known = await declarations.findOne({ _id: type.name });
  if (known !== null && known.fields !== fields) await rewrite(records, type);
  for (const field of type.indexed.filter((name) => name !== 'id'))
    await records.createIndex({ [fieldName(field)]: 1, _id: 1 });
  for (const combination of type.unique)
    await records.createIndex({ [uniqueName(combination)]: 1 }, { unique: true });
  await declare(declarations, { _id: type.name, fields });
  return records;
}

/** Of two that declare the same type for the first time FerretDB refuses one; then it is there to be changed. */
async function declare(
  declarations: mongo.Collection<Declaration>,
  { _id, fields }: Declaration,
): Promise<void> {
  const write = () => declarations.updateOne({ _id }, { $set: { fields } }, { upsert: true });
  try {
    await write();
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    await write();
  }
}

async function rewrite<T extends { readonly id: string }>(
  records: mongo.Collection<RecordDocument>,
  type: RecordType<T>,
): Promise<void> {
  const wanted: readonly string[] = type.unique.map(uniqueName);
  for (const index of await records.indexes()) {
    const field = Object.keys(index.key)[0] ?? '';
    if (field.startsWith('unique_') && !wanted.includes(field)) await records.dropIndex(index.name ?? field);
  }
  for await (const { _id, revision, body } of records.find()) {
    const value = type.schema.parse(JSON.parse(body));
    await records.updateOne({ _id, revision }, { $set: declaredFields(type, value) });
  }
}
