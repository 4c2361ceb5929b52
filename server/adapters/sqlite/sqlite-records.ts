import { z } from 'zod';
import type { Collection, Records, RecordType, Stored } from '../../ports/records.ts';
import { pageOf, planQuery, planWhere } from '../records/plan-query.ts';
import { columnOf, columnValues, prepareRecordTable, recordTableOf } from './record-table.ts';
import { afterClause, orderClause, whereClause } from './record-where.ts';
import { isUniqueViolation, type SqliteConnection } from './sqlite-connection.ts';

const rowsSchema = z.array(z.object({ revision: z.number(), body: z.string() }));
const countSchema = z.tuple([z.object({ found: z.number() })]);

export function createSqliteRecords(connection: SqliteConnection): Records {
  const prepared = new WeakSet<object>();
  return {
    of(type) {
      if (!prepared.has(type)) prepareRecordTable(connection, type);
      prepared.add(type);
      return createCollection(connection, type);
    },
  };
}

function createCollection<T extends { readonly id: string }>(
  connection: SqliteConnection,
  type: RecordType<T>,
): Collection<T> {
  const table = recordTableOf(type);
  const names = ['revision', 'body', ...table.fields.map(columnOf)];
  const insertSql = `INSERT INTO ${table.name} (id, ${names.join(', ')}) VALUES (?${', ?'.repeat(names.length)})`;
  const replaceSql = `UPDATE ${table.name} SET ${names.map((name) => `${name} = ?`).join(', ')} WHERE id = ? AND revision = ?`;
  const columnsOf = (given: T, revision: number) => {
    const value = type.schema.parse(given);
    return [revision, JSON.stringify(value), ...columnValues(table, value)];
  };
  const select = (rest: string, values: Parameters<SqliteConnection['all']>[1]): readonly Stored<T>[] =>
    rowsSchema
      .parse(connection.all(`SELECT revision, body FROM ${table.name}${rest}`, values))
      .map(({ revision, body }) => ({ value: type.schema.parse(JSON.parse(body)), revision }));
  return {
    async get(id) {
      return select(' WHERE id = ?', [id])[0];
    },
    async insert(value) {
      return orDuplicate(() => {
        connection.run(insertSql, [value.id, ...columnsOf(value, 1)]);
        return 'ok';
      });
    },
    async replace(value, expectedRevision) {
      const values = [...columnsOf(value, expectedRevision + 1), value.id, expectedRevision];
      return orDuplicate(() => (connection.run(replaceSql, values) === 1 ? 'ok' : 'stale'));
    },
    async remove(id) {
      return connection.run(`DELETE FROM ${table.name} WHERE id = ?`, [id]) === 1;
    },
    async list(query) {
      const plan = planQuery(type, query);
      if (plan.isBeyond) return { items: [], next: null };
      const where = whereClause(plan.demands, afterClause(plan));
      const found = select(`${where.sql}${orderClause(plan)} LIMIT ?`, [...where.values, plan.limit + 1]);
      return pageOf(plan, query.order?.field ?? 'id', found);
    },
    async count(where) {
      const { sql, values } = whereClause(planWhere(type, where));
      const rows = connection.all(`SELECT count(*) AS found FROM ${table.name}${sql}`, values);
      return countSchema.parse(rows)[0].found;
    },
  };
}

function orDuplicate<Answer>(write: () => Answer): Answer | 'duplicate' {
  try {
    return write();
  } catch (error) {
    if (isUniqueViolation(error)) return 'duplicate';
    throw error;
  }
}
