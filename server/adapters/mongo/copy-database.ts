import mongoose, { type mongo } from 'mongoose';

const batchBytes = 8 * 1024 * 1024;

/**
 * Copies every document of a database that nobody writes to into another of the same server, whatever its format. Indexes
 * are made when a Concord starts on the copy.
 */
export async function copyDatabase(from: mongo.Db, to: mongo.Db): Promise<void> {
  const collections = await from.listCollections({}, { nameOnly: true }).toArray();
  for (const { name } of collections)
    if (!name.startsWith('system.')) await copyCollection(from.collection(name), to.collection(name));
}

async function copyCollection(from: mongo.Collection, to: mongo.Collection): Promise<void> {
  let batch: mongo.Document[] = [];
  let size = 0;
  const write = async () => {
    if (batch.length > 0) await to.insertMany(batch);
    batch = [];
    size = 0;
  };
  for await (const document of from.find().sort({ _id: 1 })) {
    batch.push(document);
    size += mongoose.mongo.BSON.calculateObjectSize(document);
    if (size > batchBytes) await write();
  }
  await write();
}
