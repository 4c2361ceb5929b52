import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { connectSqlite, type SqliteConnection } from './sqlite-connection.ts';
import { bringToNewestFormat } from './sqlite-format.ts';

/** A connection to a database file of the newest format; makes the file and its folder where there is none. */
export function openSqlite(path: string): SqliteConnection {
  mkdirSync(dirname(path), { recursive: true });
  const connection = connectSqlite(path);
  try {
    bringToNewestFormat(connection, path);
  } catch (error) {
    connection.close();
    throw error;
  }
  return connection;
}
