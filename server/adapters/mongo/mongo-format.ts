/**
 * The format of the database, as a number kept in it. Data of an older format is moved forward step by step, after
 * `backUp` has made a copy of it; data of a newer one is refused.
 */
import type { mongo } from 'mongoose';
import { StoreRefusal } from '../../ports/store-refusal.ts';
import { halfFilled, halfFilledMessage } from '../records/half-filled.ts';
import { isUniqueViolation } from './unique-violation.ts';

/** Makes format `to` out of the format before it, and may be cut off and run again. A released step never changes. */
export type MongoFormatStep = { readonly to: number; run(db: mongo.Db): Promise<void> };

/** The first format was made by marking an empty database. */
export const mongoFormatSteps: readonly MongoFormatStep[] = [
  // A snapshot begins with who wrote it. One from before says that it does not, and is read as it is.
  { to: 2, run: async () => {} },
];

const firstFormat = 1;
const id = 'concord';
type FormatDocument = { readonly _id: string; readonly format: number };

/** The format this code reads and writes. */
export const knownFormat = newestOf(mongoFormatSteps);

/** Marks an empty database with the newest format; throws when the data is of another one. */
export async function requireKnownFormat(db: mongo.Db): Promise<void> {
  const found = await formatOf(db, knownFormat);
  requireNotBeyond(found, knownFormat);
  if (found < knownFormat)
    throw new StoreRefusal(
      `The data is of format ${found}, and this Concord writes format ${knownFormat}. ` +
        'Start this Concord on it once: it moves the data forward after a backup of it.',
    );
}

type Migration = {
  readonly steps?: readonly MongoFormatStep[];
  /** Called with the format that was found, before anything is changed; when it rejects nothing is. */
  readonly backUp: (format: number) => Promise<void>;
};

/** Moves the data to the newest format. Other instances must not run meanwhile: they know only the older one. */
export async function bringMongoToNewestFormat(
  db: mongo.Db,
  { steps = mongoFormatSteps, backUp }: Migration,
): Promise<void> {
  const newest = newestOf(steps);
  const found = await formatOf(db, newest);
  requireNotBeyond(found, newest);
  if (found === newest) return;
  await backUp(found);
  for (const step of steps.filter(({ to }) => to > found)) {
    await step.run(db);
    await formatsOf(db).updateOne({ _id: id }, { $set: { format: step.to } });
  }
}

/** Marks an empty database as not to be used yet. */
export async function beginFilling(db: mongo.Db): Promise<void> {
  await formatsOf(db).insertOne({ _id: id, format: halfFilled });
}

export async function endFilling(db: mongo.Db): Promise<void> {
  await formatsOf(db).updateOne({ _id: id }, { $set: { format: knownFormat } });
}

function newestOf(steps: readonly MongoFormatStep[]): number {
  return steps.at(-1)?.to ?? firstFormat;
}

function requireNotBeyond(found: number, newest: number): void {
  if (found === halfFilled) throw new StoreRefusal(halfFilledMessage);
  if (found > newest)
    throw new StoreRefusal(
      `The data is of format ${found}, and this Concord knows formats up to ${newest}. ` +
        'Start the newer Concord that wrote it, or restore a backup.',
    );
}

function formatsOf(db: mongo.Db): mongo.Collection<FormatDocument> {
  return db.collection<FormatDocument>('concord-format');
}

async function formatOf(db: mongo.Db, newest: number): Promise<number> {
  const collection = formatsOf(db);
  const found = await collection.findOne({ _id: id });
  if (found !== null) return found.format;
  const mark = { _id: id, format: newest };
  try {
    await collection.insertOne(mark);
    return newest;
  } catch (error) {
    // Another instance started at the same moment.
    if (!isUniqueViolation(error)) throw error;
    return (await collection.findOne({ _id: id }))?.format ?? newest;
  }
}
