import mongoose from 'mongoose';

/**
 * True for the violation of a unique key. FerretDB reports one that an update causes as an internal error with
 * SQLite's words.
 */
export function isUniqueViolation(error: unknown): boolean {
  if (!(error instanceof mongoose.mongo.MongoServerError)) return false;
  return error.code === 11000 || error.message.includes('UNIQUE constraint failed');
}
