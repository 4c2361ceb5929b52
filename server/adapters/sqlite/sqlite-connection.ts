/**
 * The only file that touches libsql, and where its traps are closed: parameters always go in one array (a single null
 * would be read as named parameters), booleans never get here (binding one aborts the process), statements of a closed
 * database refuse (libsql would go on writing), and a failed commit keeps its own error.
 */
import Database from 'libsql';

export type SqlValue = string | number | Uint8Array | null;

export type SqliteConnection = {
  /** Answers how many rows changed. */
  run(sql: string, values: readonly SqlValue[]): number;
  /** Rows as objects; blobs are ArrayBuffers. */
  all(sql: string, values: readonly SqlValue[]): readonly unknown[];
  /** One or more statements without parameters. */
  exec(sql: string): void;
  /** Everything inside is written together or not at all; durable when it returns. */
  transaction<Answer>(work: () => Answer): Answer;
  close(): void;
};

/** Opens or makes the database file: WAL, fsync on every commit, waiting up to 10 s for another writer. */
export function connectSqlite(path: string): SqliteConnection {
  const database = new Database(path);
  database.exec('PRAGMA busy_timeout = 10000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
  const statements = new Map<string, Database.Statement>();
  const prepared = (sql: string): Database.Statement => {
    if (!database.open) throw new Error('The database is closed.');
    const statement = statements.get(sql) ?? database.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  return {
    run: (sql, values) => prepared(sql).run([...values]).changes,
    all: (sql, values) => prepared(sql).all([...values]),
    exec: (sql) => {
      database.exec(sql);
    },
    transaction: (work) => inTransaction(database, work),
    close: () => {
      statements.clear();
      if (database.open) database.close();
    },
  };
}

/** True for the violation of a primary key or a unique index. */
export function isUniqueViolation(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY';
}

function inTransaction<Answer>(database: Database.Database, work: () => Answer): Answer {
  database.exec('BEGIN IMMEDIATE');
  try {
    const answer = work();
    database.exec('COMMIT');
    return answer;
  } catch (error) {
    // A full disk has rolled back already; a second rollback would hide the reason.
    if (database.inTransaction) database.exec('ROLLBACK');
    throw error;
  }
}
