import type { mongo } from 'mongoose';
import { isUniqueViolation } from './unique-violation.ts';

/** The format this code reads and writes. There is no older one to migrate from. */
const knownFormat = 1;

type FormatDocument = { readonly _id: string; readonly format: number };

/** Marks an empty database with the format; throws when the data is of another one. */
export async function requireKnownFormat(db: mongo.Db): Promise<void> {
  const collection = db.collection<FormatDocument>('concord-format');
  const found = (await collection.findOne({ _id: 'concord' })) ?? (await markEmpty(collection));
  if (found.format !== knownFormat)
    throw new Error(
      `The data is of format ${found.format}, and this Concord knows format ${knownFormat}. ` +
        'Start the Concord that wrote it, or restore a backup.',
    );
}

async function markEmpty(collection: mongo.Collection<FormatDocument>): Promise<FormatDocument> {
  const mark = { _id: 'concord', format: knownFormat };
  try {
    await collection.insertOne(mark);
    return mark;
  } catch (error) {
    // Another instance started at the same moment.
    if (!isUniqueViolation(error)) throw error;
    return (await collection.findOne({ _id: 'concord' })) ?? mark;
  }
}
